import { createFunctionIndex, type FunctionIndex } from "../../function-index.ts";
import { functions } from "../gen/functions.ts";
import { decodeFunction, type MysqlFunction } from "./decode-function.ts";

export type MysqlFunctions = FunctionIndex<MysqlFunction>;

export function indexMysqlFunctions(): MysqlFunctions {
  return createFunctionIndex(functions, decodeFunction);
}
