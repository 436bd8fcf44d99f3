import type { Catalog } from "@sqlc-ts/protocol";
import type { GoSettings } from "../settings.ts";
import { type GoType, goType, modelType } from "./go-type.ts";
import { knownType } from "./known-imports.ts";
import type { TypeRequest } from "./type-request.ts";

export const systemSchemas: ReadonlySet<string> = new Set(["pg_catalog", "information_schema"]);

type UserType = { readonly kind: "enum"; readonly goName: string } | { readonly kind: "composite" };

/** Enums and composite types of the schema. */
export interface UserTypes {
  /** By schema and name, as PostgreSQL finds them. */
  find(request: TypeRequest): GoType | undefined;
  /** Enums by name alone, as MySQL's columns refer to them. */
  findEnum(request: TypeRequest): GoType | undefined;
}

export function indexUserTypes(catalog: Catalog | undefined, settings: GoSettings): UserTypes {
  const qualified = new Map<string, UserType>();
  const enums = new Map<string, UserType>();
  for (const schema of catalog?.schemas ?? []) {
    if (systemSchemas.has(schema.name)) continue;
    for (const { name } of schema.enums) {
      const found: UserType = { kind: "enum", goName: settings.nameInSchema(schema.name, name) };
      addFirst(qualified, `${schema.name}.${name}`, found);
      addFirst(enums, name, found);
    }
    for (const { name } of schema.compositeTypes) addFirst(qualified, `${schema.name}.${name}`, { kind: "composite" });
  }
  return {
    find: (request) => typeOf(qualified.get(qualifiedName(request.name, settings.defaultSchema)), request, settings),
    findEnum: (request) => typeOf(enums.get(request.name), request, settings),
  };
}

function typeOf(type: UserType | undefined, { isNotNull }: TypeRequest, settings: GoSettings): GoType | undefined {
  if (!type) return undefined;
  if (type.kind === "enum") {
    if (isNotNull) return modelType(type.goName);
    return settings.hasEnumPointers ? modelType(type.goName, "*") : modelType(`Null${type.goName}`);
  }
  if (isNotNull) return goType("string");
  const hasPointers = settings.runtime.isPgx && settings.options.emit_pointers_for_null_types;
  return hasPointers ? goType("*string") : knownType("sql.NullString", settings.runtime.pgtype);
}

/** The schema and name of a type's name of one to three parts. */
function qualifiedName(name: string, defaultSchema: string): string {
  const parts = name.split(".");
  if (parts.length === 1) return `${defaultSchema}.${name}`;
  return parts.length > 3 ? "" : parts.slice(-2).join(".");
}

function addFirst<Value>(map: Map<string, Value>, key: string, value: Value): void {
  if (!map.has(key)) map.set(key, value);
}
