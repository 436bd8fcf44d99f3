import type { Limit, LockingClause, OrderItem, Query, WithClause } from "../../../../syntax/ast/index.ts";
import { atParenthesizedQueryStart as startsQuery } from "../../../../syntax/parser/parenthesized.ts";
import {
  continueQuery as continueBehind,
  parseQueryBehindWith as parseBehindWith,
  type QueryRules,
  type QueryTail,
} from "../../../../syntax/parser/query.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseLimits } from "./limit.ts";
import { parseLocking } from "./locking.ts";
import { parseOrderBy } from "./order-by.ts";
import { parseSetOperand } from "./set-operations.ts";
import { parseWith } from "./with.ts";

const rules: QueryRules = {
  parseSetOperand: (tokens) => parseSetOperand(tokens),
  parseTail,
  checkAround: refuseDoubleClauses,
};

/** A query, parenthesised or not, with its WITH, ORDER BY, LIMIT and locking. */
export function parseQuery(tokens: TokenStream): Query {
  const { start } = tokens.token;
  const withClause = tokens.atKeyword("with") ? parseWith(tokens) : undefined;
  return parseQueryBehindWith(tokens, start, withClause);
}

/** A query whose WITH, if it has one, is read already. */
export function parseQueryBehindWith(tokens: TokenStream, start: number, withClause: WithClause | undefined): Query {
  return parseBehindWith(tokens, rules, start, withClause);
}

/** Goes on behind a parenthesised query that began at `start`. */
export function continueQuery(tokens: TokenStream, start: number, first: Query): Query {
  return continueBehind(tokens, rules, start, first);
}

/** True where a query begins with a word; `VALUES` alone may be a column's name. */
export function atQueryStart(tokens: TokenStream, distance = 0): boolean {
  if (tokens.peekKeyword(distance, "values")) return tokens.peekSymbol(distance + 1, "(");
  return tokens.peekKeyword(distance, "select", "with", "table");
}

/** True where a query begins, in any number of parentheses. */
export function atParenthesizedQueryStart(tokens: TokenStream): boolean {
  return startsQuery(tokens, atQueryStart);
}

/** True at what may follow a parenthesised query as its continuation. */
export function atQueryContinuation(tokens: TokenStream): boolean {
  return tokens.atKeyword("union", "intersect", "except", "order", "limit", "offset", "fetch", "for");
}

/** ORDER BY, then locking and limits in either order. */
function parseTail(tokens: TokenStream): QueryTail {
  const orderBy = parseOrderBy(tokens);
  const early = parseLocking(tokens);
  const limits = parseLimits(tokens);
  const locking = early.length > 0 ? early : parseLocking(tokens);
  if (limits.limit?.withTies) checkTies(tokens, limits.limit, orderBy, locking);
  return { orderBy, ...limits, locking };
}

function checkTies(
  tokens: TokenStream,
  limit: Limit,
  orderBy: readonly OrderItem[],
  locking: readonly LockingClause[],
): void {
  if (orderBy.length === 0) {
    tokens.failAt("WITH TIES cannot be specified without ORDER BY clause", limit.start, limit.end);
  }
  if (locking.some((clause) => clause.wait === "skip_locked")) {
    tokens.failAt("SKIP LOCKED and WITH TIES options cannot be used together", limit.start, limit.end);
  }
}

/** A parenthesised query keeps its clauses when it stands alone, so none of them may come twice. */
function refuseDoubleClauses(
  tokens: TokenStream,
  around: QueryTail & Pick<Query, "with">,
  inner: Query,
  place: { readonly start: number; readonly end: number },
): void {
  const refuse = (what: string): never => tokens.failAt(`multiple ${what} clauses not allowed`, place.start, place.end);
  if (around.orderBy.length > 0 && inner.orderBy.length > 0) refuse("ORDER BY");
  if (around.offset && inner.offset) refuse("OFFSET");
  if (around.limit && inner.limit) refuse("LIMIT");
  if (around.with && inner.with) refuse("WITH");
}
