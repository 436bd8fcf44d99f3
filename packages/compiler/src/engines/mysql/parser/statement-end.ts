import type { TokenStream } from "./token-stream.ts";

/** Moves the cursor from the start of a statement to its semicolon, or the end of the file; a routine's body belongs to the statement. */
export function skipToStatementEnd(tokens: TokenStream): void {
  const start = tokens.mark();
  if (tokens.atKeyword("create") && skipRoutine(tokens)) return;
  tokens.reset(start);
  while (!tokens.atEnd()) tokens.advance();
}

function skipRoutine(tokens: TokenStream): boolean {
  let isRoutine = false;
  while (!tokens.atEnd()) {
    if (tokens.atKeyword("procedure", "function", "trigger", "event")) isRoutine = true;
    if (isRoutine && tokens.atKeyword("begin")) return skipCompound(tokens) && tokens.atEnd();
    tokens.advance();
  }
  return isRoutine;
}

/**
 * Skips `BEGIN … END`, or the other compound statement that begins at the cursor, with what is nested in it. False when it has no end.
 * Only BEGIN, CASE and their END nest: FOR, IF, LOOP, REPEAT and WHILE end in two words of their own.
 */
export function skipCompound(tokens: TokenStream): boolean {
  let depth = 0;
  do {
    if (tokens.token.kind === "end" || tokens.token.kind === "error") return false;
    if (tokens.atKeyword("begin", "case")) depth++;
    else if (tokens.atKeyword("end")) {
      if (tokens.peekKeyword(1, "if", "loop", "repeat", "while", "for")) tokens.advance();
      else {
        if (tokens.peekKeyword(1, "case")) tokens.advance();
        depth--;
      }
    }
    tokens.advance();
  } while (depth > 0);
  return true;
}
