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
import { skipInto } from "./into.ts";
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

/** True where a query begins with a word. */
export function atQueryStart(tokens: TokenStream, distance = 0): boolean {
  if (tokens.peekKeyword(distance, "values")) {
    return tokens.peekKeyword(distance + 1, "row") || (distance > 0 && tokens.peekSymbol(distance + 1, "("));
  }
  return tokens.peekKeyword(distance, "select", "with", "table");
}

/** True where a query begins, in any number of parentheses. */
export function atParenthesizedQueryStart(tokens: TokenStream): boolean {
  return startsQuery(tokens, atQueryStart);
}

/** True at what may follow a parenthesised query as its continuation. */
export function atQueryContinuation(tokens: TokenStream): boolean {
  return tokens.atKeyword("union", "intersect", "except", "order", "limit", "for", "lock", "into");
}

interface QueryTail {
  readonly orderBy: readonly OrderItem[];
  readonly limit?: Limit;
  readonly offset?: Expression;
  readonly locking: readonly LockingClause[];
}

function finishQuery(tokens: TokenStream, start: number, withClause: WithClause | undefined, body: QueryBody): Query {
  const before = tokens.token.start;
  const tail = parseTail(tokens);
  if (body.kind === "query" && !withClause && tokens.previousEnd <= before) return body;
  return {
    kind: "query",
    body,
    ...tail,
    ...(withClause && { with: withClause }),
    start,
    end: tokens.previousEnd,
  };
}

/** ORDER BY, LIMIT, then locking and INTO in either order. */
function parseTail(tokens: TokenStream): QueryTail {
  const orderBy = parseOrderBy(tokens);
  const limits = parseLimits(tokens);
  skipInto(tokens);
  const locking = parseLocking(tokens);
  skipInto(tokens);
  return { orderBy, ...limits, locking };
}
