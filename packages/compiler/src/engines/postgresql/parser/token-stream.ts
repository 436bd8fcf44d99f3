import { createTokenStream, type TokenStream } from "../../../syntax/lexer/token-stream.ts";
import { shortened } from "./lexer/near.ts";
import { scanToken } from "./lexer/scan-token.ts";

export type { TokenStream } from "../../../syntax/lexer/token-stream.ts";

/** A cursor over PostgreSQL's tokens. */
export function createPostgresqlTokens(text: string): TokenStream {
  return createTokenStream(text, {
    scan: scanToken,
    comments: { nestedBlocks: true, hashComments: false, dashNeedsBlank: false, openBlockAllowed: false },
    unterminatedComment: (rest) => `unterminated /* comment at or near "${shortened(rest)}"`,
    syntaxError: (near) => (near === undefined ? "syntax error at end of input" : `syntax error at or near "${near}"`),
  });
}
