import type {
  Expression,
  FunctionArgument,
  FunctionCall,
  Identifier,
  QualifiedName,
  WindowSpecification,
} from "../../../../syntax/ast/index.ts";
import { parseName } from "../names.ts";
import { parseOrderBy } from "../query/order-by.ts";
import { parseWindowSpecification } from "../query/windows.ts";
import type { TokenStream } from "../token-stream.ts";
import { aggregateRule, isWindowFunction } from "./aggregates.ts";
import { argumentOf } from "./calls.ts";
import { parseExpression } from "./expression.ts";
import { stringLiteral } from "./literals.ts";

/** A call whose name is read, with the window it is computed over. */
export function parseCall(tokens: TokenStream, name: QualifiedName): Expression {
  const word = name.parts.length === 1 ? (name.parts[0]?.name ?? "") : "";
  const call = tokens.nest(() => parseApplication(tokens, name, word));
  return withWindow(tokens, call, word);
}

function parseApplication(tokens: TokenStream, name: QualifiedName, word: string): Expression {
  tokens.expectSymbol("(");
  const rule = aggregateRule(word);
  const inside = rule ? parseAggregateContent(tokens, word) : { ...nothing, arguments: parseArguments(tokens) };
  if (rule && !inside.star) checkCount(tokens, inside.arguments.length, rule.arguments);
  if (inside.distinct && rule?.distinct === false) tokens.fail();
  if (word === "count" && !inside.distinct && inside.arguments.length > 1) tokens.fail();
  tokens.expectSymbol(")");
  const place = { start: name.start, end: tokens.previousEnd };
  switch (word) {
    case "coalesce":
      if (inside.arguments.length < 1) break;
      return { kind: "coalesce", arguments: values(inside.arguments), ...place };
    case "greatest":
    case "least":
      if (inside.arguments.length < 2) break;
      return { kind: "extremum", which: word, arguments: values(inside.arguments), ...place };
    case "grouping":
      return { kind: "grouping", arguments: values(inside.arguments), ...place };
    case "mod": {
      const [left, right] = values(inside.arguments);
      const operator = { kind: "operator", name: "%", start: name.start, end: name.end } as const;
      if (left && right && inside.arguments.length === 2) return { kind: "binary", operator, left, right, ...place };
      break;
    }
    case "nullif": {
      const [left, right] = values(inside.arguments);
      if (left && right && inside.arguments.length === 2) return { kind: "nullif", left, right, ...place };
    }
  }
  return { kind: "function_call", name, form: "plain", ...inside, ...place };
}

function values(items: readonly FunctionArgument[]): Expression[] {
  return items.map(({ value }) => value);
}

type CallContent = Pick<FunctionCall, "arguments" | "star" | "distinct" | "orderBy">;

const nothing: CallContent = { arguments: [], star: false, distinct: false, orderBy: [] };

export function parseArguments(tokens: TokenStream): FunctionArgument[] {
  if (tokens.atSymbol(")")) return [];
  const items: FunctionArgument[] = [];
  do {
    const value = parseExpression(tokens);
    items.push(argumentOf(tokens.takeKeyword("as") ? namedArgument(tokens, value) : value));
  } while (tokens.takeSymbol(","));
  return items;
}

/** A loadable function's argument may have a name. */
function namedArgument(tokens: TokenStream, value: Expression): Expression {
  parseName(tokens);
  return value;
}

function parseAggregateContent(tokens: TokenStream, word: string): CallContent {
  if (word === "count" && tokens.takeSymbol("*")) return { ...nothing, star: true };
  const quantifier = parseQuantifier(tokens, word);
  const items = word === "json_objectagg" ? parseKeyAndValue(tokens) : parseArguments(tokens);
  const orderBy = word === "group_concat" || word === "json_arrayagg" ? parseOrderBy(tokens) : [];
  if (word === "group_concat" && tokens.takeKeyword("separator")) stringLiteral(tokens);
  if (word === "group_concat" || word === "json_arrayagg") skipLimit(tokens);
  return { arguments: items, star: false, distinct: quantifier, orderBy };
}

/** True for DISTINCT; only one word may stand there. */
function parseQuantifier(tokens: TokenStream, word: string): boolean {
  if (tokens.takeKeyword("all")) return false;
  if (!tokens.takeKeyword("distinct", "distinctrow")) return false;
  if (tokens.atSymbol("*") || (word === "count" && tokens.atKeyword("all"))) tokens.fail();
  tokens.takeKeyword("all");
  return true;
}

function parseKeyAndValue(tokens: TokenStream): FunctionArgument[] {
  const key = argumentOf(parseExpression(tokens));
  tokens.expectSymbol(",");
  tokens.takeKeyword("all");
  return [key, argumentOf(parseExpression(tokens))];
}

/** MariaDB's LIMIT in GROUP_CONCAT. */
function skipLimit(tokens: TokenStream): void {
  if (!tokens.takeKeyword("limit")) return;
  parseExpression(tokens);
  if (tokens.takeSymbol(",") || tokens.takeKeyword("offset")) parseExpression(tokens);
}

function checkCount(tokens: TokenStream, count: number, wanted: readonly [least: number, most: number]): void {
  if (count < wanted[0] || count > wanted[1]) tokens.fail();
}

function withWindow(tokens: TokenStream, call: Expression, word: string): Expression {
  if (call.kind !== "function_call") return call;
  if (tokens.takeKeywords("from", "first") || tokens.takeKeywords("from", "last")) checkNthValue(tokens, word);
  const nullTreatment = parseNullTreatment(tokens, word);
  const over = parseOver(tokens);
  if (!over) return nullTreatment !== undefined || isWindowFunction(word) ? tokens.fail() : call;
  return { ...call, over, ...(nullTreatment && { nullTreatment }), end: tokens.previousEnd };
}

function checkNthValue(tokens: TokenStream, word: string): void {
  if (word !== "nth_value") tokens.fail();
}

function parseNullTreatment(tokens: TokenStream, word: string): FunctionCall["nullTreatment"] {
  if (!isWindowFunction(word)) return undefined;
  if (tokens.takeKeywords("respect", "nulls")) return "respect";
  return tokens.takeKeywords("ignore", "nulls") ? "ignore" : undefined;
}

/** `OVER window` or `OVER (…)`, or nothing. */
function parseOver(tokens: TokenStream): WindowSpecification | Identifier | undefined {
  if (!tokens.takeKeyword("over")) return undefined;
  return tokens.atSymbol("(") ? parseWindowSpecification(tokens) : parseName(tokens);
}
