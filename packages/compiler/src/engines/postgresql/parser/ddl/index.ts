import type { Statement } from "../../../../syntax/ast/index.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseAlter } from "./alter.ts";
import { parseCommentOn } from "./comment-on.ts";
import { parseCreate } from "./create.ts";
import { parseDrop } from "./drop.ts";
import { opaque, parseOpaque } from "./opaque.ts";
import { parseReset, parseSet } from "./set.ts";

/** Commands that do not shape the catalog and need more than their first word. */
const commands: ReadonlySet<string> = new Set([
  "close",
  "copy",
  "deallocate",
  "discard",
  "do",
  "execute",
  "fetch",
  "grant",
  "import",
  "listen",
  "load",
  "lock",
  "move",
  "notify",
  "prepare",
  "reassign",
  "refresh",
  "reindex",
  "release",
  "revoke",
  "savepoint",
  "security",
  "show",
  "start",
  "truncate",
  "unlisten",
]);

/** Commands that may stand alone. */
const loneCommands: ReadonlySet<string> = new Set([
  "abort",
  "analyse",
  "analyze",
  "begin",
  "checkpoint",
  "cluster",
  "commit",
  "end",
  "rollback",
  "vacuum",
]);

/** Parses a statement that is neither a query nor a change of data, from its first word to its end. */
export function parseDefinition(tokens: TokenStream): Statement {
  const statement = parseByFirstWord(tokens);
  if (!tokens.atEnd()) tokens.fail();
  return statement;
}

function parseByFirstWord(tokens: TokenStream): Statement {
  const { kind, value, start } = tokens.token;
  switch (kind === "word" ? value : "") {
    case "create":
      return parseCreate(tokens);
    case "alter":
      return parseAlter(tokens);
    case "drop":
      return parseDrop(tokens);
    case "comment":
      return parseCommentOn(tokens);
    case "set":
      return parseSet(tokens);
    case "reset":
      return parseReset(tokens);
  }
  const isCommand = kind === "word" && commands.has(value);
  if (!isCommand && !(kind === "word" && loneCommands.has(value))) return tokens.fail();
  tokens.advance();
  if (!isCommand && tokens.atEnd()) return opaque(tokens, start, value);
  return parseOpaque(tokens, start, value);
}
