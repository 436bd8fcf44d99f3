import type { Query } from "../../../../syntax/ast/index.ts";
import type { TokenStream } from "../token-stream.ts";

/** A query, parenthesised or not, with its WITH, ORDER BY, LIMIT and locking. */
export function parseQuery(tokens: TokenStream): Query {
  return tokens.fail();
}
