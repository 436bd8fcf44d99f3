import type { Identifier, References } from "../../../../syntax/ast/index.ts";
import { parseColumnName, parseOptionalColumns, parseParenthesizedList } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseRelationName } from "./relation-name.ts";

/** `REFERENCES table [(column, …)] [MATCH …] [ON DELETE …] [ON UPDATE …]` of a column. */
export function parseReferences(tokens: TokenStream): References {
  return parseReferencesWith(tokens, parseOptionalColumns);
}

/** The same of a table's FOREIGN KEY, where the last column may be a PERIOD. */
export function parsePeriodReferences(tokens: TokenStream): References {
  return parseReferencesWith(tokens, (inner) => (inner.atSymbol("(") ? parsePeriodColumns(inner) : []));
}

/** `(column, … [, PERIOD column])`. */
export function parsePeriodColumns(tokens: TokenStream): Identifier[] {
  let isFirst = true;
  let sawPeriod = false;
  return parseParenthesizedList(tokens, (inner) => {
    if (sawPeriod) inner.fail();
    const isPeriod = !isFirst && inner.atKeyword("period") && !inner.peekSymbol(1, ",") && !inner.peekSymbol(1, ")");
    if (isPeriod) inner.advance();
    isFirst = false;
    sawPeriod = isPeriod;
    return parseColumnName(inner);
  });
}

function parseReferencesWith(tokens: TokenStream, parseColumns: (tokens: TokenStream) => Identifier[]): References {
  const { start } = tokens.expectKeyword("references");
  const table = parseRelationName(tokens);
  const columns = parseColumns(tokens);
  parseMatch(tokens);
  const actions = parseActions(tokens);
  return { kind: "references", start, end: tokens.previousEnd, table, columns, ...actions };
}

function parseMatch(tokens: TokenStream): void {
  if (!tokens.takeKeyword("match")) return;
  const { value, start, end } = tokens.expectKeyword("full", "partial", "simple");
  if (value === "partial") tokens.failAt("MATCH PARTIAL not yet implemented", start, end);
}

/** ON DELETE and ON UPDATE, in either order, each at most once. */
function parseActions(tokens: TokenStream): { onDelete?: string; onUpdate?: string } {
  const actions: { onDelete?: string; onUpdate?: string } = {};
  while (tokens.atKeyword("on")) {
    const event = tokens.peekKeyword(1, "delete") ? "onDelete" : "onUpdate";
    tokens.advance();
    if (actions[event] !== undefined) tokens.fail();
    tokens.expectKeyword(event === "onDelete" ? "delete" : "update");
    actions[event] = parseAction(tokens, event === "onDelete");
  }
  return actions;
}

function parseAction(tokens: TokenStream, mayNameColumns: boolean): string {
  if (tokens.takeKeyword("no")) {
    tokens.expectKeyword("action");
    return "no action";
  }
  if (!tokens.atKeyword("set")) return tokens.expectKeyword("restrict", "cascade").value;
  tokens.advance();
  const value = tokens.expectKeyword("null", "default").value;
  if (tokens.atSymbol("(")) {
    const { start } = tokens.token;
    parseParenthesizedList(tokens, parseColumnName);
    if (!mayNameColumns) {
      const message = `a column list with SET ${value.toUpperCase()} is only supported for ON DELETE actions`;
      tokens.failAt(message, start, tokens.previousEnd);
    }
  }
  return `set ${value}`;
}
