import type { Catalog, FunctionDefinition, FunctionParameter, NullResult, TypeId } from "../../../catalog/index.ts";
import { findUserType } from "../../../catalog/index.ts";
import { spellFunctionType } from "./type-display.ts";

/** The functions that CREATE TYPE … AS RANGE makes: each range and multirange type has constructors of its own name (manual 8.17.6). */
export function rangeConstructors(
  catalog: Catalog,
  schema: string | undefined,
  name: string,
): readonly FunctionDefinition[] {
  const info = findUserType(catalog, schema, name)?.info;
  const make = (nullResult: NullResult, ...parameters: FunctionParameter[]): FunctionDefinition => ({
    schema: info?.schema ?? catalog.defaultSchema,
    name,
    kind: "function",
    parameters,
    returns: { id: info?.id ?? name },
    returnsSet: false,
    sqlcReturns: spellFunctionType({ id: info?.id ?? name }, catalog.defaultSchema),
    nullResult,
  });
  const parameter = (id: TypeId, mode: FunctionParameter["mode"] = "in"): FunctionParameter => ({
    mode,
    type: { id },
    sqlcType: spellFunctionType({ id }, catalog.defaultSchema),
    hasDefault: false,
  });
  if (info?.kind === "range" && info.subtype !== undefined) {
    // A NULL bound is an open bound.
    const bounds = [parameter(info.subtype), parameter(info.subtype)];
    return [make("never", ...bounds), make("never", ...bounds, parameter("text"))];
  }
  if (info?.kind === "multirange" && info.range !== undefined) {
    const { range } = info;
    return [make("strict"), make("strict", parameter(range)), make("strict", parameter(`${range}[]`, "variadic"))];
  }
  return [];
}
