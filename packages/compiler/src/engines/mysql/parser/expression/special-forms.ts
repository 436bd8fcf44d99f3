import type { Expression, FunctionCall, JsonBehavior } from "../../../../syntax/ast/index.ts";
import { parseList } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseCastType, parseCharacterSet, parseCharacterSetName } from "../type-name.ts";
import { nameOf, plainCall, specialCall } from "./calls.ts";
import { parseAbove, parseExpression } from "./expression.ts";
import { parseInterval, parseTimestampUnit, parseUnit } from "./interval.ts";
import { literal, stringLiteral } from "./literals.ts";
import { level } from "./operators.ts";

type ParseForm = (tokens: TokenStream) => Expression | undefined;

/** Calls that have a syntax of their own. A reader returns undefined where the word begins something else. */
export const specialForms: ReadonlyMap<string, ParseForm> = new Map<string, ParseForm>([
  ["cast", inCall(parseCast)],
  ["convert", inCall(parseConvert)],
  ["extract", inCall(parseExtract)],
  ["trim", inCall(parseTrim)],
  ["substring", inCall(parseSubstring)],
  ["substr", inCall(parseSubstring)],
  ["mid", inCall(parseSubstring)],
  ["position", inCall(parsePosition)],
  ["char", inCall(parseChar)],
  ["weight_string", inCall(parseWeightString)],
  ["get_format", inCall(parseGetFormat)],
  ["timestampadd", inCall(parseTimestampFunction)],
  ["timestampdiff", inCall(parseTimestampFunction)],
  ["date_add", inCall(parseDateAdd)],
  ["date_sub", inCall(parseDateAdd)],
  ["adddate", inCall(parseDateAdd)],
  ["subdate", inCall(parseDateAdd)],
  ["json_value", inCall(parseJsonValue)],
  ["match", parseMatch],
  ...words("current_timestamp localtime localtimestamp utc_timestamp utc_time current_time", clock),
  ...words("now sysdate curtime", (tokens) => (tokens.peekSymbol(1, "(") ? clock(tokens) : undefined)),
  ...words("current_date current_user utc_date", withoutArguments),
]);

function words(list: string, parse: ParseForm): [string, ParseForm][] {
  return list.split(" ").map((word) => [word, parse]);
}

/** What follows the parenthesis of a call; `name` is the function's word and `start` where it begins. */
type ParseContent = (tokens: TokenStream, name: string, start: number) => (() => Expression) | Expression;

function inCall(parse: ParseContent): ParseForm {
  return (tokens) => {
    if (!tokens.peekSymbol(1, "(")) return undefined;
    const { value, start } = tokens.advance();
    return tokens.nest(() => {
      tokens.expectSymbol("(");
      const content = parse(tokens, value, start);
      tokens.expectSymbol(")");
      return typeof content === "function" ? content() : { ...content, end: tokens.previousEnd };
    });
  };
}

/** `CURRENT_TIMESTAMP`, `NOW(6)`: the precision is a whole number. */
function clock(tokens: TokenStream): Expression {
  const { value, start, end } = tokens.advance();
  const name = nameOf(value, start, end);
  if (!tokens.takeSymbol("(")) return plainCall(tokens, name, []);
  const precision = tokens.token.kind === "integer" ? [literal("integer", tokens.advance())] : [];
  tokens.expectSymbol(")");
  return plainCall(tokens, name, precision);
}

function withoutArguments(tokens: TokenStream): Expression {
  const { value, start, end } = tokens.advance();
  if (tokens.takeSymbol("(")) tokens.expectSymbol(")");
  return plainCall(tokens, nameOf(value, start, end), []);
}

function parseCast(tokens: TokenStream, _name: string, start: number): Expression {
  const operand = parseExpression(tokens);
  if (tokens.takeKeywords("at", "time", "zone")) parseZone(tokens);
  tokens.expectKeyword("as");
  const type = parseCastType(tokens);
  return { kind: "cast", form: "cast", operand, type, start, end: tokens.previousEnd };
}

function parseZone(tokens: TokenStream): void {
  tokens.takeKeyword("interval");
  stringLiteral(tokens);
}

/** `CONVERT(x, type)` and `CONVERT(x USING charset)`. */
function parseConvert(tokens: TokenStream, name: string, start: number): Expression {
  const operand = parseExpression(tokens);
  if (tokens.takeKeyword("using")) {
    const { token } = tokens;
    const set = parseCharacterSetName(tokens);
    return specialCall(tokens, name, start, [operand, literal("string", token, set)]);
  }
  tokens.expectSymbol(",");
  const type = parseCastType(tokens);
  return { kind: "cast", form: "convert", operand, type, start, end: tokens.previousEnd };
}

function parseExtract(tokens: TokenStream, name: string, start: number): Expression {
  const unit = parseUnit(tokens);
  tokens.expectKeyword("from");
  return specialCall(tokens, name, start, [unit, parseExpression(tokens)]);
}

/** `TRIM([LEADING | TRAILING | BOTH] [characters] FROM text)`: the text comes first in the call. */
function parseTrim(tokens: TokenStream, name: string, start: number): Expression {
  const side = tokens.takeKeyword("leading", "trailing", "both");
  if (side && tokens.takeKeyword("from")) return specialCall(tokens, name, start, [parseExpression(tokens)]);
  const first = parseExpression(tokens);
  if (tokens.takeKeyword("from")) return specialCall(tokens, name, start, [parseExpression(tokens), first]);
  return side ? tokens.fail() : specialCall(tokens, name, start, [first]);
}

