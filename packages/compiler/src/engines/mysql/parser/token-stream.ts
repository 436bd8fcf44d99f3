import { createTokenStream, type TokenStream } from "../../../syntax/lexer/token-stream.ts";
import { createConditionalComments } from "./lexer/conditional-comments.ts";
import { scanToken } from "./lexer/scan-token.ts";

export type { TokenStream } from "../../../syntax/lexer/token-stream.ts";

/** A cursor over MySQL's tokens. */
export function createMysqlTokens(text: string): TokenStream {
  return createTokenStream(text, {
    scan: scanToken,
    comments: {
      nestedBlocks: false,
      hashComments: true,
      dashNeedsBlank: true,
      openBlockAllowed: false,
      conditional: createConditionalComments(),
    },
    unterminatedComment: () => "unterminated comment",
    syntaxError: (near) => (near === undefined ? "syntax error at end of input" : `syntax error near "${near}"`),
  });
}
