import type { Statement } from "../../../../syntax/ast/index.ts";
import { skipAccount } from "../account.ts";
import { parseTableName, takeIfExists, takeIfNotExists } from "../names.ts";
import { opaque, skipRest } from "../statement/opaque.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseCreateDatabase } from "./create-database.ts";
import { parseCreateIndex } from "./create-index.ts";
import { parseCreateRoutine, skipBody } from "./create-routine.ts";
import { parseCreateTable } from "./create-table.ts";
import { parseCreateView } from "./create-view.ts";

export function parseCreate(tokens: TokenStream): Statement {
  const { start } = tokens.expectKeyword("create");
  const orReplace = tokens.takeKeywords("or", "replace");
  const viewOptions = skipViewOptions(tokens);
  const { value } = tokens.token;
  if (viewOptions === "view" && value !== "view") tokens.fail();
  switch (tokens.token.kind === "word" ? value : "") {
    case "table":
    case "temporary":
      return parseCreateTable(tokens, start);
    case "view":
      return parseCreateView(tokens, start, orReplace);
    case "database":
    case "schema":
      return parseCreateDatabase(tokens, start);
    case "unique":
    case "fulltext":
    case "spatial":
    case "vector":
    case "index":
      return tokens.atKeywords("spatial", "reference") ? other(tokens, start) : parseCreateIndex(tokens, start);
    case "aggregate":
    case "function":
    case "procedure":
      return parseCreateRoutine(tokens, start, orReplace);
    case "trigger":
      return parseTrigger(tokens, start);
    case "event":
      return parseEvent(tokens, start);
    case "user":
    case "role":
    case "server":
    case "tablespace":
    case "logfile":
    case "undo":
    case "resource":
    case "sequence":
    case "package":
      return other(tokens, start);
  }
  return tokens.fail();
}

function other(tokens: TokenStream, start: number): Statement {
  const { value } = tokens.advance();
  return skipRest(tokens, `create ${value}`, start);
}

/** `[ALGORITHM = …] [DEFINER = …] [SQL SECURITY …]`; the first and the last are for views alone. */
function skipViewOptions(tokens: TokenStream): "view" | undefined {
  let isView = false;
  if (tokens.takeKeyword("algorithm")) {
    tokens.expectSymbol("=");
    tokens.expectKeyword("undefined", "merge", "temptable");
    isView = true;
  }
  skipDefiner(tokens);
  if (tokens.takeKeywords("sql", "security")) {
    tokens.expectKeyword("definer", "invoker");
    isView = true;
  }
  return isView ? "view" : undefined;
}

export function skipDefiner(tokens: TokenStream): void {
  if (!tokens.takeKeyword("definer")) return;
  tokens.expectSymbol("=");
  skipAccount(tokens);
}

/** `TRIGGER [IF NOT EXISTS] name BEFORE | AFTER event ON table FOR EACH ROW [order] body`. */
function parseTrigger(tokens: TokenStream, start: number): Statement {
  tokens.advance();
  takeIfNotExists(tokens);
  parseTableName(tokens);
  tokens.expectKeyword("before", "after");
  tokens.expectKeyword("insert", "update", "delete");
  tokens.expectKeyword("on");
  parseTableName(tokens);
  tokens.expectKeywords("for", "each", "row");
  if (tokens.atKeyword("follows", "precedes")) {
    tokens.advance();
    parseTableName(tokens);
  }
  skipBody(tokens);
  return opaque(tokens, "create trigger", start);
}

function parseEvent(tokens: TokenStream, start: number): Statement {
  tokens.advance();
  takeIfNotExists(tokens);
  takeIfExists(tokens);
  parseTableName(tokens);
  tokens.expectKeywords("on", "schedule");
  while (!tokens.atEnd() && !tokens.atKeyword("do")) tokens.advance();
  tokens.expectKeyword("do");
  skipBody(tokens);
  return opaque(tokens, "create event", start);
}
