import type { Returning } from "../../../../syntax/ast/index.ts";
import { parseTargets } from "../query/targets.ts";
import type { TokenStream } from "../token-stream.ts";

/** `RETURNING target, …` or nothing. */
export function parseReturning(tokens: TokenStream): Returning | undefined {
  const keyword = tokens.takeKeyword("returning");
  if (!keyword) return undefined;
  const targets = parseTargets(tokens);
  return { kind: "returning", targets, start: keyword.start, end: tokens.previousEnd };
}
