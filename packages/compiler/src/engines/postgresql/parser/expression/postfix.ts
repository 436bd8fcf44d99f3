import type { Expression } from "../../../../syntax/ast/index.ts";
import { parseQualifiedName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseTypeName } from "../type-name.ts";
import { parseAbove } from "./expression.ts";
import { level, type Mode } from "./operators.ts";
import { specialCall } from "./special-call.ts";

/** `operand::type`. */
export function parseColonCast(tokens: TokenStream, start: number, operand: Expression): Expression {
  tokens.expectSymbol("::");
  const type = parseTypeName(tokens);
  return { kind: "cast", operand, type, form: "colons", start, end: tokens.previousEnd };
}

/** `operand COLLATE name`. */
export function parseCollate(tokens: TokenStream, start: number, operand: Expression): Expression {
  tokens.expectKeyword("collate");
  const collation = parseQualifiedName(tokens);
  return { kind: "collate", operand, collation, start, end: tokens.previousEnd };
}

/** `operand AT TIME ZONE zone` is `timezone(zone, operand)`, `operand AT LOCAL` is `timezone(operand)`. */
export function parseAtTimeZone(tokens: TokenStream, start: number, operand: Expression, mode: Mode): Expression {
  const keyword = tokens.expectKeyword("at");
  if (tokens.takeKeyword("local")) return specialCall(tokens, "timezone", start, keyword, [operand]);
  tokens.expectKeywords("time", "zone");
  const zone = parseAbove(tokens, level.collate, mode);
  return specialCall(tokens, "timezone", start, keyword, [zone, operand]);
}
