import type {
  Distinct,
  Expression,
  FromItem,
  GroupingElement,
  SelectCore,
  Target,
} from "../../../../syntax/ast/index.ts";
import { parseSelectCore as parseSelect, type SelectRules } from "../../../../syntax/parser/select-core.ts";
import { parseExpression } from "../expression/expression.ts";
import { identifierOf, isName, parseList, parseNameOrString } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseFromItem } from "./from-item.ts";
import { skipInto } from "./into.ts";
import { parseOrderItem } from "./order-by.ts";
import { parseNamedWindows } from "./windows.ts";

const rules: SelectRules = {
  parseDistinct,
  parseTargets: (tokens) => parseList(tokens, parseTarget),
  parseInto(tokens) {
    skipInto(tokens);
    return undefined;
  },
  parseFrom,
  parseGroupBy: (tokens) => ({ groupBy: parseGroupBy(tokens), groupByDistinct: false }),
  parseNamedWindows: (tokens) => parseNamedWindows(tokens),
  skipRest(tokens) {
    if (tokens.takeKeyword("qualify")) parseExpression(tokens);
    if (tokens.takeKeyword("procedure")) parseExpression(tokens);
  },
  parseExpression: (tokens) => parseExpression(tokens),
};

export function parseSelectCore(tokens: TokenStream): SelectCore {
  return parseSelect(tokens, rules);
}

/** Options of SELECT, in any order; DISTINCT and ALL exclude each other only in the server's checks. */
function parseDistinct(tokens: TokenStream): Distinct | undefined {
  let distinct: Distinct | undefined;
  for (;;) {
    const word = tokens.takeKeyword(
      "all",
      "distinct",
      "distinctrow",
      "high_priority",
      "low_priority",
      "straight_join",
      "sql_small_result",
      "sql_big_result",
      "sql_buffer_result",
      "sql_no_cache",
      "sql_cache",
      "sql_calc_found_rows",
    );
    if (!word) return distinct;
    if (word.value.startsWith("distinct")) distinct = { kind: "distinct", on: [], start: word.start, end: word.end };
  }
}

/** `*`, `t.*`, or an expression with an alias. */
export function parseTarget(tokens: TokenStream): Target {
  const { start } = tokens.token;
  const star = parseStar(tokens);
  if (star) return { kind: "target", expression: star, start, end: tokens.previousEnd };
  const expression = parseExpression(tokens);
  const alias = parseTargetAlias(tokens);
  return { kind: "target", expression, ...(alias && { alias }), start, end: tokens.previousEnd };
}

function parseStar(tokens: TokenStream): Expression | undefined {
  const { start } = tokens.token;
  let length = 0;
  while (length < 6 && isLabel(tokens, length) && tokens.peekSymbol(length + 1, ".")) length += 2;
  if (!tokens.peekSymbol(length, "*")) return undefined;
  const qualifier = [];
  for (; length > 0; length -= 2) {
    qualifier.push(identifierOf(tokens.advance()));
    tokens.advance();
  }
  tokens.advance();
  return { kind: "star", qualifier, start, end: tokens.previousEnd };
}

function isLabel(tokens: TokenStream, distance: number): boolean {
  const { kind } = tokens.peek(distance);
  return kind === "word" || kind === "quoted";
}

/** An alias may be a string. */
function parseTargetAlias(tokens: TokenStream): Target["alias"] {
  if (tokens.takeKeyword("as")) return lowerCased(parseNameOrString(tokens));
  if (tokens.token.kind === "string" || (isName(tokens.token) && !atWindowClause(tokens))) {
    return lowerCased(parseNameOrString(tokens));
  }
  return undefined;
}

function atWindowClause(tokens: TokenStream): boolean {
  return tokens.atKeyword("window", "qualify") && isName(tokens.peek());
}

function lowerCased(alias: NonNullable<Target["alias"]>): NonNullable<Target["alias"]> {
  return { ...alias, name: alias.name.toLowerCase() };
}

/** `FROM item, …` or nothing; `FROM DUAL` is nothing. */
export function parseFrom(tokens: TokenStream): FromItem[] {
  if (!tokens.takeKeyword("from")) return [];
  return tokens.takeKeyword("dual") ? [] : parseList(tokens, parseFromItem);
}

/** `WHERE condition` or nothing. */
export function parseWhere(tokens: TokenStream): Expression | undefined {
  return tokens.takeKeyword("where") ? parseExpression(tokens) : undefined;
}

/** `GROUP BY a, b [WITH ROLLUP]`; `ROLLUP (a, b)`. */
function parseGroupBy(tokens: TokenStream): GroupingElement[] {
  const { start } = tokens.token;
  if (!tokens.takeKeywords("group", "by")) return [];
  if (tokens.atKeyword("rollup", "cube") && tokens.peekSymbol(1, "(")) return [parseRollup(tokens)];
  const elements = parseList(tokens, parseGroupingExpression);
  if (!tokens.takeKeywords("with", "rollup")) return elements;
  return [{ kind: "grouping_set", form: "rollup", elements, start, end: tokens.previousEnd }];
}

function parseRollup(tokens: TokenStream): GroupingElement {
  const { start, value } = tokens.advance();
  tokens.expectSymbol("(");
  const elements = parseList(tokens, parseGroupingExpression);
  tokens.expectSymbol(")");
  return { kind: "grouping_set", form: value === "cube" ? "cube" : "rollup", elements, start, end: tokens.previousEnd };
}

/** MariaDB lets a direction stand behind it. */
function parseGroupingExpression(tokens: TokenStream): GroupingElement {
  const { expression, start, end } = parseOrderItem(tokens);
  return { kind: "grouping_expression", expression, start, end };
}
