import type { Statement } from "../../../../syntax/ast/index.ts";
import { skipRest } from "../statement/opaque.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseAlterTable } from "./alter-table.ts";
import { skipDefiner } from "./create.ts";
import { parseAlterDatabase } from "./create-database.ts";
import { parseViewDefinition } from "./create-view.ts";

export function parseAlter(tokens: TokenStream): Statement {
  const { start } = tokens.expectKeyword("alter");
  if (tokens.takeKeyword("algorithm")) {
    tokens.expectSymbol("=");
    tokens.expectKeyword("undefined", "merge", "temptable");
  }
  skipDefiner(tokens);
  if (tokens.takeKeywords("sql", "security")) tokens.expectKeyword("definer", "invoker");
  const ignore = tokens.takeKeyword("ignore") ?? tokens.takeKeyword("online");
  const { value } = tokens.token;
  if (ignore && value !== "table") tokens.fail();
  switch (value) {
    case "table":
      return parseAlterTable(tokens, start);
    case "database":
    case "schema":
      return parseAlterDatabase(tokens, start);
    case "view":
      return parseAlterView(tokens, start);
    case "function":
    case "procedure":
    case "event":
    case "user":
    case "server":
    case "tablespace":
    case "logfile":
    case "instance":
    case "undo":
    case "resource":
    case "sequence":
      tokens.advance();
      return skipRest(tokens, `alter ${value}`, start);
  }
  return tokens.fail();
}

/** ALTER VIEW has the whole new definition: it is CREATE OR REPLACE VIEW. */
function parseAlterView(tokens: TokenStream, start: number): Statement {
  tokens.advance();
  return parseViewDefinition(tokens, start, { orReplace: true, ifNotExists: false });
}
