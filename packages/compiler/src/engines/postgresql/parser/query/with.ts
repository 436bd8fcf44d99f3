import type {
  CommonTableExpression,
  CycleClause,
  Expression,
  SearchClause,
  WithClause,
} from "../../../../syntax/ast/index.ts";
import { parseMaterialized, parseWithClause } from "../../../../syntax/parser/with.ts";
import { parseExpression } from "../expression/expression.ts";
import { parseColumnName, parseList, parseOptionalColumns } from "../names.ts";
import { parseQueryOrModification } from "../statement/query-or-modification.ts";
import type { TokenStream } from "../token-stream.ts";

export function parseWith(tokens: TokenStream): WithClause {
  return parseWithClause(tokens, parseCommonTable);
}

function parseCommonTable(tokens: TokenStream): CommonTableExpression {
  const name = parseColumnName(tokens);
  const columns = parseOptionalColumns(tokens);
  tokens.expectKeyword("as");
  const materialized = parseMaterialized(tokens);
  tokens.expectSymbol("(");
  const statement = parseQueryOrModification(tokens);
  tokens.expectSymbol(")");
  const search = parseSearch(tokens);
  const cycle = parseCycle(tokens);
  return {
    kind: "common_table_expression",
    name,
    columns,
    ...materialized,
    statement,
    ...(search && { search }),
    ...(cycle && { cycle }),
    start: name.start,
    end: tokens.previousEnd,
  };
}

function parseSearch(tokens: TokenStream): SearchClause | undefined {
  const keyword = tokens.takeKeyword("search");
  if (!keyword) return undefined;
  const order = tokens.expectKeyword("depth", "breadth").value === "depth" ? "depth" : "breadth";
  tokens.expectKeywords("first", "by");
  const columns = parseList(tokens, parseColumnName);
  tokens.expectKeyword("set");
  const sequenceColumn = parseColumnName(tokens);
  return { kind: "search", order, columns, sequenceColumn, start: keyword.start, end: tokens.previousEnd };
}

function parseCycle(tokens: TokenStream): CycleClause | undefined {
  const keyword = tokens.takeKeyword("cycle");
  if (!keyword) return undefined;
  const columns = parseList(tokens, parseColumnName);
  tokens.expectKeyword("set");
  const markColumn = parseColumnName(tokens);
  const marks = parseMarks(tokens);
  tokens.expectKeyword("using");
  const pathColumn = parseColumnName(tokens);
  return {
    kind: "cycle",
    columns,
    markColumn,
    ...marks,
    pathColumn,
    start: keyword.start,
    end: tokens.previousEnd,
  };
}

function parseMarks(tokens: TokenStream): Pick<CycleClause, "markValue" | "markDefault"> {
  if (!tokens.takeKeyword("to")) return {};
  const markValue = parseConstant(tokens);
  tokens.expectKeyword("default");
  return { markValue, markDefault: parseConstant(tokens) };
}

function parseConstant(tokens: TokenStream): Expression {
  const { token } = tokens;
  const value = parseExpression(tokens);
  const isConstant = value.kind === "literal" || (value.kind === "cast" && value.form === "literal");
  return isConstant
    ? value
    : tokens.failAt(`syntax error at or near "${tokens.text.slice(token.start, token.end)}"`, token.start, token.end);
}
