import { isColumnName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";

/** What a symbol token may be besides an operator. */
const punctuation: ReadonlySet<string> = new Set(["(", ")", "[", "]", ",", ";", ".", ":", "::", ":=", "..", "=>"]);

/** `[schema.]operator`, also as `OPERATOR(schema.+)`. */
export function parseOperatorName(tokens: TokenStream): void {
  const isMarked = tokens.takeKeyword("operator") !== undefined;
  if (isMarked) tokens.expectSymbol("(");
  parseQualifiedOperator(tokens);
  if (isMarked) tokens.expectSymbol(")");
}

function parseQualifiedOperator(tokens: TokenStream): void {
  while (isColumnName(tokens.token) && tokens.peekSymbol(1, ".")) {
    tokens.advance();
    tokens.advance();
  }
  parseBareOperator(tokens);
}

function parseBareOperator(tokens: TokenStream): void {
  const { token } = tokens;
  if (token.kind !== "symbol" || punctuation.has(token.value)) tokens.fail();
  tokens.advance();
}
