import type { TokenStream } from "../lexer/token-stream.ts";

/** `[NOT] MATERIALIZED` of a common table expression; undefined where it says nothing. */
export function parseMaterialized(tokens: TokenStream): boolean | undefined {
  if (tokens.takeKeyword("materialized")) return true;
  if (!tokens.takeKeyword("not")) return undefined;
  tokens.expectKeyword("materialized");
  return false;
}
