import type { Expression, PatternMatch, Query } from "../../../../syntax/ast/index.ts";
import { atMacro } from "../../../../syntax/macros/macro-call.ts";
import { parseInParentheses, parseList } from "../../../../syntax/parser/lists.ts";
import type { Parenthesized } from "../../../../syntax/parser/parenthesized.ts";
import { type BegunPredicate, inPredicate, parseBetween, parsePattern } from "../../../../syntax/parser/predicates.ts";
import { parseQualifiedName } from "../names.ts";
import { atQueryStart, parseQuery } from "../query/query.ts";
import { tableQuery } from "../query/table-query.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseAbove, parseExpression } from "./expression.ts";
import { parseTableCall } from "./function-call.ts";
import { level } from "./operators.ts";

/** A keyword operator behind its left operand: IS, ISNULL, [NOT] IN, BETWEEN, LIKE … */
export function parsePredicate(tokens: TokenStream, start: number, operand: Expression): Expression {
  const operatorStart = tokens.token.start;
  if (tokens.takeKeyword("isnull")) return nullTest(tokens, start, operand, false);
  if (tokens.takeKeyword("notnull")) return nullTest(tokens, start, operand, true);
  if (tokens.takeKeyword("is")) return parseIs(tokens, start, operand, operatorStart);
  const negated = tokens.takeKeyword("not") !== undefined;
  if (tokens.takeKeyword("null")) return nullTest(tokens, start, operand, true);
  const begun: BegunPredicate = { start, operand, negated, operatorStart };
  if (tokens.takeKeyword("in")) return parseIn(tokens, begun);
  if (tokens.takeKeyword("between")) {
    return parseBetween(tokens, begun, () => parseAbove(tokens, level.not), parseOperand);
  }
  const operator = patternOperators.get(tokens.expectKeyword(...patternOperators.keys()).value) ?? "like";
  return parsePattern(tokens, begun, operator, parseOperand);
}

const patternOperators: ReadonlyMap<string, PatternMatch["operator"]> = new Map([
  ["like", "like"],
  ["glob", "glob"],
  ["regexp", "regexp"],
  ["match", "match"],
]);

function parseOperand(tokens: TokenStream): Expression {
  return parseAbove(tokens, level.equality + 1);
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
function parseIn(tokens: TokenStream, begun: BegunPredicate): Expression {
  if (atMacro(tokens)) tokens.fail();
  const inside = tokens.atSymbol("(")
    ? parseInParentheses(tokens, parseMembers)
    : ({ kind: "query", query: parseTableAsQuery(tokens) } as const);
  return inPredicate(tokens, begun, inside);
}

/** The list may be empty. */
function parseMembers(tokens: TokenStream): Parenthesized {
  if (atQueryStart(tokens)) return { kind: "query", query: parseQuery(tokens) };
  const expressions = tokens.atSymbol(")") ? [] : parseList(tokens, parseExpression);
  return { kind: "expressions", expressions };
}

function parseTableAsQuery(tokens: TokenStream): Query {
  const name = parseQualifiedName(tokens);
  return tokens.atSymbol("(") ? tableQuery(name, parseTableCall(tokens, name)) : tableQuery(name);
}
