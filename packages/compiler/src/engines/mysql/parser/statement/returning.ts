import type { Returning } from "../../../../syntax/ast/index.ts";
import { parseList } from "../names.ts";
import { parseTarget } from "../query/select-core.ts";
import type { TokenStream } from "../token-stream.ts";

/** MariaDB's `RETURNING …` or nothing. */
export function parseReturning(tokens: TokenStream): Returning | undefined {
  const keyword = tokens.takeKeyword("returning");
  if (!keyword) return undefined;
  const targets = parseList(tokens, parseTarget);
  return { kind: "returning", targets, start: keyword.start, end: tokens.previousEnd };
}
