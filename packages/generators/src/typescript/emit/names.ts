import { camelCase, createNameScope, pascalCase, safeIdentifier, singular } from "@sqlc-ts/plugin-sdk";
import type { Catalog, Table } from "@sqlc-ts/protocol";
import { remembering } from "../../remembering.ts";
import type { TypeScriptOptions } from "../options.ts";
import type { UserTypes } from "../types/user-types.ts";

/** Globals that the generated code uses and that no declaration or import may shadow. */
export const usedGlobals: readonly string[] =
  "Array Boolean BigInt Date Error JSON Map Number Object Promise RangeError Readonly ReadonlyArray Record String TypeError Uint8Array".split(
    " ",
  );

/** Variables within functions, which would shadow an import of their name. */
export const localNames: readonly string[] = [
  "client",
  "args",
  "row",
  "rows",
  "result",
  "results",
  "raw",
  "value",
  "fields",
  "text",
];

/** Names in models.ts. */
export interface ModelNames {
  /** Interface of a table or view; `schema` may be empty for the default one. */
  table(schema: string, name: string): string | undefined;
  /** Interface of a composite type, or both the object and the type of an enum. */
  type(id: string): string | undefined;
  readonly all: readonly string[];
}

const systemSchemas: ReadonlySet<string> = new Set(["pg_catalog", "information_schema", "pg_temp"]);

/** A table or view that gets a model. */
export interface ModelTable {
  /** The schema that it is in. */
  readonly schema: string;
  /** The schema that it is listed under: sqlc knows no search path. */
  readonly listedUnder: string;
  readonly table: Table;
}

export function modelTables(catalog: Catalog | undefined): readonly ModelTable[] {
  const defaultSchema = catalog?.defaultSchema ?? "";
  return (catalog?.schemas ?? [])
    .filter((schema) => !systemSchemas.has(schema.name))
    .flatMap((schema) => {
      const listedUnder = schema.name || defaultSchema;
      return schema.tables.map((table) => ({ schema: table.facts?.schema || listedUnder, listedUnder, table }));
    });
}

/** Tables and views by schema and name; an empty schema is the default one. */
export interface TableIndex {
  find(schema: string, name: string): Table | undefined;
}

export function indexTables(catalog: Catalog | undefined): TableIndex {
  const tables = new Map(
    modelTables(catalog).map(({ schema, table }) => [qualified(schema, table.rel?.name ?? ""), table]),
  );
  return { find: (schema, name) => tables.get(qualified(schema || (catalog?.defaultSchema ?? ""), name)) };
}

export function nameModels(catalog: Catalog | undefined, userTypes: UserTypes, emitModels: boolean): ModelNames {
  const defaultSchema = catalog?.defaultSchema ?? "";
  const scope = createNameScope([...usedGlobals, "Range", "RangeBounds", "Client"]);
  const tables = new Map<string, string>();
  const types = new Map<string, string>();
  const prefix = (schema: string) => (schema === defaultSchema || schema === "" ? "" : pascalCase(schema));
  const claim = (schema: string, words: string, suffix: string) => {
    const name = safeIdentifier(prefix(schema) + pascalCase(words), suffix);
    return scope.claim(name, `${name}${suffix}`);
  };
  if (emitModels) {
    for (const { schema, listedUnder, table } of modelTables(catalog)) {
      const name = table.rel?.name ?? "";
      tables.set(qualified(schema, name), claim(listedUnder, singular(name), "Model"));
    }
  }
  for (const type of userTypes.all) {
    if (type.kind === "enum" || type.kind === "set") types.set(type.id, claim(type.schema, type.name, "Enum"));
    if (type.kind === "composite") types.set(type.id, claim(type.schema, type.name, "Type"));
  }
  return {
    table: (schema, name) => tables.get(qualified(schema || defaultSchema, name)),
    type: (id) => types.get(id),
    all: [...tables.values(), ...types.values()],
  };
}

/** Names of properties for columns, attributes or parameters, in their order; unnamed ones get `fallback` with their number. */
export function propertyNames(names: readonly string[], style: PropertyStyle, fallback: string): readonly string[] {
  const scope = createNameScope();
  return names.map((name, index) => scope.claim(style(name) || name || `${fallback}${index + 1}`));
}

/** From a name in SQL to the property's. */
export type PropertyStyle = (name: string) => string;

export function createPropertyStyle(style: TypeScriptOptions["case"]): PropertyStyle {
  return style === "camel" ? remembering(camelCase) : (name) => name;
}

function qualified(schema: string, name: string): string {
  return `${schema}.${name}`;
}
