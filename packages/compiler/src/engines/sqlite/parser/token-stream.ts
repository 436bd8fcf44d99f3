import { createTokenStream, type TokenStream } from "../../../syntax/lexer/token-stream.ts";
import { scanToken } from "./lexer/scan-token.ts";

export type { TokenStream } from "../../../syntax/lexer/token-stream.ts";

/** A cursor over SQLite's tokens. */
export function createSqliteTokens(text: string): TokenStream {
  return createTokenStream(text, {
    scan: scanToken,
    comments: { nestedBlocks: false, hashComments: false, dashNeedsBlank: false, openBlockAllowed: true },
    unterminatedComment: () => "incomplete input",
    syntaxError: (near) => (near === undefined ? "incomplete input" : `near "${near}": syntax error`),
  });
}
