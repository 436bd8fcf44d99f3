import type { FromItem, Join, JoinUsing } from "../../../../syntax/ast/index.ts";
import { parseParenthesizedList } from "../../../../syntax/parser/lists.ts";
import { parseExpression } from "../expression/expression.ts";
import { isName, parseName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseFromOperand } from "./from-operand.ts";

/** What stands between commas. */
export type FromItems = readonly [FromItem, ...FromItem[]];

/**
 * The items of FROM. A comma is a join like any other in SQLite, so what stands before a comma is an operand of the joins
 * behind it, and visible in their conditions; only where no join follows are the items kept apart.
 */
export function parseFrom(tokens: TokenStream): FromItems {
  const { start } = tokens.token;
  let items: FromItems = [parseFromOperand(tokens)];
  refuseCondition(tokens);
  for (;;) {
    if (tokens.takeSymbol(",")) {
      tokens.link();
      const item = parseFromOperand(tokens);
      const condition = parseCondition(tokens);
      if (!condition.on && !condition.using) items = [...items, item];
      else items = [join(tokens, start, crossed(items, start), item, { type: "inner", natural: false }, condition)];
      continue;
    }
    const found = parseJoinOperator(tokens);
    if (!found) return items;
    tokens.link();
    const right = parseFromOperand(tokens);
    items = [join(tokens, start, crossed(items, start), right, found, parseCondition(tokens))];
  }
}

/** Items side by side as one. */
export function crossed([first, ...others]: FromItems, start: number): FromItem {
  return others.reduce<FromItem>(
    (left, right) => ({ kind: "join", type: "cross", natural: false, left, right, start, end: right.end }),
    first,
  );
}

type JoinOperator = Pick<Join, "type" | "natural">;
type Condition = Pick<Join, "on" | "using">;

function join(
  tokens: TokenStream,
  start: number,
  left: FromItem,
  right: FromItem,
  { type, natural }: JoinOperator,
  condition: Condition,
): Join {
  const hasCondition = condition.on !== undefined || condition.using !== undefined;
  // CROSS JOIN may have a condition: it only fixes the order of the loops.
  const trueType = type === "cross" && (hasCondition || natural) ? "inner" : type;
  return { kind: "join", type: trueType, natural, left, right, ...condition, start, end: tokens.previousEnd };
}

/** A condition belongs to a join. */
function refuseCondition(tokens: TokenStream): void {
  if (tokens.atKeyword("on")) tokens.fail("a JOIN clause is required before ON");
  if (tokens.atKeyword("using")) tokens.fail("a JOIN clause is required before USING");
}

const joinWords = ["natural", "left", "right", "full", "inner", "cross", "outer"];

/** `[NATURAL] [LEFT [OUTER] | RIGHT [OUTER] | FULL [OUTER] | INNER | CROSS] JOIN`, the words in any order. */
function parseJoinOperator(tokens: TokenStream): JoinOperator | undefined {
  if (tokens.takeKeyword("join")) return { type: "inner", natural: false };
  if (!tokens.atKeyword(...joinWords)) return undefined;
  const { start } = tokens.token;
  const words = new Set<string>();
  for (let count = 0; count < 3 && isName(tokens.token); count++) words.add(tokens.advance().value);
  const end = tokens.previousEnd;
  tokens.expectKeyword("join");
  return operatorOf(words) ?? tokens.failAt(`unknown join type: ${tokens.text.slice(start, end)}`, start, end);
}

function operatorOf(words: ReadonlySet<string>): JoinOperator | undefined {
  const natural = words.has("natural");
  const sides = ["left", "right", "full", "inner", "cross"].filter((word) => words.has(word));
  const known = [...words].every((word) => joinWords.includes(word));
  if (!known) return undefined;
  const outer = words.has("outer");
  const left = words.has("left") || words.has("full");
  const right = words.has("right") || words.has("full");
  if (!left && !right) {
    if (outer) return undefined;
    return { type: words.has("cross") && !natural ? "cross" : "inner", natural };
  }
  if (sides.includes("inner") || sides.includes("cross")) return undefined;
  return { type: left && right ? "full" : left ? "left" : "right", natural };
}

/** `ON condition`, `USING (column, …)` or nothing. */
function parseCondition(tokens: TokenStream): Condition {
  if (tokens.takeKeyword("on")) return { on: parseExpression(tokens) };
  return tokens.atKeyword("using") ? { using: parseUsing(tokens) } : {};
}

function parseUsing(tokens: TokenStream): JoinUsing {
  const { start } = tokens.expectKeyword("using");
  const columns = parseParenthesizedList(tokens, parseName);
  return { kind: "join_using", columns, start, end: tokens.previousEnd };
}
