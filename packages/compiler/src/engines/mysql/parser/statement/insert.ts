import type {
  Alias,
  Assignment,
  AssignmentTarget,
  Expression,
  Insert,
  OnConflict,
  Query,
  TableReference,
} from "../../../../syntax/ast/index.ts";
import { parseList, parseName, parseOptionalNames, parseTableName } from "../names.ts";
import { atParenthesizedQueryStart, parseQuery } from "../query/query.ts";
import { parseRow } from "../query/set-operations.ts";
import { skipPartitions } from "../query/table-reference.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseAssignments, parseAssignmentTarget } from "./assignments.ts";
import { parseReturning } from "./returning.ts";

/** INSERT and REPLACE. */
export function parseInsert(tokens: TokenStream): Insert {
  const { start, value: word } = tokens.advance();
  const ignore = skipPriorities(tokens);
  tokens.takeKeyword("into");
  const table = parseTable(tokens);
  const content = parseContent(tokens);
  const rowAlias = content.source && tokens.atKeyword("as") ? parseRowAlias(tokens) : undefined;
  const onConflict = parseOnDuplicateKey(tokens);
  if (word === "replace" && onConflict.length > 0) tokens.fail();
  const returning = parseReturning(tokens);
  return {
    kind: "insert",
    verb: word === "replace" ? "replace" : ignore ? "insert_ignore" : "insert",
    table,
    ...content,
    ...(rowAlias && { rowAlias }),
    onConflict,
    ...(returning && { returning }),
    start,
    end: tokens.previousEnd,
  };
}

/** `LOW_PRIORITY | DELAYED | HIGH_PRIORITY`, then IGNORE; true with IGNORE. */
function skipPriorities(tokens: TokenStream): boolean {
  tokens.takeKeyword("low_priority", "delayed", "high_priority");
  return tokens.takeKeyword("ignore") !== undefined;
}

function parseTable(tokens: TokenStream): TableReference {
  const name = parseTableName(tokens);
  skipPartitions(tokens);
  return { kind: "table_reference", name, only: false, start: name.start, end: tokens.previousEnd };
}

type Content = Pick<Insert, "columns" | "source">;

function parseContent(tokens: TokenStream): Content {
  if (tokens.atKeyword("set")) return parseSet(tokens);
  const hasColumns = tokens.atSymbol("(") && !atParenthesizedQueryStart(tokens);
  const columns = hasColumns ? parseColumns(tokens) : [];
  if (hasColumns && tokens.atKeyword("set")) tokens.fail();
  const atRows = tokens.atKeyword("values", "value") && !tokens.peekKeyword(1, "row");
  return { columns, source: atRows ? parseRows(tokens) : parseQuery(tokens) };
}

function parseColumns(tokens: TokenStream): AssignmentTarget[] {
  tokens.expectSymbol("(");
  const columns = tokens.atSymbol(")") ? [] : parseList(tokens, parseAssignmentTarget);
  tokens.expectSymbol(")");
  return columns;
}

/** `VALUES (…), (…)`, as a query; it has no ORDER BY. */
function parseRows(tokens: TokenStream): Query {
  const { start } = tokens.advance();
  const rows = parseList(tokens, parseRow);
  return valuesQuery(rows, start, tokens.previousEnd);
}

function valuesQuery(rows: readonly (readonly Expression[])[], start: number, end: number): Query {
  return { kind: "query", body: { kind: "values", rows, start, end }, orderBy: [], locking: [], start, end };
}

/** `SET a = 1, b = 2`: columns with one row of values. */
function parseSet(tokens: TokenStream): Content {
  const { start } = tokens.advance();
  const assignments = parseAssignments(tokens);
  const columns = assignments.flatMap((assignment: Assignment) => assignment.targets);
  const values = assignments.map((assignment: Assignment) => assignment.value);
  return { columns, source: valuesQuery([values], start, tokens.previousEnd) };
}

/** `AS new [(a, b)]`: the name of the row that would be inserted. */
function parseRowAlias(tokens: TokenStream): Alias {
  const { start } = tokens.advance();
  const name = parseName(tokens);
  return { kind: "alias", name, columns: parseOptionalNames(tokens), start, end: tokens.previousEnd };
}

function parseOnDuplicateKey(tokens: TokenStream): OnConflict[] {
  const { start } = tokens.token;
  if (!tokens.takeKeywords("on", "duplicate", "key", "update")) return [];
  const assignments = parseAssignments(tokens);
  return [{ kind: "on_conflict", action: "update", assignments, start, end: tokens.previousEnd }];
}
