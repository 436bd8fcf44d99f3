import type { Expression, FunctionCall, PatternMatch, Query } from "../../../../syntax/ast/index.ts";
import { parseList } from "../../../../syntax/parser/lists.ts";
import { parseQualifiedName } from "../names.ts";
import { atQueryStart, parseQuery } from "../query/query.ts";
import { tableQuery } from "../query/table-query.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseAbove, parseExpression } from "./expression.ts";
import { parseArguments } from "./function-call.ts";
import { level } from "./operators.ts";

/** A keyword operator behind its left operand: IS, ISNULL, [NOT] IN, BETWEEN, LIKE … */
export function parsePredicate(tokens: TokenStream, start: number, operand: Expression): Expression {
  const operatorStart = tokens.token.start;
  if (tokens.takeKeyword("isnull")) return nullTest(tokens, start, operand, false);
  if (tokens.takeKeyword("notnull")) return nullTest(tokens, start, operand, true);
  if (tokens.takeKeyword("is")) return parseIs(tokens, start, operand, operatorStart);
  const negated = tokens.takeKeyword("not") !== undefined;
  if (tokens.takeKeyword("null")) return nullTest(tokens, start, operand, true);
  if (tokens.takeKeyword("in")) return parseIn(tokens, start, operand, negated, operatorStart);
  return tokens.takeKeyword("between")
    ? parseBetween(tokens, start, operand, negated, operatorStart)
    : parsePattern(tokens, start, operand, negated, operatorStart);
}

function nullTest(tokens: TokenStream, start: number, operand: Expression, negated: boolean): Expression {
  return { kind: "is_test", test: "null", negated, operand, start, end: tokens.previousEnd };
}

/** `IS` compares any two values; with the literals NULL, TRUE and FALSE it is a test. */
function parseIs(tokens: TokenStream, start: number, left: Expression, operatorStart: number): Expression {
  const not = tokens.takeKeyword("not") !== undefined;
  const distinct = tokens.takeKeywords("distinct", "from");
  const right = parseAbove(tokens, level.equality + 1);
  const end = tokens.previousEnd;
  const test = distinct ? undefined : testOf(right);
  if (test) return { kind: "is_test", test, negated: not, operand: left, start, end };
  return { kind: "is_distinct_from", negated: distinct ? not : !not, left, right, operatorStart, start, end };
}

function testOf(right: Expression): "null" | "true" | "false" | undefined {
  if (right.kind !== "literal") return undefined;
  if (right.type === "null") return "null";
  if (right.type !== "boolean") return undefined;
  return right.value === "true" ? "true" : "false";
}

/** `IN (…)`, `IN (SELECT …)`, `IN table` or `IN function(…)`. */
function parseIn(
  tokens: TokenStream,
  start: number,
  operand: Expression,
  negated: boolean,
  operatorStart: number,
): Expression {
  const node = { negated, operand, operatorStart, start };
  if (!tokens.atSymbol("(")) {
    const query = parseTableAsQuery(tokens);
    return { kind: "in_query", ...node, query, end: tokens.previousEnd };
  }
  return tokens.nest(() => {
    tokens.expectSymbol("(");
    const query = atQueryStart(tokens) ? parseQuery(tokens) : undefined;
    const list = query || tokens.atSymbol(")") ? [] : parseList(tokens, parseExpression);
    tokens.expectSymbol(")");
    const end = tokens.previousEnd;
    return query ? { kind: "in_query", ...node, query, end } : { kind: "in_list", ...node, list, end };
  });
}

function parseTableAsQuery(tokens: TokenStream): Query {
  const name = parseQualifiedName(tokens);
  if (!tokens.atSymbol("(")) return tableQuery(name);
  const call: FunctionCall = {
    kind: "function_call",
    name,
    form: "plain",
    arguments: parseArguments(tokens),
    star: false,
    distinct: false,
    orderBy: [],
    start: name.start,
    end: tokens.previousEnd,
  };
  return tableQuery(name, call);
}

function parseBetween(
  tokens: TokenStream,
  start: number,
  operand: Expression,
  negated: boolean,
  operatorStart: number,
): Expression {
  const low = parseAbove(tokens, level.not);
  tokens.expectKeyword("and");
  const high = parseAbove(tokens, level.equality + 1);
  const end = tokens.previousEnd;
  return { kind: "between", negated, symmetric: false, operand, low, high, operatorStart, start, end };
}

const patternOperators: ReadonlyMap<string, PatternMatch["operator"]> = new Map([
  ["like", "like"],
  ["glob", "glob"],
  ["regexp", "regexp"],
  ["match", "match"],
]);

function parsePattern(
  tokens: TokenStream,
  start: number,
  operand: Expression,
  negated: boolean,
  operatorStart: number,
): Expression {
  const operator = patternOperators.get(tokens.expectKeyword(...patternOperators.keys()).value) ?? "like";
  const pattern = parseAbove(tokens, level.equality + 1);
  const escapeCharacter = tokens.takeKeyword("escape") ? parseAbove(tokens, level.equality + 1) : undefined;
  return {
    kind: "pattern_match",
    operator,
    negated,
    operand,
    pattern,
    ...(escapeCharacter && { escape: escapeCharacter }),
    operatorStart,
    start,
    end: tokens.previousEnd,
  };
}
