import { createReporter, type Diagnostic } from "@sqlc-ts/diagnostics";
import type { Comment, ParsedStatement, Statement } from "../ast/index.ts";
import { tooDeep } from "../lexer/depth.ts";
import { ParseFailure } from "../lexer/parse-failure.ts";
import type { TokenStream } from "../lexer/token-stream.ts";
import { isHigherThan } from "../walk/index.ts";
import { findSyntaxHint, type SyntaxHint } from "./syntax-hints.ts";

const report = createReporter({ "syntax-error": "{message}" });

/** Greatest height of a statement's tree, in nodes: a recursive pass has 1.2 KB of Node's default stack for each of them. */
const greatestHeight = 800;

/** A level of nesting adds a handful of nodes: sub-query, query, core, target, expression. */
const nodesPerLevel = 6;

/** What an engine's parser brings to the loop over a file's statements. */
export interface StatementReader {
  /** Reads one statement; what follows it is not its business. */
  parseStatement(tokens: TokenStream): Statement;
  /** Moves the cursor from the start of a statement that could not be read to its semicolon, or the end of the file. */
  skipToStatementEnd(tokens: TokenStream): void;
  /** What syntax errors of this dialect probably mean. */
  readonly hints?: readonly SyntaxHint[];
}

export interface ParsedStatements {
  readonly statements: readonly ParsedStatement[];
  readonly comments: readonly Comment[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Parses the statements of a file, each on its own: a statement with a syntax error gives a diagnostic, and parsing goes on
 * behind its semicolon. Never throws.
 *
 * @param file path of the file, for the diagnostics' spans
 */
export function parseStatements(tokens: TokenStream, file: string, reader: StatementReader): ParsedStatements {
  const statements: ParsedStatement[] = [];
  const diagnostics: Diagnostic[] = [];
  let start = 0;
  for (;;) {
    tokens.beginStatement();
    if (tokens.token.kind === "end") return { statements, comments: tokens.comments, diagnostics };
    if (!tokens.atSymbol(";")) {
      const result = parseOrExplain(tokens, reader);
      const end = tokens.token.start;
      const terminated = tokens.atSymbol(";");
      if ("statement" in result) {
        statements.push({ statement: result.statement, start, end, terminated });
      } else {
        statements.push({ start, end, terminated });
        const span = { file, start: result.start, end: result.end };
        const hint = findSyntaxHint(tokens.text, result.start, reader.hints ?? []);
        diagnostics.push(report("syntax-error", { message: result.message }, { span, hint }));
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
function parseOrExplain(tokens: TokenStream, reader: StatementReader): { readonly statement: Statement } | Failure {
  const first = tokens.token;
  const mark = tokens.mark();
  try {
    const statement = reader.parseStatement(tokens);
    if (!tokens.atEnd()) tokens.fail();
    if (tokens.heightBound <= greatestHeight / nodesPerLevel || !isHigherThan(statement, greatestHeight)) {
      return { statement };
    }
    return { message: tooDeep, start: first.start, end: first.end };
  } catch (error) {
    const failure = failureOf(error, first);
    tokens.reset(mark);
    reader.skipToStatementEnd(tokens);
    return failure;
  }
}

function failureOf(error: unknown, first: { readonly start: number; readonly end: number }): Failure {
  if (error instanceof ParseFailure) return { message: error.message, start: error.start, end: error.end };
  if (error instanceof RangeError) return { message: tooDeep, start: first.start, end: first.end };
  throw error;
}
