import type { FromItem, Join, JoinUsing } from "../../../../syntax/ast/index.ts";
import { parseExpression } from "../expression/expression.ts";
import { parseColumnName, parseParenthesizedList } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseFromOperand } from "./from-item.ts";

type JoinType = Join["type"];

/** Reads the joins behind their first operand, which began at `start`. */
export function continueJoins(tokens: TokenStream, start: number, first: FromItem): FromItem {
  let left = first;
  for (;;) {
    if (!tokens.atKeyword("join", "inner", "left", "right", "full", "cross", "natural")) return left;
    tokens.link();
    left = parseJoin(tokens, start, left);
  }
}

function parseJoin(tokens: TokenStream, start: number, left: FromItem): Join {
  const natural = tokens.takeKeyword("natural") !== undefined;
  const cross = !natural && tokens.takeKeyword("cross") !== undefined;
  const type = cross ? "cross" : parseJoinType(tokens);
  tokens.expectKeyword("join");
  if (cross || natural) {
    const right = parseFromOperand(tokens);
    return { kind: "join", type, natural, left, right, start, end: tokens.previousEnd };
  }
  const right = parseRightOperand(tokens);
  const qualification = parseQualification(tokens);
  return { kind: "join", type, natural, left, right, ...qualification, start, end: tokens.previousEnd };
}

/** Joins in front of the ON or USING that is still owed belong to the right operand. */
function parseRightOperand(tokens: TokenStream): FromItem {
  const { start } = tokens.token;
  const operand = parseFromOperand(tokens);
  if (tokens.atKeyword("on", "using")) return operand;
  return tokens.nest(() => continueJoins(tokens, start, operand));
}

function parseJoinType(tokens: TokenStream): JoinType {
  const word = tokens.takeKeyword("inner", "left", "right", "full")?.value;
  if (word === undefined || word === "inner") return "inner";
  tokens.takeKeyword("outer");
  return word === "left" ? "left" : word === "right" ? "right" : "full";
}

function parseQualification(tokens: TokenStream): Pick<Join, "on" | "using"> {
  const keyword = tokens.expectKeyword("on", "using");
  if (keyword.value === "on") return { on: parseExpression(tokens) };
  return { using: parseUsing(tokens, keyword.start) };
}

function parseUsing(tokens: TokenStream, start: number): JoinUsing {
  const columns = parseParenthesizedList(tokens, parseColumnName);
  const alias = tokens.takeKeyword("as") ? parseColumnName(tokens) : undefined;
  return { kind: "join_using", columns, ...(alias && { alias }), start, end: tokens.previousEnd };
}
