import type { Expression, Limit, OrderItem, Query, QueryBody, WithClause } from "../../../../syntax/ast/index.ts";
import { parseList, parseParenthesizedList } from "../../../../syntax/parser/lists.ts";
import { setOperatorAt } from "../../../../syntax/parser/set-operations.ts";
import { parseExpression } from "../expression/expression.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseOrderBy } from "./order-by.ts";
import { parseSelectCore } from "./select-core.ts";
import { parseWith } from "./with.ts";

/** A query with its WITH, ORDER BY and LIMIT. */
export function parseQuery(tokens: TokenStream): Query {
  const { start } = tokens.token;
  const withClause = tokens.atKeyword("with") ? parseWith(tokens) : undefined;
  return parseQueryBehindWith(tokens, start, withClause);
}

/** True where a query begins. */
export function atQueryStart(tokens: TokenStream): boolean {
  return tokens.atKeyword("select", "values", "with");
}

/**
 * A query whose WITH, if it has one, is read already. ORDER BY and LIMIT in front of a set operator are no syntax error in SQLite: they make
 * of the arm a query of its own, which the analysis refuses.
 */
export function parseQueryBehindWith(tokens: TokenStream, start: number, withClause: WithClause | undefined): Query {
  const bodyStart = tokens.token.start;
  let query = finishQuery(tokens, bodyStart, parseArm(tokens));
  for (;;) {
    const operator = setOperatorAt(tokens);
    if (!operator) return withClause ? { ...query, with: withClause, start } : { ...query, start };
    tokens.advance();
    tokens.link();
    const left = isBare(query) ? query.body : query;
    const all = operator === "union" && tokens.takeKeyword("all") !== undefined;
    const right = parseArm(tokens);
    const end = tokens.previousEnd;
    query = finishQuery(tokens, bodyStart, {
      kind: "set_operation",
      operator,
      all,
      left,
      right,
      start: bodyStart,
      end,
    });
  }
}

function isBare(query: Query): boolean {
  return query.orderBy.length === 0 && !query.limit;
}

/** ORDER BY and LIMIT behind a body. */
function finishQuery(tokens: TokenStream, start: number, body: QueryBody): Query {
  const orderBy = parseOrderBy(tokens);
  const limits = parseLimits(tokens);
  return { kind: "query", body, orderBy, ...limits, locking: [], start, end: tokens.previousEnd };
}

function parseArm(tokens: TokenStream): QueryBody {
  if (!tokens.atKeyword("values")) return parseSelectCore(tokens);
  const { start } = tokens.advance();
  const rows = parseList(tokens, () => tokens.nest(() => parseParenthesizedList(tokens, parseExpression)));
  return { kind: "values", rows, start, end: tokens.previousEnd };
}

export interface Limits {
  readonly limit?: Limit;
  readonly offset?: Expression;
}

/** `LIMIT n [OFFSET m]`, `LIMIT m, n` or nothing. */
export function parseLimits(tokens: TokenStream): Limits {
  const keyword = tokens.takeKeyword("limit");
  if (!keyword) return {};
  const first = parseExpression(tokens);
  const limit = (count: Expression): Limit => ({
    kind: "limit",
    form: "limit",
    count,
    withTies: false,
    start: keyword.start,
    end: tokens.previousEnd,
  });
  if (tokens.takeSymbol(",")) return { offset: first, limit: limit(parseExpression(tokens)) };
  const read = limit(first);
  return tokens.takeKeyword("offset") ? { limit: read, offset: parseExpression(tokens) } : { limit: read };
}

/** ORDER BY and LIMIT of UPDATE and DELETE, as SQLite has them when it is built with them: an order needs a limit. */
export function parseLimitedOrder(
  tokens: TokenStream,
  verb: string,
): Limits & { readonly orderBy: readonly OrderItem[] } {
  const clause = tokens.token;
  const orderBy = parseOrderBy(tokens);
  const limits = parseLimits(tokens);
  if (orderBy.length > 0 && !limits.limit) {
    tokens.failAt(`ORDER BY without LIMIT on ${verb}`, clause.start, clause.end);
  }
  return { orderBy, ...limits };
}
