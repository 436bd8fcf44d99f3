import type { Expression, TypeName } from "../../../syntax/ast/index.ts";
import type { Token } from "../../../syntax/lexer/token.ts";
import { literal } from "./expression/literals.ts";
import { isPlainName } from "./names.ts";
import type { TokenStream } from "./token-stream.ts";

/** A declared type: any words with up to two numbers behind them; undefined when there is none. Words stay as written, quotes included. */
export function parseTypeName(tokens: TokenStream): TypeName | undefined {
  const { start } = tokens.token;
  const words: string[] = [];
  while (isTypeWord(tokens)) {
    const token = tokens.advance();
    words.push(tokens.text.slice(token.start, token.end));
  }
  if (words.length === 0) return undefined;
  const modifiers = tokens.atSymbol("(") ? parseModifiers(tokens) : [];
  return {
    kind: "type_name",
    name: words.join(" "),
    modifiers,
    dimensions: 0,
    setOf: false,
    percentType: false,
    start,
    end: tokens.previousEnd,
  };
}

/** GENERATED ALWAYS behind a type is no part of it. */
function isTypeWord(tokens: TokenStream): boolean {
  return isPlainName(tokens.token) && !tokens.atKeywords("generated", "always");
}

function parseModifiers(tokens: TokenStream): Expression[] {
  tokens.expectSymbol("(");
  const modifiers = [parseSignedNumber(tokens)];
  if (tokens.takeSymbol(",")) modifiers.push(parseSignedNumber(tokens));
  tokens.expectSymbol(")");
  return modifiers;
}

/** A number with an optional sign. */
export function parseSignedNumber(tokens: TokenStream): Expression {
  const sign = tokens.takeSymbol("+") ?? tokens.takeSymbol("-");
  const number = isNumber(tokens.token) ? tokens.advance() : tokens.fail();
  const operand = literal(number.kind === "float" ? "float" : "integer", number);
  if (!sign) return operand;
  const operator = { kind: "operator", name: sign.value, start: sign.start, end: sign.end } as const;
  return { kind: "unary", operator, operand, start: sign.start, end: tokens.previousEnd };
}

function isNumber(token: Token): boolean {
  return token.kind === "integer" || token.kind === "float";
}
