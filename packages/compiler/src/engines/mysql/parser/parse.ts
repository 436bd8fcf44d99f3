import type { SourceFile } from "@sqlc-ts/diagnostics";
import { parseStatements } from "../../../syntax/parser/parse-statements.ts";
import type { ParsedFile } from "../../engine.ts";
import { withoutDelimiters } from "./delimiter.ts";
import { parseStatement } from "./statement/statement.ts";
import { skipToStatementEnd } from "./statement-end.ts";
import { syntaxHints } from "./syntax-hints.ts";
import { createMysqlTokens } from "./token-stream.ts";

/** Parses a file of MySQL statements; never throws. */
export function parseMysql(source: SourceFile): ParsedFile {
  const tokens = createMysqlTokens(withoutDelimiters(source.text));
  return parseStatements(tokens, source.path, { parseStatement, skipToStatementEnd, hints: syntaxHints });
}
