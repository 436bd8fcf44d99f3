import type {
  Expression,
  Limit,
  LockingClause,
  OrderItem,
  Query,
  QueryBody,
  WithClause,
} from "../../../../syntax/ast/index.ts";
import { atParenthesizedQueryStart as startsQuery } from "../../../../syntax/parser/parenthesized.ts";
import { continueSetOperations } from "../../../../syntax/parser/set-operations.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseLimits } from "./limit.ts";
import { parseLocking } from "./locking.ts";
import { parseOrderBy } from "./order-by.ts";
import { parseSetOperand } from "./set-operations.ts";
import { parseWith } from "./with.ts";

/** A query, parenthesised or not, with its WITH, ORDER BY, LIMIT and locking. */
export function parseQuery(tokens: TokenStream): Query {
  const { start } = tokens.token;
  const withClause = tokens.atKeyword("with") ? parseWith(tokens) : undefined;
  return parseQueryBehindWith(tokens, start, withClause);
}

/** A query whose WITH, if it has one, is read already. */
export function parseQueryBehindWith(tokens: TokenStream, start: number, withClause: WithClause | undefined): Query {
  const bodyStart = tokens.token.start;
  const body = continueSetOperations(tokens, bodyStart, parseSetOperand(tokens), parseSetOperand);
  return finishQuery(tokens, start, withClause, body);
}

/** Goes on behind a parenthesised query that began at `start` and is the first operand of a set operation, or is ordered or limited. */
export function continueQuery(tokens: TokenStream, start: number, first: Query): Query {
  return finishQuery(tokens, start, undefined, continueSetOperations(tokens, start, first, parseSetOperand));
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

interface QueryTail {
  readonly orderBy: readonly OrderItem[];
  readonly limit?: Limit;
  readonly offset?: Expression;
  readonly locking: readonly LockingClause[];
}

function finishQuery(tokens: TokenStream, start: number, withClause: WithClause | undefined, body: QueryBody): Query {
  const tailStart = tokens.token;
  const tail = parseTail(tokens);
  if (body.kind === "query") {
    if (!withClause && tokens.previousEnd <= tailStart.start) return body;
    refuseDoubleClauses(tokens, body, withClause, tail, tailStart);
  }
  return {
    kind: "query",
    body,
    ...tail,
    ...(withClause && { with: withClause }),
    start,
    end: tokens.previousEnd,
  };
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
  inner: Query,
  withClause: WithClause | undefined,
  tail: QueryTail,
  place: { readonly start: number; readonly end: number },
): void {
  const refuse = (what: string): never => tokens.failAt(`multiple ${what} clauses not allowed`, place.start, place.end);
  if (tail.orderBy.length > 0 && inner.orderBy.length > 0) refuse("ORDER BY");
  if (tail.offset && inner.offset) refuse("OFFSET");
  if (tail.limit && inner.limit) refuse("LIMIT");
  if (withClause && inner.with) refuse("WITH");
}
