import type { CreateTable, Statement, TableElement } from "../../../../syntax/ast/index.ts";
import { parseList } from "../../../../syntax/parser/lists.ts";
import { parseName, parseQualifiedName } from "../names.ts";
import { parseQuery } from "../query/query.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseTypeName } from "../type-name.ts";
import { parseColumnConstraints } from "./column-constraints.ts";
import { takeIfNotExists } from "./create.ts";
import { atTableConstraint, parseTableConstraint } from "./table-constraint.ts";

/** CREATE TABLE behind the keyword TABLE, with columns or AS a query. */
export function parseCreateTable(tokens: TokenStream, start: number, temporary: boolean): Statement {
  const ifNotExists = takeIfNotExists(tokens);
  const name = parseQualifiedName(tokens);
  const persistence = temporary ? "temporary" : "permanent";
  if (tokens.takeKeyword("as")) {
    const source = parseQuery(tokens);
    return {
      kind: "create_table_as",
      name,
      columns: [],
      ifNotExists,
      persistence,
      materializedView: false,
      source,
      withData: true,
      start,
      end: tokens.previousEnd,
    };
  }
  const elements = parseElements(tokens);
  const options = parseOptions(tokens);
  return {
    kind: "create_table",
    name,
    ifNotExists,
    persistence,
    foreign: false,
    elements,
    inherits: [],
    partitionedBy: false,
    options,
    start,
    end: tokens.previousEnd,
  };
}

/** Columns, then constraints; between constraints the comma may be left out. */
function parseElements(tokens: TokenStream): TableElement[] {
  tokens.expectSymbol("(");
  const elements: TableElement[] = [parseColumnDefinition(tokens)];
  while (tokens.takeSymbol(",")) {
    if (atTableConstraint(tokens)) break;
    elements.push(parseColumnDefinition(tokens));
  }
  while (!tokens.takeSymbol(")")) {
    const constraint = parseTableConstraint(tokens);
    if (constraint) elements.push(constraint);
    if (tokens.takeSymbol(",") && !atTableConstraint(tokens)) tokens.fail();
  }
  return elements;
}

/** `name [type] constraint …`. */
export function parseColumnDefinition(tokens: TokenStream): Extract<TableElement, { kind: "column_definition" }> {
  const name = parseName(tokens);
  const type = parseTypeName(tokens);
  const constraints = parseColumnConstraints(tokens);
  return {
    kind: "column_definition",
    name,
    ...(type && { type }),
    constraints,
    start: name.start,
    end: tokens.previousEnd,
  };
}

/** STRICT and WITHOUT ROWID. */
function parseOptions(tokens: TokenStream): CreateTable["options"] {
  return tokens.atEnd() ? [] : parseList(tokens, parseOption);
}

function parseOption(tokens: TokenStream): string {
  const { start } = tokens.token;
  const without = tokens.takeKeyword("without") !== undefined;
  const word = parseName(tokens).name.toLowerCase();
  const known = without ? word === "rowid" : word === "strict";
  if (!known) tokens.failAt(`unknown table option: ${word}`, start, tokens.previousEnd);
  return without ? "without rowid" : "strict";
}
