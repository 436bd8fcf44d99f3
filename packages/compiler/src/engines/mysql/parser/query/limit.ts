import type { Expression, Limit } from "../../../../syntax/ast/index.ts";
import { literal } from "../expression/literals.ts";
import { atMacro, parseMacro } from "../expression/macro-call.ts";
import { parseUserVariable } from "../expression/variables.ts";
import { isName, parseName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";

interface Limits {
  readonly limit?: Limit;
  readonly offset?: Expression;
}

/** `LIMIT count`, `LIMIT offset, count`, `LIMIT count OFFSET offset` or nothing. */
export function parseLimits(tokens: TokenStream): Limits {
  if (tokens.atKeyword("fetch")) return { limit: parseFetch(tokens) };
  const keyword = tokens.takeKeyword("limit");
  if (!keyword) return {};
  const first = parseLimitValue(tokens);
  const second = tokens.takeSymbol(",") ?? tokens.takeKeyword("offset");
  const other = second && parseLimitValue(tokens);
  const count = second?.value === "," ? (other ?? first) : first;
  const offset = second?.value === "," ? first : other;
  const limit = limitOf(count, keyword.start, tokens.previousEnd);
  return offset ? { limit, offset } : { limit };
}

/** MariaDB's `FETCH FIRST n ROWS ONLY | WITH TIES`. */
function parseFetch(tokens: TokenStream): Limit {
  const { start } = tokens.advance();
  tokens.expectKeyword("first", "next");
  const count = tokens.atKeyword("row", "rows") ? undefined : parseLimitValue(tokens);
  tokens.expectKeyword("row", "rows");
  const withTies = tokens.expectKeyword("only", "with").value === "with";
  if (withTies) tokens.expectKeyword("ties");
  return { kind: "limit", form: "fetch", ...(count && { count }), withTies, start, end: tokens.previousEnd };
}

/** `LIMIT count` alone, as in UPDATE and DELETE. */
export function parseRowLimit(tokens: TokenStream): Limit | undefined {
  const keyword = tokens.takeKeyword("limit");
  return keyword && limitOf(parseLimitValue(tokens), keyword.start, tokens.previousEnd);
}

function limitOf(count: Expression, start: number, end: number): Limit {
  return { kind: "limit", form: "limit", count, withTies: false, start, end };
}

/** A number, a parameter, or a variable of a routine. */
function parseLimitValue(tokens: TokenStream): Expression {
  const { kind, start, end } = tokens.token;
  if (kind === "integer" || kind === "hex") return literal(kind, tokens.advance());
  if (kind === "variable") return parseUserVariable(tokens);
  if (kind === "parameter") {
    tokens.advance();
    return { kind: "parameter", form: "native", start, end };
  }
  if (atMacro(tokens)) return parseMacro(tokens);
  if (!isName(tokens.token)) tokens.fail();
  const name = parseName(tokens);
  return { kind: "column_reference", parts: [name], start: name.start, end: name.end };
}
