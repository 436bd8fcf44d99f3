import type { Expression } from "../../../../syntax/ast/index.ts";
import { parseApplication } from "../expression/function-call.ts";
import { parsePrimary } from "../expression/primary.ts";
import { keywordCategory } from "../keywords.ts";
import { parseQualifiedFunctionName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";

/** What the calls with a syntax of their own become. */
const specialKinds: ReadonlySet<Expression["kind"]> = new Set([
  "function_call",
  "coalesce",
  "extremum",
  "json_function",
  "nullif",
  "value_function",
  "xml_function",
]);

/** A call without OVER and FILTER, or something that looks like a function (`CURRENT_DATE`, `CAST(…)`), where a key of an index may be one. */
export function parseFunctionExpression(tokens: TokenStream): Expression {
  const { kind, value, start, end } = tokens.token;
  const category = kind === "word" && !tokens.peekSymbol(1, ".") ? keywordCategory(value) : undefined;
  const isOrdinary = category === undefined || category === "unreserved" || category === "function";
  if (isOrdinary && !isSpecialFunctionName(tokens)) return parseApplication(tokens, parseQualifiedFunctionName(tokens));
  const expression = parsePrimary(tokens);
  const isCast = expression.kind === "cast" && expression.form === "cast";
  if (isCast || specialKinds.has(expression.kind)) return expression;
  return tokens.failAt(`syntax error at or near "${tokens.text.slice(start, end)}"`, start, end);
}

/** `COLLATION FOR (…)` and `CURRENT_SCHEMA`, whose words may also name a function. */
function isSpecialFunctionName(tokens: TokenStream): boolean {
  return (tokens.atKeyword("collation") && tokens.peekKeyword(1, "for")) || tokens.atKeyword("current_schema");
}
