import { isName } from "./names.ts";
import type { TokenStream } from "./token-stream.ts";

/** `'user'@'host'`, `user@localhost` or CURRENT_USER. */
export function skipAccount(tokens: TokenStream): void {
  if (tokens.takeKeyword("current_user", "current_role")) {
    if (tokens.takeSymbol("(")) tokens.expectSymbol(")");
    return;
  }
  if (tokens.token.kind !== "string" && !isName(tokens.token)) tokens.fail();
  tokens.advance();
  if (tokens.token.kind === "variable") tokens.advance();
  else if (tokens.takeSymbol("@")) tokens.advance();
}
