import { parseQualifiedName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";

/** `COLLATE name`, or nothing. */
export function parseCollation(tokens: TokenStream): void {
  if (tokens.takeKeyword("collate")) parseQualifiedName(tokens);
}
