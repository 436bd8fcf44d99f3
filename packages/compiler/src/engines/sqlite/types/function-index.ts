import { createFunctionIndex, type FunctionIndex } from "../../function-index.ts";
import { functions } from "../gen/functions.ts";
import { decodeFunction, type SqliteFunction } from "./decode-function.ts";

export type SqliteFunctions = FunctionIndex<SqliteFunction>;

export function indexSqliteFunctions(): SqliteFunctions {
  return createFunctionIndex(functions, decodeFunction);
}
