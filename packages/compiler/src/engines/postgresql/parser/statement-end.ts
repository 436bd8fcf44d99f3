import type { TokenStream } from "./token-stream.ts";

/**
 * Moves the cursor from the start of a statement to its semicolon, or the end of the file. Semicolons inside the body of
 * a SQL-standard routine (BEGIN ATOMIC … END) and in the parentheses of a rule belong to the statement.
 */
export function skipToStatementEnd(tokens: TokenStream): void {
  const start = tokens.mark();
  const shape = bodyShape(tokens);
  if (shape === "rule" && skipBalanced(tokens)) return;
  if (shape === "routine" && skipAtomicBody(tokens)) return;
  tokens.reset(start);
  while (!tokens.atEnd()) tokens.advance();
}

function bodyShape(tokens: TokenStream): "rule" | "routine" | "plain" {
  if (!tokens.takeKeyword("create")) return "plain";
  tokens.takeKeywords("or", "replace");
  if (tokens.atKeyword("rule")) return "rule";
  return tokens.atKeyword("function", "procedure") ? "routine" : "plain";
}

/** False when the parentheses do not match: then the first semicolon is the better guess. */
function skipBalanced(tokens: TokenStream): boolean {
  let depth = 0;
  for (;;) {
    if (tokens.token.kind === "end") return depth === 0;
    if (depth === 0 && tokens.atSymbol(";")) return true;
    if (tokens.atSymbol("(")) depth++;
    if (tokens.atSymbol(")")) depth--;
    if (depth < 0) return false;
    tokens.advance();
  }
}

/** False when the body has no END. */
function skipAtomicBody(tokens: TokenStream): boolean {
  let depth = 0;
  for (;;) {
    if (tokens.token.kind === "end") return depth === 0;
    if (depth === 0 && tokens.atSymbol(";")) return true;
    if (tokens.atKeywords("begin", "atomic") || (depth > 0 && tokens.atKeyword("case"))) depth++;
    else if (depth > 0 && tokens.atKeyword("end")) depth--;
    tokens.advance();
  }
}
