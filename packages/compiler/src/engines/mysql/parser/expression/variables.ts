import type { Expression } from "../../../../syntax/ast/index.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseExpression } from "./expression.ts";

/** `@name`, or `@name := value`. */
export function parseUserVariable(tokens: TokenStream): Expression {
  const { start, end, value } = tokens.advance();
  const variable: Expression = { kind: "value_function", name: `@${value}`, start, end };
  const sign = tokens.takeSymbol(":=");
  if (!sign) return variable;
  const right = tokens.nest(() => parseExpression(tokens));
  const operator = { kind: "operator", name: ":=", start: sign.start, end: sign.end } as const;
  return { kind: "binary", operator, left: variable, right, start, end: tokens.previousEnd };
}

/** `@@[global.|session.|local.][component.]name`. */
export function parseSystemVariable(tokens: TokenStream): Expression {
  const { start } = tokens.advance();
  let name = takeWord(tokens);
  const scope =
    name === "global" || name === "session" || name === "local" || name === "persist" || name === "persist_only";
  if (scope && tokens.takeSymbol(".")) name = takeWord(tokens);
  while (tokens.takeSymbol(".")) name += `.${takeWord(tokens)}`;
  return { kind: "value_function", name: `@@${name}`, start, end: tokens.previousEnd };
}

function takeWord(tokens: TokenStream): string {
  const { kind } = tokens.token;
  return kind === "word" || kind === "quoted" ? tokens.advance().value : tokens.fail();
}
