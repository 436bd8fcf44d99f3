import type { Expression, FunctionCall, Literal } from "../../../../syntax/ast/index.ts";
import type { TokenStream } from "../token-stream.ts";
import { specialCall } from "./calls.ts";
import { continueExpression, parseAbove, parseExpression } from "./expression.ts";
import { literal } from "./literals.ts";
import { level } from "./operators.ts";
import { parseParenthesized } from "./parenthesized.ts";

const simpleUnits = "microsecond second minute hour day week month quarter year".split(" ");
const units: ReadonlySet<string> = new Set([
  ...simpleUnits,
  ..."second_microsecond minute_microsecond minute_second hour_microsecond hour_second hour_minute day_microsecond".split(
    " ",
  ),
  ..."day_second day_minute day_hour year_month".split(" "),
  ...simpleUnits.filter((unit) => unit !== "microsecond").map((unit) => `sql_tsi_${unit}`),
]);

/** Units of TIMESTAMPADD and TIMESTAMPDIFF (manual 14.7): those of one part. */
const timestampUnits: ReadonlySet<string> = new Set([...simpleUnits, ...simpleUnits.map((unit) => `sql_tsi_${unit}`)]);

/** The unit of an interval, as a string constant. */
export function parseUnit(tokens: TokenStream, allowed: ReadonlySet<string> = units): Literal {
  const { token } = tokens;
  return token.kind === "word" && allowed.has(token.value) ? literal("string", tokens.advance()) : tokens.fail();
}

export function parseTimestampUnit(tokens: TokenStream): Literal {
  return parseUnit(tokens, timestampUnits);
}

export interface Interval {
  readonly amount: Expression;
  readonly unit: Literal;
}

/** `INTERVAL amount unit`. */
export function parseInterval(tokens: TokenStream): Interval {
  tokens.expectKeyword("interval");
  const amount = parseExpression(tokens);
  return { amount, unit: parseUnit(tokens) };
}

/** `+ INTERVAL …` and `- INTERVAL …` behind a date: DATE_ADD and DATE_SUB (manual 14.7). */
export function dateArithmetic(tokens: TokenStream, start: number, left: Expression): FunctionCall | undefined {
  if (!tokens.peekKeyword(1, "interval") || !followedByAmount(tokens)) return undefined;
  const name = tokens.advance().value === "+" ? "date_add" : "date_sub";
  const { amount, unit } = parseInterval(tokens);
  return specialCall(tokens, name, start, [left, amount, unit]);
}

/** Behind the sign INTERVAL may also be the function of that name: `1 + INTERVAL(23, 1, 15)`. */
function followedByAmount(tokens: TokenStream): boolean {
  if (!tokens.peekSymbol(2, "(")) return true;
  let depth = 0;
  for (let distance = 2; ; distance++) {
    const token = tokens.peek(distance);
    if (token.kind === "end") return true;
    if (tokens.peekSymbol(distance, "(")) depth++;
    else if (tokens.peekSymbol(distance, ")")) depth--;
    else if (depth === 1 && tokens.peekSymbol(distance, ",")) return false;
    if (depth === 0) return true;
  }
}

/** `INTERVAL amount unit + date`, or the function `INTERVAL(n, n1, …)`. */
export function parseIntervalOperand(tokens: TokenStream): Expression {
  const { start } = tokens.expectKeyword("interval");
  const amountStart = tokens.token.start;
  const inside = tokens.atSymbol("(") ? parseParenthesized(tokens) : undefined;
  if (inside?.kind === "expressions" && inside.expressions.length > 1) {
    return specialCall(tokens, "interval", start, inside.expressions);
  }
  const amount = inside
    ? continueExpression(tokens, amountStart, operandOf(tokens, inside, amountStart))
    : parseExpression(tokens);
  const unit = parseUnit(tokens);
  tokens.expectSymbol("+");
  const date = parseAbove(tokens, level.multiplicative);
  return specialCall(tokens, "date_add", start, [date, amount, unit]);
}

function operandOf(tokens: TokenStream, inside: ReturnType<typeof parseParenthesized>, start: number): Expression {
  if (inside.kind === "query") return { kind: "scalar_subquery", query: inside.query, start, end: tokens.previousEnd };
  return inside.expressions[0] ?? tokens.fail();
}
