import { createReporter, type Diagnostic, type SourceFile } from "@sqlc-ts/diagnostics";
import type { ParsedStatement, Statement } from "../../../syntax/ast/index.ts";
import { tooDeep } from "../../../syntax/lexer/depth.ts";
import { ParseFailure } from "../../../syntax/lexer/parse-failure.ts";
import { isHigherThan } from "../../../syntax/walk/index.ts";
import type { ParsedFile } from "../../engine.ts";
import { parseStatement } from "./statement/statement.ts";
import { skipToStatementEnd } from "./statement-end.ts";
import { createPostgresqlTokens, type TokenStream } from "./token-stream.ts";

const report = createReporter({ "syntax-error": "{message}" });

/** Greatest height of a statement's tree, in nodes: a recursive pass has 1.2 KB of Node's default stack for each of them. */
const greatestHeight = 800;

/**
 * Parses a file of PostgreSQL statements, each on its own: a statement with a syntax error gives a diagnostic, and parsing goes on
 * behind its semicolon. Never throws.
 */
export function parsePostgresql(source: SourceFile): ParsedFile {
  const tokens = createPostgresqlTokens(source.text);
  const statements: ParsedStatement[] = [];
  const diagnostics: Diagnostic[] = [];
  let start = 0;
  for (;;) {
    tokens.beginStatement();
    if (tokens.token.kind === "end") return { statements, comments: tokens.comments, diagnostics };
    if (!tokens.atSymbol(";")) {
      const result = parseOrExplain(tokens);
      const end = tokens.token.start;
      const terminated = tokens.atSymbol(";");
      if ("statement" in result) {
        statements.push({ statement: result.statement, start, end, terminated });
      } else {
        statements.push({ start, end, terminated });
        const span = { file: source.path, start: result.start, end: result.end };
        diagnostics.push(report("syntax-error", { message: result.message }, { span }));
      }
    }
    tokens.advance();
    start = tokens.previousEnd;
  }
}

interface Failure {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** Reads one statement and stops at its semicolon or the end of the file. */
function parseOrExplain(tokens: TokenStream): { readonly statement: Statement } | Failure {
  const first = tokens.token;
  const mark = tokens.mark();
  try {
    const statement = parseStatement(tokens);
    if (!tokens.atEnd()) tokens.fail();
    if (tokens.heightBound <= greatestHeight / nodesPerLevel || !isHigherThan(statement, greatestHeight)) {
      return { statement };
    }
    return { message: tooDeep, start: first.start, end: first.end };
  } catch (error) {
    const failure = failureOf(error, first);
    tokens.reset(mark);
    skipToStatementEnd(tokens);
    return failure;
  }
}

/** A level of nesting adds a handful of nodes: sub-query, query, core, target, expression. */
const nodesPerLevel = 6;

function failureOf(error: unknown, first: Failure | { readonly start: number; readonly end: number }): Failure {
  if (error instanceof ParseFailure) return { message: error.message, start: error.start, end: error.end };
  if (error instanceof RangeError) return { message: tooDeep, start: first.start, end: first.end };
  throw error;
}
