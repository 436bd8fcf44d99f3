import type { Expression, Query, QueryBody, SetOperation, Values } from "../../../../syntax/ast/index.ts";
import { parseExpression } from "../expression/expression.ts";
import { parseList, parseTableName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseQuery } from "./query.ts";
import { parseSelectCore } from "./select-core.ts";

/** INTERSECT binds tighter than UNION and EXCEPT; all are left-associative (manual 15.2.14). */
const levels: Readonly<Record<SetOperation["operator"], number>> = { union: 1, except: 1, intersect: 2 };

/** `SELECT …`, `VALUES …`, `TABLE t` or a query in parentheses. */
export function parseSetOperand(tokens: TokenStream): QueryBody {
  if (tokens.atKeyword("select")) return parseSelectCore(tokens);
  if (tokens.atKeyword("values")) return parseValues(tokens);
  if (tokens.atKeyword("table")) return parseTableCommand(tokens);
  return parseParenthesized(tokens);
}

function parseParenthesized(tokens: TokenStream): Query {
  return tokens.nest(() => {
    tokens.expectSymbol("(");
    const query = parseQuery(tokens);
    tokens.expectSymbol(")");
    return query;
  });
}

export function continueSetOperations(tokens: TokenStream, start: number, first: QueryBody, lowest = 1): QueryBody {
  let left = first;
  for (;;) {
    const operator = setOperatorAt(tokens);
    if (!operator || levels[operator] < lowest) return left;
    tokens.advance();
    tokens.link();
    const all = tokens.takeKeyword("all", "distinct")?.value === "all";
    const rightStart = tokens.token.start;
    const right = continueSetOperations(tokens, rightStart, parseSetOperand(tokens), levels[operator] + 1);
    left = { kind: "set_operation", operator, all, left, right, start, end: tokens.previousEnd };
  }
}

function setOperatorAt(tokens: TokenStream): SetOperation["operator"] | undefined {
  if (tokens.atKeyword("union")) return "union";
  if (tokens.atKeyword("intersect")) return "intersect";
  return tokens.atKeyword("except") ? "except" : undefined;
}

/** `VALUES ROW(…), ROW(…)`; MariaDB, and INSERT, write the rows without their keyword. */
function parseValues(tokens: TokenStream): Values {
  const { start } = tokens.expectKeyword("values");
  const rows = parseList(tokens, parseRow);
  return { kind: "values", rows, start, end: tokens.previousEnd };
}

export function parseRow(tokens: TokenStream): Expression[] {
  tokens.takeKeyword("row");
  return tokens.nest(() => {
    tokens.expectSymbol("(");
    const values = tokens.atSymbol(")") ? [] : parseList(tokens, parseExpression);
    tokens.expectSymbol(")");
    return values;
  });
}

function parseTableCommand(tokens: TokenStream): QueryBody {
  const { start } = tokens.expectKeyword("table");
  const name = parseTableName(tokens);
  const end = tokens.previousEnd;
  const table = { kind: "table_reference", name, only: false, start: name.start, end } as const;
  return { kind: "table_command", table, start, end };
}
