import type { CreateTable, CreateTableAs, QualifiedName, TableElement } from "../../../../syntax/ast/index.ts";
import { isColumnName, parseColumnName, parseList, parseParenthesizedList, parseQualifiedName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseColumnDefinition, parseTypedColumn } from "./column-definition.ts";
import type { CreateContext } from "./create-context.ts";
import { parseCreateTableAs } from "./create-table-as.ts";
import { parseForeignOptions } from "./definition-list.ts";
import { parseLikeClause } from "./like-clause.ts";
import { parsePartitionBound, takePartitionBy } from "./partition.ts";
import { parseRelationName, takeIfNotExists } from "./relation-name.ts";
import { atTableConstraint, parseTableConstraint } from "./table-constraint.ts";
import { parseTableStorage } from "./table-storage.ts";
import { typeOfName } from "./type-as-name.ts";

/** The parts of a table that its three forms (columns, OF type, PARTITION OF) give. */
type TableBody = Pick<CreateTable, "elements" | "inherits" | "partitionOf" | "ofType">;

type TableHead = Pick<CreateTable, "name" | "ifNotExists">;

/** CREATE TABLE in all its forms; the current token is TABLE. */
export function parseCreateTable(tokens: TokenStream, context: CreateContext): CreateTable | CreateTableAs {
  const head = parseTableHead(tokens);
  if (atTableAs(tokens)) return parseCreateTableAs(tokens, context, { ...head, materializedView: false });
  return parseDefinedTable(tokens, context, head);
}

/** CREATE TABLE, but not CREATE TABLE AS; the current token is TABLE. */
export function parseCreateDefinedTable(tokens: TokenStream, context: CreateContext): CreateTable {
  return parseDefinedTable(tokens, context, parseTableHead(tokens));
}

function parseTableHead(tokens: TokenStream): TableHead {
  tokens.expectKeyword("table");
  const ifNotExists = takeIfNotExists(tokens);
  return { name: parseRelationName(tokens), ifNotExists };
}

function parseDefinedTable(tokens: TokenStream, context: CreateContext, head: TableHead): CreateTable {
  const body = parseTableBody(tokens);
  const partitionedBy = takePartitionBy(tokens);
  parseTableStorage(tokens);
  return finishTable(tokens, context, { ...head, foreign: false, partitionedBy, ...body });
}

/** CREATE FOREIGN TABLE; the current token is TABLE. */
export function parseCreateForeignTable(tokens: TokenStream, context: CreateContext): CreateTable {
  const head = parseTableHead(tokens);
  const body = tokens.atKeyword("partition") ? parsePartitionOf(tokens) : parseColumnsBody(tokens);
  tokens.expectKeyword("server");
  parseColumnName(tokens);
  if (tokens.atKeyword("options")) parseForeignOptions(tokens);
  return finishTable(tokens, context, { ...head, foreign: true, partitionedBy: false, ...body });
}

function finishTable(
  tokens: TokenStream,
  context: CreateContext,
  parts: Omit<CreateTable, "kind" | "start" | "end" | "persistence" | "options">,
): CreateTable {
  const { start, persistence = "permanent" } = context;
  return { kind: "create_table", start, end: tokens.previousEnd, persistence, options: [], ...parts };
}

/** True where the rest is `[(column, …)] … AS query`: a column without a type is only possible there. */
function atTableAs(tokens: TokenStream): boolean {
  if (!tokens.atSymbol("(")) return tokens.atKeyword("as", "using", "with", "without", "on", "tablespace");
  return isColumnName(tokens.peek(1)) && (tokens.peekSymbol(2, ",") || tokens.peekSymbol(2, ")"));
}

function parseTableBody(tokens: TokenStream): TableBody {
  if (tokens.atKeyword("partition")) return parsePartitionOf(tokens);
  if (!tokens.takeKeyword("of")) return parseColumnsBody(tokens);
  const ofType = typeOfName(parseQualifiedName(tokens));
  return { elements: parseTypedElements(tokens), inherits: [], ofType };
}

function parsePartitionOf(tokens: TokenStream): TableBody {
  tokens.expectKeywords("partition", "of");
  const partitionOf = parseRelationName(tokens);
  const elements = parseTypedElements(tokens);
  parsePartitionBound(tokens);
  return { elements, inherits: [], partitionOf };
}

function parseColumnsBody(tokens: TokenStream): TableBody {
  tokens.expectSymbol("(");
  const elements = tokens.atSymbol(")") ? [] : parseList(tokens, parseTableElement);
  tokens.expectSymbol(")");
  return { elements, inherits: parseInherits(tokens) };
}

function parseInherits(tokens: TokenStream): QualifiedName[] {
  return tokens.takeKeyword("inherits") ? parseParenthesizedList(tokens, parseRelationName) : [];
}

function parseTypedElements(tokens: TokenStream): TableElement[] {
  if (!tokens.atSymbol("(")) return [];
  return parseParenthesizedList(tokens, (inner) =>
    atTableConstraint(inner) ? parseTableConstraint(inner) : parseTypedColumn(inner),
  );
}

function parseTableElement(tokens: TokenStream): TableElement {
  if (atTableConstraint(tokens)) return parseTableConstraint(tokens);
  return tokens.atKeyword("like") ? parseLikeClause(tokens) : parseColumnDefinition(tokens);
}
