import type { TokenStream } from "./token-stream.ts";

/** Moves the cursor from the start of a statement to its semicolon, or the end of the file. Semicolons in a trigger's body belong to the statement. */
export function skipToStatementEnd(tokens: TokenStream): void {
  const start = tokens.mark();
  if (atTrigger(tokens) && skipTrigger(tokens)) return;
  tokens.reset(start);
  while (!tokens.atEnd()) tokens.advance();
}

function atTrigger(tokens: TokenStream): boolean {
  if (!tokens.takeKeyword("create")) return false;
  tokens.takeKeyword("temp", "temporary");
  return tokens.atKeyword("trigger");
}

/** False when the trigger has no END: then the first semicolon is the better guess. */
function skipTrigger(tokens: TokenStream): boolean {
  while (tokens.token.kind !== "end") {
    if (tokens.atSymbol(";") && tokens.peekKeyword(1, "end") && isStatementEnd(tokens, 2)) {
      tokens.advance();
      tokens.advance();
      return true;
    }
    tokens.advance();
  }
  return false;
}

function isStatementEnd(tokens: TokenStream, distance: number): boolean {
  return tokens.peek(distance).kind === "end" || tokens.peekSymbol(distance, ";");
}
