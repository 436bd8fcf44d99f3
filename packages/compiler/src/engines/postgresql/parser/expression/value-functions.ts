import type { Expression } from "../../../../syntax/ast/index.ts";
import type { TokenStream } from "../token-stream.ts";
import { integerLiteral } from "./literals.ts";

const withPrecision: ReadonlySet<string> = new Set([
  "current_time",
  "current_timestamp",
  "localtime",
  "localtimestamp",
]);

/** CURRENT_DATE and its kin; undefined for `current_schema(…)`, which is an ordinary call. */
export function parseValueFunction(tokens: TokenStream): Expression | undefined {
  if (tokens.atKeyword("current_schema") && (tokens.peekSymbol(1, "(") || tokens.peek().kind === "string")) {
    return undefined;
  }
  const { value: name, start } = tokens.advance();
  if (!withPrecision.has(name) || !tokens.takeSymbol("(")) {
    return { kind: "value_function", name, start, end: tokens.previousEnd };
  }
  const precision = integerLiteral(tokens);
  tokens.expectSymbol(")");
  return { kind: "value_function", name, precision, start, end: tokens.previousEnd };
}
