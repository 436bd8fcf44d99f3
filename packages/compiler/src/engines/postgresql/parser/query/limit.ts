import type { Expression, Limit } from "../../../../syntax/ast/index.ts";
import { parseExpression } from "../expression/expression.ts";
import { literal } from "../expression/literals.ts";
import { parsePrimary } from "../expression/primary.ts";
import type { TokenStream } from "../token-stream.ts";

interface Limits {
  readonly limit?: Limit;
  readonly offset?: Expression;
}

/** LIMIT or FETCH and OFFSET in either order, each at most once. */
export function parseLimits(tokens: TokenStream): Limits {
  const early = tokens.atKeyword("offset") ? parseOffset(tokens) : undefined;
  const limit = parseLimit(tokens);
  const offset = early ?? (limit && tokens.atKeyword("offset") ? parseOffset(tokens) : undefined);
  return { ...(limit && { limit }), ...(offset && { offset }) };
}

function parseLimit(tokens: TokenStream): Limit | undefined {
  if (tokens.atKeyword("fetch")) return parseFetch(tokens);
  const keyword = tokens.takeKeyword("limit");
  if (!keyword) return undefined;
  const count = tokens.takeKeyword("all") ? undefined : parseExpression(tokens);
  if (tokens.atSymbol(",")) tokens.fail("LIMIT #,# syntax is not supported");
  const end = tokens.previousEnd;
  return { kind: "limit", form: "limit", ...(count && { count }), withTies: false, start: keyword.start, end };
}

function parseFetch(tokens: TokenStream): Limit {
  const { start } = tokens.expectKeyword("fetch");
  tokens.expectKeyword("first", "next");
  const count = tokens.atKeyword("row", "rows") ? undefined : parseFetchCount(tokens);
  tokens.expectKeyword("row", "rows");
  const withTies = tokens.expectKeyword("only", "with").value === "with";
  if (withTies) tokens.expectKeyword("ties");
  return { kind: "limit", form: "fetch", ...(count && { count }), withTies, start, end: tokens.previousEnd };
}

/** A number may have a sign; anything else is an operand. */
function parseFetchCount(tokens: TokenStream): Expression {
  const { start } = tokens.token;
  const sign = tokens.takeSymbol("+") ?? tokens.takeSymbol("-");
  if (!sign) return parsePrimary(tokens);
  const { token } = tokens;
  if (token.kind !== "integer" && token.kind !== "float") tokens.fail();
  const number = tokens.advance();
  const operand = literal(number.kind === "integer" ? "integer" : "float", number);
  const operator = { kind: "operator", name: sign.value, start: sign.start, end: sign.end } as const;
  return { kind: "unary", operator, operand, start, end: tokens.previousEnd };
}

function parseOffset(tokens: TokenStream): Expression {
  tokens.expectKeyword("offset");
  const offset = parseExpression(tokens);
  tokens.takeKeyword("row", "rows");
  return offset;
}
