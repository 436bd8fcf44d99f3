import type { Query, QueryBody, SetOperation, Values } from "../../../../syntax/ast/index.ts";
import { parseExpression } from "../expression/expression.ts";
import { parseList, parseParenthesizedList } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseQuery } from "./query.ts";
import { parseSelectCore } from "./select-core.ts";
import { parseRelation } from "./table-reference.ts";

/** INTERSECT binds tighter than UNION and EXCEPT; all are left-associative. */
const levels: Readonly<Record<SetOperation["operator"], number>> = { union: 1, except: 1, intersect: 2 };

/** `SELECT …`, `VALUES …`, `TABLE t` or a query in parentheses. */
export function parseSetOperand(tokens: TokenStream): QueryBody {
  if (tokens.atKeyword("select")) return parseSelectCore(tokens);
  if (tokens.atKeyword("values")) return parseValues(tokens);
  if (tokens.atKeyword("table")) return parseTableCommand(tokens);
  return parseParenthesizedQuery(tokens);
}

export function parseParenthesizedQuery(tokens: TokenStream): Query {
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

function parseValues(tokens: TokenStream): Values {
  const { start } = tokens.expectKeyword("values");
  const rows = parseList(tokens, () => tokens.nest(() => parseParenthesizedList(tokens, parseExpression)));
  return { kind: "values", rows, start, end: tokens.previousEnd };
}

function parseTableCommand(tokens: TokenStream): QueryBody {
  const { start } = tokens.expectKeyword("table");
  const table = parseRelation(tokens);
  return { kind: "table_command", table, start, end: tokens.previousEnd };
}
