import type { Catalog, FunctionDefinition, Relation, SqlType, TypeId, TypeInfo } from "../../../catalog/index.ts";
import { findUserFunctions, findUserOperators } from "../../../catalog/index.ts";
import type { CastFact, FactIndex, OperatorFact } from "./fact-index.ts";
import { rangeConstructors } from "./range-constructors.ts";
import { spellDeclaredType } from "./type-display.ts";

/** What the rules of type conversion look things up in: the engine's facts, those of the catalog's extensions, and the catalog itself. */
export interface TypeContext {
  readonly catalog: Catalog;
  readonly describe: (id: TypeId) => TypeInfo;
  /** Undefined when nobody has a type of that id. */
  readonly findType: (id: TypeId) => TypeInfo | undefined;
  readonly cast: (from: TypeId, to: TypeId) => CastFact | undefined;
  /** Every overload that the name may mean, the engine's own first. */
  readonly functions: (schema: string | undefined, name: string) => readonly FunctionDefinition[];
  readonly operators: (schema: string | undefined, name: string) => readonly OperatorFact[];
  /** Follows domains down. */
  readonly base: (id: TypeId) => TypeId;
}

/** Where the facts come from: the engine's own, an extension's by name and schema, the engine's own relations (their row types). */
export interface FactSources {
  readonly core: FactIndex;
  readonly extension: (name: string, schema: string) => FactIndex | undefined;
  readonly systemRelation: (schema: string, name: string) => Relation | undefined;
}

export function createTypeContext(sources: FactSources, catalog: Catalog): TypeContext {
  let installed: readonly FactIndex[] | undefined;
  const extensions = () => {
    installed ??= installedExtensions(sources, catalog);
    return installed;
  };
  const findType = (id: TypeId) => findTypeById(sources, catalog, id);
  const describe = (id: TypeId) => findType(id) ?? foreignType(id);
  return {
    catalog,
    findType,
    describe,
    cast: (from, to) => {
      const own = catalog.casts?.find((cast) => cast.from === from && cast.to === to);
      const known = own ?? sources.core.casts(from).get(to);
      if (known !== undefined || catalog.extensions.size === 0) return known;
      return first(extensions(), (extension) => extension.casts(from).get(to));
    },
    functions: (schema, name) => visibleFunctions(sources.core, catalog, schema, name),
    operators: (schema, name) => {
      if (schema === "pg_catalog") return sources.core.operators(name);
      const users = findUserOperators(catalog, schema, name);
      const added =
        catalog.extensions.size === 0
          ? users
          : [...extensions().flatMap((extension) => extension.operators(name)), ...users];
      if (schema !== undefined) return added;
      return added.length === 0 ? sources.core.operators(name) : [...sources.core.operators(name), ...added];
    },
    base: (id) => baseOf(describe, id),
  };
}

function findTypeById(sources: FactSources, catalog: Catalog, id: TypeId): TypeInfo | undefined {
  if (id.endsWith("[]")) {
    const element = findTypeById(sources, catalog, id.slice(0, -2));
    return element && arrayType(element);
  }
  const known = sources.core.type(id);
  if (known !== undefined) return known;
  return first(splitId(id), ([schema, name]) => findInSchema(sources, catalog, schema, name));
}

function findInSchema(sources: FactSources, catalog: Catalog, schema: string, name: string): TypeInfo | undefined {
  const found = catalog.schemas.get(schema);
  const type = found?.types.get(name);
  if (type !== undefined) return type.info;
  const relation = found?.relations.get(name) ?? sources.systemRelation(schema, name);
  return relation && rowType(relation, catalog.defaultSchema);
}

/** Each way to read `schema.name`, as a quoted name may have dots in it; without any the schema is pg_catalog. */
function splitId(id: TypeId): readonly (readonly [string, string])[] {
  const ways: (readonly [string, string])[] = [];
  for (let dot = id.indexOf("."); dot > 0; dot = id.indexOf(".", dot + 1)) {
    ways.push([id.slice(0, dot), id.slice(dot + 1)]);
  }
  return ways.length === 0 ? [["pg_catalog", id]] : ways;
}

function rowType(relation: Relation, defaultSchema: string): TypeInfo {
  const isSystem = relation.schema === "pg_catalog";
  const id = isSystem ? relation.name : `${relation.schema}.${relation.name}`;
  return {
    id,
    schema: relation.schema,
    name: relation.name,
    kind: "composite",
    category: "C",
    preferred: false,
    array: `${id}[]`,
    attributes: relation.columns
      .filter((column) => column.hidden !== true)
      .map(({ name, type }) => ({ name, type, spelling: spellDeclaredType(type, defaultSchema) })),
  };
}

function arrayType(element: TypeInfo): TypeInfo {
  // pg_type calls record[] and cstring[] pseudo-types.
  const isPseudo = element.id === "record" || element.id === "cstring";
  return {
    id: `${element.id}[]`,
    schema: element.schema,
    name: `${element.name}[]`,
    kind: isPseudo ? "pseudo" : element.kind === "foreign" ? "foreign" : "array",
    category: isPseudo ? "P" : "A",
    preferred: false,
    element: element.id,
  };
}

/** A type that nobody declares passes through: it is in the category of user-defined types. */
function foreignType(id: TypeId): TypeInfo {
  if (id.endsWith("[]")) return arrayType(foreignType(id.slice(0, -2)));
  const dot = id.indexOf(".");
  return {
    id,
    schema: dot < 0 ? "" : id.slice(0, dot),
    name: id.slice(dot + 1),
    kind: "foreign",
    category: "U",
    preferred: false,
    array: `${id}[]`,
  };
}

function baseOf(describe: (id: TypeId) => TypeInfo, id: TypeId): TypeId {
  let info = describe(id);
  // Domains over domains; a catalog with a circle in it must not hang.
  for (let depth = 0; info.base !== undefined && depth < 100; depth++) info = describe(info.base.id);
  return info.id;
}

function visibleFunctions(
  core: FactIndex,
  catalog: Catalog,
  schema: string | undefined,
  name: string,
): readonly FunctionDefinition[] {
  if (schema === "pg_catalog") return core.functions(name);
  if (schema === "information_schema") return core.functions(`${schema}.${name}`);
  const users = [...findUserFunctions(catalog, schema, name), ...rangeConstructors(catalog, schema, name)];
  if (schema !== undefined) return users;
  return users.length === 0 ? core.functions(name) : [...core.functions(name), ...users];
}

/** The facts of the catalog's extensions, each in the schema in which its types are. */
function installedExtensions(sources: FactSources, catalog: Catalog): readonly FactIndex[] {
  const found: FactIndex[] = [];
  for (const name of catalog.extensions) {
    const facts = sources.extension(name, extensionSchema(catalog, name));
    if (facts !== undefined) found.push(facts);
  }
  return found;
}

function extensionSchema(catalog: Catalog, extension: string): string {
  for (const schema of catalog.schemas.values()) {
    for (const type of schema.types.values()) if (type.extension === extension) return schema.name;
  }
  return catalog.defaultSchema;
}

function first<Item, Found>(items: Iterable<Item>, find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The type below all domains. */
export function baseType(context: TypeContext, type: SqlType): SqlType {
  let current = type;
  for (let depth = 0; depth < 100; depth++) {
    const below = context.describe(current.id).base;
    if (below === undefined) return current;
    current = below;
  }
  return current;
}
