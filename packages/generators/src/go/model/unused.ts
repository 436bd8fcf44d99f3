import { type GoType, typeText } from "../types/go-type.ts";
import type { GoQuery } from "./query.ts";
import type { Field, Models } from "./struct.ts";

/** The enums and structs that queries use. */
export function withoutUnused({ enums, structs }: Models, queries: readonly GoQuery[]): Models {
  const used = new Set(queries.flatMap(usedTypes));
  return {
    enums: enums.filter(({ name }) => used.has(name) || used.has(`Null${name}`)),
    structs: structs.filter(({ name }) => used.has(name)),
  };
}

/**
 * Names of the types of a query.
 *
 * differs from sqlc: an enum of which only arrays are used is used too; without it the code does not compile.
 */
function usedTypes({ argument, result }: GoQuery): string[] {
  const types: GoType[] = [];
  if (argument.kind === "single") types.push(argument.type);
  else if (argument.kind !== "none") types.push(...argument.fields.map(({ type }) => type));
  if (result.kind !== "none") types.push(result.type);
  if (result.kind === "struct") types.push(...result.fields.flatMap(fieldTypes));
  return types.map((type) => typeText({ ...type, prefix: "" }));
}

function fieldTypes({ type, embedded = [] }: Field): GoType[] {
  return [type, ...embedded.flatMap(fieldTypes)];
}
