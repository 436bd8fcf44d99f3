import type { SourceFile } from "@sqlc-ts/diagnostics";
import { parseStatements } from "../../../syntax/parser/parse-statements.ts";
import type { ParsedFile } from "../../engine.ts";
import { parseStatement } from "./statement/statement.ts";
import { skipToStatementEnd } from "./statement-end.ts";
import { syntaxHints } from "./syntax-hints.ts";
import { createPostgresqlTokens } from "./token-stream.ts";

/** Parses a file of PostgreSQL statements; never throws. */
export function parsePostgresql(source: SourceFile): ParsedFile {
  return parseStatements(createPostgresqlTokens(source.text), source.path, {
    parseStatement,
    skipToStatementEnd,
    hints: syntaxHints,
  });
}