function parseSubstring(tokens: TokenStream, name: string, start: number): Expression {
  const items = [parseExpression(tokens)];
  const sql = tokens.takeKeyword("from");
  if (!sql) tokens.expectSymbol(",");
  items.push(parseExpression(tokens));
  if (sql ? tokens.takeKeyword("for") : tokens.takeSymbol(",")) items.push(parseExpression(tokens));
  return specialCall(tokens, name, start, items);
}

function parsePosition(tokens: TokenStream, name: string, start: number): Expression {
  const { end } = tokens.token;
  const needle = parseBits(tokens);
  if (!tokens.takeKeyword("in")) tokens.failAt("POSITION takes two arguments", start, end);
  return specialCall(tokens, name, start, [needle, parseExpression(tokens)]);
}

/** An expression without predicates on its outer level: IN is a word of its own behind it. */
function parseBits(tokens: TokenStream): Expression {
  return parseAbove(tokens, level.bitOr);
}

function parseChar(tokens: TokenStream, name: string, start: number): Expression {
  const items = parseList(tokens, parseExpression);
  if (!tokens.takeKeyword("using")) return specialCall(tokens, name, start, items);
  const { token } = tokens;
  const set = parseCharacterSetName(tokens);
  return specialCall(tokens, "convert", start, [
    specialCall(tokens, name, start, items),
    literal("string", token, set),
  ]);
}

function parseWeightString(tokens: TokenStream, name: string, start: number): Expression {
  const text = parseExpression(tokens);
  if (tokens.takeKeyword("as")) parseCastType(tokens);
  if (tokens.takeKeyword("level")) while (!tokens.atSymbol(")") && !tokens.atEnd()) tokens.advance();
  return specialCall(tokens, name, start, [text]);
}

function parseGetFormat(tokens: TokenStream, name: string, start: number): Expression {
  const kind = tokens.expectKeyword("date", "time", "datetime", "timestamp");
  tokens.expectSymbol(",");
  return specialCall(tokens, name, start, [literal("string", kind), parseExpression(tokens)]);
}

function parseTimestampFunction(tokens: TokenStream, name: string, start: number): Expression {
  const items: Expression[] = [parseTimestampUnit(tokens)];
  for (let count = 0; count < 2; count++) {
    tokens.expectSymbol(",");
    items.push(parseExpression(tokens));
  }
  return specialCall(tokens, name, start, items);
}

/** `DATE_ADD(date, INTERVAL n unit)`; only ADDDATE and SUBDATE take a number of days in its place. */
function parseDateAdd(tokens: TokenStream, name: string, start: number): Expression {
  const date = parseExpression(tokens);
  tokens.expectSymbol(",");
  if (tokens.atKeyword("interval")) {
    const { amount, unit } = parseInterval(tokens);
    return specialCall(tokens, name, start, [date, amount, unit]);
  }
  if (name === "date_add" || name === "date_sub") tokens.fail();
  const { start: place, end } = tokens.token;
  const days = parseExpression(tokens);
  return specialCall(tokens, name, start, [
    date,
    days,
    literal("string", { kind: "string", start: place, end, value: "day" }),
  ]);
}

/** `JSON_VALUE(document, path [RETURNING type] [… ON EMPTY] [… ON ERROR])`. */
function parseJsonValue(tokens: TokenStream, _name: string, start: number): Expression {
  const document = parseExpression(tokens);
  tokens.expectSymbol(",");
  const path = parseExpression(tokens);
  const returning = tokens.takeKeyword("returning") ? parseCastType(tokens) : undefined;
  if (returning) parseCharacterSet(tokens);
  const onEmpty = parseBehavior(tokens, "empty");
  const onError = parseBehavior(tokens, "error");
  return {
    kind: "json_function",
    name: "json_value",
    arguments: [document, path],
    orderBy: [],
    ...(returning && { returning }),
    ...(onEmpty && { onEmpty }),
    ...(onError && { onError }),
    start,
    end: tokens.previousEnd,
  };
}

/** `NULL ON EMPTY`, `ERROR ON EMPTY`, `DEFAULT value ON EMPTY` or nothing. */
export function parseBehavior(tokens: TokenStream, event: "empty" | "error"): JsonBehavior | undefined {
  const mark = tokens.mark();
  const { start } = tokens.token;
  const word = tokens.takeKeyword("null", "error", "default");
  if (!word) return undefined;
  const value = word.value === "default" ? parseExpression(tokens) : undefined;
  if (!tokens.takeKeywords("on", event)) {
    tokens.reset(mark);
    return undefined;
  }
  const behavior = word.value === "null" ? "null" : word.value === "error" ? "error" : "default";
  return { kind: "json_behavior", behavior, ...(value && { value }), start, end: tokens.previousEnd };
}

/** `MATCH (columns) AGAINST (text [mode])`. */
function parseMatch(tokens: TokenStream): FunctionCall | undefined {
  const { start } = tokens.advance();
  const parenthesized = tokens.takeSymbol("(");
  const columns = parseList(tokens, parseBits);
  if (parenthesized) tokens.expectSymbol(")");
  tokens.expectKeyword("against");
  tokens.expectSymbol("(");
  const text = parseBits(tokens);
  skipSearchMode(tokens);
  tokens.expectSymbol(")");
  return specialCall(tokens, "match", start, [...columns, text]);
}

function skipSearchMode(tokens: TokenStream): void {
  if (tokens.takeKeywords("in", "boolean", "mode")) return;
  if (!tokens.takeKeywords("in", "natural", "language", "mode")) {
    tokens.takeKeywords("with", "query", "expansion");
    return;
  }
  tokens.takeKeywords("with", "query", "expansion");
}
