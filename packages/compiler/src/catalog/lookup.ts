import type { Catalog, Relation, Schema, UserOperator, UserType } from "./catalog.ts";
import type { FunctionDefinition } from "./function.ts";

/**
 * The relation of that name: in `schema` when one is given, otherwise in the first schema of the search path that has it.
 * Relations of the engine itself (`pg_catalog`) are not in a catalog: see `Engine.system`.
 */
export function findRelation(catalog: Catalog, schema: string | undefined, name: string): Relation | undefined {
  return firstOf(catalog, schema, (candidate) => candidate.relations.get(name));
}

/** As {@link findRelation}, for engines where names are the same in any case. */
export function findRelationInAnyCase(
  catalog: Catalog,
  schema: string | undefined,
  name: string,
): Relation | undefined {
  const exact = findRelation(catalog, schema, name);
  if (exact) return exact;
  return firstOf(catalog, schema, ({ relations }) => {
    for (const [other, relation] of relations) if (isSameName(other, name)) return relation;
    return undefined;
  });
}

/** Whether two names differ at most in the case of ASCII letters. */
export function isSameName(left: string, right: string): boolean {
  return left.length === right.length && lowered(left) === lowered(right);
}

function lowered(name: string): string {
  return name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** The schema of the sequence of that name, found like {@link findRelation}. */
export function findSequenceSchema(catalog: Catalog, schema: string | undefined, name: string): string | undefined {
  return firstOf(catalog, schema, (candidate) => (candidate.sequences?.has(name) ? candidate.name : undefined));
}

/** The user's type of that name, found like {@link findRelation}. Row types of relations are not in it. */
export function findUserType(catalog: Catalog, schema: string | undefined, name: string): UserType | undefined {
  return firstOf(catalog, schema, (candidate) => candidate.types.get(name));
}

/** All overloads of that name: those of `schema`, otherwise of every schema of the search path, in its order. */
export function findUserFunctions(
  catalog: Catalog,
  schema: string | undefined,
  name: string,
): readonly FunctionDefinition[] {
  const found: FunctionDefinition[] = [];
  for (const candidate of searchedSchemas(catalog, schema)) found.push(...(candidate.functions.get(name) ?? []));
  return found;
}

/** Operators of that name, found like functions. */
export function findUserOperators(catalog: Catalog, schema: string | undefined, name: string): readonly UserOperator[] {
  const found: UserOperator[] = [];
  for (const { operators = [] } of searchedSchemas(catalog, schema)) {
    for (const operator of operators) if (operator.name === name) found.push(operator);
  }
  return found;
}

/** Names of all relations, bare where the search path finds them and `schema.name` elsewhere: for suggestions. */
export function relationNames(catalog: Catalog): readonly string[] {
  const names: string[] = [];
  for (const schema of catalog.schemas.values()) {
    const isSearched = catalog.searchPath.includes(schema.name);
    for (const name of schema.relations.keys()) names.push(isSearched ? name : `${schema.name}.${name}`);
  }
  return names;
}

/** The schemas that a name means, in the order in which they are searched. */
export function schemasNamed(
  { currentDatabases, defaultSchema }: Pick<Catalog, "currentDatabases" | "defaultSchema">,
  name: string,
): readonly string[] {
  return currentDatabases?.has(name) ? [name, defaultSchema] : [name];
}

function firstOf<Found>(
  catalog: Catalog,
  schema: string | undefined,
  find: (schema: Schema) => Found | undefined,
): Found | undefined {
  for (const candidate of searchedSchemas(catalog, schema)) {
    const found = find(candidate);
    if (found !== undefined) return found;
  }
  return undefined;
}

function searchedSchemas(catalog: Catalog, schema: string | undefined): readonly Schema[] {
  const names = schema === undefined ? catalog.searchPath : schemasNamed(catalog, schema);
  return names.map((name) => catalog.schemas.get(name)).filter((found) => found !== undefined);
}
