import type { Expression, Limit, LockingClause, OrderItem, Query, QueryBody, WithClause } from "../ast/index.ts";
import type { TokenStream } from "../lexer/token-stream.ts";
import { continueSetOperations } from "./set-operations.ts";

/** What follows the body of a query. */
export interface QueryTail {
  readonly orderBy: readonly OrderItem[];
  readonly limit?: Limit;
  readonly offset?: Expression;
  readonly locking: readonly LockingClause[];
}

/** What PostgreSQL and MySQL have of their own in queries; SQLite's set operators end at ORDER BY otherwise. */
export interface QueryRules {
  /** An operand of a set operation; a query in parentheses is one. */
  parseSetOperand(tokens: TokenStream): QueryBody;
  parseTail(tokens: TokenStream): QueryTail;
  /** Fails where the clauses around a query in parentheses do not go with those in it. `place`: where the tail begins. */
  checkAround?(tokens: TokenStream, around: QueryTail & Pick<Query, "with">, inner: Query, place: Place): void;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** A query that begins at `start` and whose WITH, if it has one, is read already. */
export function parseQueryBehindWith(
  tokens: TokenStream,
  rules: QueryRules,
  start: number,
  withClause: WithClause | undefined,
): Query {
  const bodyStart = tokens.token.start;
  return finishQuery(tokens, rules, start, withClause, withOperands(tokens, rules, bodyStart));
}

/** Goes on behind a parenthesised query that began at `start` and is the first operand of a set operation, or is ordered or limited. */
export function continueQuery(tokens: TokenStream, rules: QueryRules, start: number, first: Query): Query {
  return finishQuery(tokens, rules, start, undefined, withOperands(tokens, rules, start, first));
}

function withOperands(tokens: TokenStream, rules: QueryRules, start: number, first?: Query): QueryBody {
  return continueSetOperations(tokens, start, first ?? rules.parseSetOperand(tokens), rules.parseSetOperand);
}

/** A query in parentheses with nothing around it stays what it is. */
function finishQuery(
  tokens: TokenStream,
  rules: QueryRules,
  start: number,
  withClause: WithClause | undefined,
  body: QueryBody,
): Query {
  const place = tokens.token;
  const tail = rules.parseTail(tokens);
  const around = { ...tail, ...(withClause && { with: withClause }) };
  if (body.kind === "query") {
    if (!withClause && tokens.previousEnd <= place.start) return body;
    rules.checkAround?.(tokens, around, body, place);
  }
  return { kind: "query", body, ...around, start, end: tokens.previousEnd };
}
