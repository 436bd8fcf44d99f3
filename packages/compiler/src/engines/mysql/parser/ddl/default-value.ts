import type { Expression } from "../../../../syntax/ast/index.ts";
import { parseExpression } from "../expression/expression.ts";
import { parsePrimary } from "../expression/primary.ts";
import type { TokenStream } from "../token-stream.ts";

/** What may follow DEFAULT: a constant with its sign, the current time, or an expression in parentheses (manual 13.6). */
export function parseDefaultValue(tokens: TokenStream): Expression {
  const { start } = tokens.token;
  if (tokens.atSymbol("(")) {
    tokens.advance();
    const expression = tokens.nest(() => parseExpression(tokens));
    tokens.expectSymbol(")");
    return { ...expression, start, end: tokens.previousEnd };
  }
  const sign = tokens.takeSymbol("-") ?? tokens.takeSymbol("+");
  const operand = parsePrimary(tokens);
  if (!sign) return operand;
  const operator = { kind: "operator", name: sign.value, start: sign.start, end: sign.end } as const;
  return { kind: "unary", operator, operand, start, end: tokens.previousEnd };
}
