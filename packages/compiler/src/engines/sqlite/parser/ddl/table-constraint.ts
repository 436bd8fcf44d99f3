import type { Identifier, TableConstraint } from "../../../../syntax/ast/index.ts";
import { parseParenthesizedList } from "../../../../syntax/parser/lists.ts";
import { parseExpression } from "../expression/expression.ts";
import { parseName, parseOptionalColumns } from "../names.ts";
import { parseOrderItem } from "../query/order-by.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseReferences, skipConflictClause, skipDeferrable } from "./column-constraints.ts";
import { columnOf } from "./create-index.ts";

export function atTableConstraint(tokens: TokenStream): boolean {
  return tokens.atKeyword("constraint", "primary", "unique", "check", "foreign");
}

type Found = Omit<TableConstraint, "kind" | "name" | "start" | "end">;

/** One constraint; undefined for a name without a constraint. */
export function parseTableConstraint(tokens: TokenStream): TableConstraint | undefined {
  const { start } = tokens.token;
  const name = tokens.takeKeyword("constraint") ? parseName(tokens) : undefined;
  const endsHere = tokens.atSymbol(",") || tokens.atSymbol(")") || tokens.atKeyword("constraint");
  if (name && endsHere) return undefined;
  const found = parseConstraint(tokens);
  return { kind: "table_constraint", ...(name && { name }), ...found, start, end: tokens.previousEnd };
}

function parseConstraint(tokens: TokenStream): Found {
  switch (tokens.expectKeyword("primary", "unique", "check", "foreign").value) {
    case "primary":
      tokens.expectKeyword("key");
      return { constraint: "primary_key", columns: parseKey(tokens, true) };
    case "unique":
      return { constraint: "unique", columns: parseKey(tokens, false) };
    case "check":
      return parseCheck(tokens);
    default:
      return parseForeignKey(tokens);
  }
}

function parseKey(tokens: TokenStream, primary: boolean): Identifier[] {
  tokens.expectSymbol("(");
  const items = [parseOrderItem(tokens)];
  while (tokens.takeSymbol(",")) items.push(parseOrderItem(tokens));
  if (primary) tokens.takeKeyword("autoincrement");
  tokens.expectSymbol(")");
  skipConflictClause(tokens);
  return items.map(columnOf).filter((column) => column !== undefined);
}

function parseCheck(tokens: TokenStream): Found {
  const [expression, ...more] = parseParenthesizedList(tokens, parseExpression);
  if (!expression || more.length > 0) tokens.fail();
  skipConflictClause(tokens);
  return { constraint: "check", columns: [], ...(expression && { expression }) };
}

function parseForeignKey(tokens: TokenStream): Found {
  tokens.expectKeyword("key");
  if (!tokens.atSymbol("(")) tokens.fail();
  const columns = parseOptionalColumns(tokens);
  const references = parseReferences(tokens);
  skipDeferrable(tokens);
  return { constraint: "foreign_key", columns, references };
}
