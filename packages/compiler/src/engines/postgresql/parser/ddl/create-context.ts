import type { Persistence } from "../../../../syntax/ast/index.ts";
import type { TokenStream } from "../token-stream.ts";

/** What stands between CREATE and the kind of object. */
export interface CreateContext {
  /** Start of the word CREATE. */
  readonly start: number;
  readonly orReplace: boolean;
  /** Absent when nothing was written. */
  readonly persistence?: Persistence;
}

export function parseCreateContext(tokens: TokenStream): CreateContext {
  const { start } = tokens.expectKeyword("create");
  const orReplace = tokens.takeKeyword("or") !== undefined;
  if (orReplace) tokens.expectKeyword("replace");
  const persistence = parsePersistence(tokens);
  return { start, orReplace, ...(persistence && { persistence }) };
}

/** `[GLOBAL | LOCAL] { TEMPORARY | TEMP } | UNLOGGED`, or nothing. */
function parsePersistence(tokens: TokenStream): Persistence | undefined {
  if (tokens.takeKeyword("unlogged")) return "unlogged";
  if (tokens.takeKeyword("temporary", "temp")) return "temporary";
  if (!tokens.takeKeyword("global", "local")) return undefined;
  tokens.expectKeyword("temporary", "temp");
  return "temporary";
}
