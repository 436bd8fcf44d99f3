import type { Query, WithClause } from "../../../../syntax/ast/index.ts";
import { atParenthesizedQueryStart as startsQuery } from "../../../../syntax/parser/parenthesized.ts";
import {
  continueQuery as continueBehind,
  parseQueryBehindWith as parseBehindWith,
  type QueryRules,
  type QueryTail,
} from "../../../../syntax/parser/query.ts";
import type { TokenStream } from "../token-stream.ts";
import { skipInto } from "./into.ts";
import { parseLimits } from "./limit.ts";
import { parseLocking } from "./locking.ts";
import { parseOrderBy } from "./order-by.ts";
import { parseSetOperand } from "./set-operations.ts";
import { parseWith } from "./with.ts";

const rules: QueryRules = {
  parseSetOperand: (tokens) => parseSetOperand(tokens),
  parseTail,
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

/** ORDER BY, LIMIT, then locking and INTO in either order. */
function parseTail(tokens: TokenStream): QueryTail {
  const orderBy = parseOrderBy(tokens);
  const limits = parseLimits(tokens);
  skipInto(tokens);
  const locking = parseLocking(tokens);
  skipInto(tokens);
  return { orderBy, ...limits, locking };
}
