import { isColumnName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";

/** What a symbol token may be besides an operator. */
const punctuation: ReadonlySet<string> = new Set(["(", ")", "[", "]", ",", ";", ".", ":", "::", ":=", "..", "=>"]);

export interface OperatorName {
  readonly schema?: string;
  readonly name: string;
}

/** `[schema.]operator`, also as `OPERATOR(schema.+)`. */
export function parseOperatorName(tokens: TokenStream): OperatorName {
  const isMarked = tokens.takeKeyword("operator") !== undefined;
  if (isMarked) tokens.expectSymbol("(");
  const name = parseQualifiedOperator(tokens);
  if (isMarked) tokens.expectSymbol(")");
  return name;
}

export function parseQualifiedOperator(tokens: TokenStream): OperatorName {
  let schema: string | undefined;
  while (isColumnName(tokens.token) && tokens.peekSymbol(1, ".")) {
    schema = tokens.token.value;
    tokens.advance();
    tokens.advance();
  }
  return { ...(schema !== undefined && { schema }), name: parseBareOperator(tokens) };
}

function parseBareOperator(tokens: TokenStream): string {
  const { token } = tokens;
  if (token.kind !== "symbol" || punctuation.has(token.value)) tokens.fail();
  tokens.advance();
  return token.value;
}
