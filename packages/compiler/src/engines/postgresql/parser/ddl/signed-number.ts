import { integerLiteral } from "../expression/literals.ts";
import type { TokenStream } from "../token-stream.ts";

/** A number with an optional sign. */
export function parseSignedNumber(tokens: TokenStream): void {
  takeSign(tokens);
  if (tokens.token.kind !== "integer" && tokens.token.kind !== "float") tokens.fail();
  tokens.advance();
}

/** An integer with an optional sign. */
export function parseSignedInteger(tokens: TokenStream): void {
  takeSign(tokens);
  integerLiteral(tokens);
}

/** A number, or a sign with a number behind it. */
export function atSignedNumber(tokens: TokenStream): boolean {
  const { kind } = tokens.atSymbol("+") || tokens.atSymbol("-") ? tokens.peek() : tokens.token;
  return kind === "integer" || kind === "float";
}

function takeSign(tokens: TokenStream): void {
  if (!tokens.takeSymbol("+")) tokens.takeSymbol("-");
}
