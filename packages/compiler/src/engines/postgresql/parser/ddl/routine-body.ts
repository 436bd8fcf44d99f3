import { parseExpression } from "../expression/expression.ts";
import { parseStatement } from "../statement/statement.ts";
import type { TokenStream } from "../token-stream.ts";

/** `RETURN expression` or `BEGIN ATOMIC statement; … END`, or nothing: a body that is SQL itself, not a string. */
export function takeRoutineBody(tokens: TokenStream): void {
  if (tokens.atKeyword("return")) parseReturn(tokens);
  else if (tokens.takeKeywords("begin", "atomic")) parseAtomicBody(tokens);
}

function parseAtomicBody(tokens: TokenStream): void {
  while (!tokens.takeKeyword("end")) {
    if (!tokens.atSymbol(";")) tokens.nest(() => parseBodyStatement(tokens));
    tokens.expectSymbol(";");
  }
}

function parseBodyStatement(tokens: TokenStream): void {
  if (tokens.atKeyword("return")) parseReturn(tokens);
  else parseStatement(tokens);
}

function parseReturn(tokens: TokenStream): void {
  tokens.expectKeyword("return");
  parseExpression(tokens);
}
