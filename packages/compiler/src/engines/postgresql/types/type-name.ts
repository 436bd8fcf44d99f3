import type { Column, SqlType, TypeInfo, TypeSpelling } from "../../../catalog/index.ts";
import { findRelation } from "../../../catalog/index.ts";
import type { Expression, TypeName } from "../../../syntax/ast/index.ts";
import type { ResolvedTypeName } from "../../engine.ts";
import type { TypeContext } from "./type-context.ts";

const serialTypes: ReadonlyMap<string, string> = new Map([
  ["bigserial", "int8"],
  ["serial", "int4"],
  ["serial2", "int2"],
  ["serial4", "int4"],
  ["serial8", "int8"],
  ["smallserial", "int2"],
]);

/** The type that a type name of the syntax tree denotes, with its modifiers, and sqlc's spelling of it (spec: analysis-postgresql.md 1). */
export function resolveTypeName(context: TypeContext, name: TypeName): ResolvedTypeName {
  if (name.percentType) return resolveColumnType(context, name);
  const serial = name.schema === undefined ? serialTypes.get(name.name) : undefined;
  const found = serial === undefined ? findTypeByName(context, name.schema, name.name) : context.findType(serial);
  const id = found?.id ?? `${name.schema ?? context.catalog.defaultSchema}.${name.name}`;
  return {
    type: withModifiers(id, name),
    spelling: spellAsWritten(name),
    known: found !== undefined,
    serial: serial !== undefined,
  };
}

/**
 * The type of that name: in the schema given, otherwise in pg_catalog and along the search path. A table's name is its row type's,
 * and `_name` is the array type's over `name`.
 */
export function findTypeByName(context: TypeContext, schema: string | undefined, name: string): TypeInfo | undefined {
  const plain = findPlain(context, schema, name);
  if (plain !== undefined || !name.startsWith("_")) return plain;
  const element = findPlain(context, schema, name.slice(1));
  return element?.array === undefined && element?.kind !== "enum" ? undefined : context.findType(`${element.id}[]`);
}

function findPlain(context: TypeContext, schema: string | undefined, name: string): TypeInfo | undefined {
  if (schema === "pg_catalog") return context.findType(name);
  if (schema !== undefined) return context.findType(`${schema}.${name}`);
  // A dot would be read as a schema's.
  const builtIn = name.includes(".") ? undefined : context.findType(name);
  if (builtIn !== undefined) return builtIn;
  for (const candidate of context.catalog.searchPath) {
    const found = context.findType(`${candidate}.${name}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function spellAsWritten(name: TypeName): TypeSpelling {
  return { schema: name.schema ?? "", name: name.name, dimensions: name.dimensions, length: -1, unsigned: false };
}

function withModifiers(id: string, name: TypeName): SqlType {
  const isArray = name.dimensions > 0 && !id.endsWith("[]");
  const [first, second] = name.modifiers.map(integerOf);
  const length = first ?? impliedLength(id, name);
  return {
    id: isArray ? `${id}[]` : id,
    ...(length !== undefined && { length }),
    ...(second !== undefined && { scale: second }),
  };
}

/** The keyword `char` alone means `char(1)`, `bit` means `bit(1)`; the names `bpchar` and `pg_catalog.bpchar` have no limit. */
function impliedLength(id: string, name: TypeName): number | undefined {
  const isKeyword = name.schema === "pg_catalog" && name.written === undefined;
  return isKeyword && (id === "bpchar" || id === "bit") ? 1 : undefined;
}

function integerOf(expression: Expression): number | undefined {
  if (expression.kind === "unary" && expression.operator.name === "-") {
    const value = integerOf(expression.operand);
    return value === undefined ? undefined : -value;
  }
  return expression.kind === "literal" && expression.type === "integer" ? Number(expression.value) : undefined;
}

/** `table.column%TYPE`: the column's own type. */
function resolveColumnType(context: TypeContext, name: TypeName): ResolvedTypeName {
  const column = findReferencedColumn(context, name);
  if (column === undefined) {
    const id = `${name.schema ?? context.catalog.defaultSchema}.${name.name}`;
    return { type: { id }, spelling: spellAsWritten(name), known: false, serial: false };
  }
  const isArray = name.dimensions > 0 && !column.type.id.endsWith("[]");
  return {
    type: isArray ? { ...column.type, id: `${column.type.id}[]` } : column.type,
    spelling: isArray ? { ...column.sqlc.type, dimensions: name.dimensions } : column.sqlc.type,
    known: true,
    serial: false,
  };
}

function findReferencedColumn(context: TypeContext, name: TypeName): Column | undefined {
  const parts = (name.written?.parts ?? []).map((part) => part.name);
  const [column, table, schema] = parts.reverse();
  if (column === undefined || table === undefined) return undefined;
  return findRelation(context.catalog, schema, table)?.columns.find((candidate) => candidate.name === column);
}
