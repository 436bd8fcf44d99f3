import type { FromItem, Join, JoinUsing } from "../../../../syntax/ast/index.ts";
import { parseExpression } from "../expression/expression.ts";
import { parseName, parseParenthesizedList } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseFromOperand } from "./from-item.ts";

/** Reads the joins behind their first operand, which began at `start`. */
export function continueJoins(tokens: TokenStream, start: number, first: FromItem): FromItem {
  let left = first;
  while (tokens.atKeyword("join", "inner", "left", "right", "cross", "natural", "straight_join")) {
    tokens.link();
    left = parseJoin(tokens, start, left);
  }
  return left;
}

function parseJoin(tokens: TokenStream, start: number, left: FromItem): Join {
  const natural = tokens.takeKeyword("natural") !== undefined;
  const type = parseJoinType(tokens);
  if (natural) return finish(tokens, start, { type, natural, left, right: parseFromOperand(tokens) });
  const right = parseRightOperand(tokens);
  const qualification = parseQualification(tokens);
  if (!qualification && (type === "left" || type === "right")) tokens.fail();
  return finish(tokens, start, {
    type: qualification && type === "cross" ? "inner" : type,
    natural,
    left,
    right,
    ...qualification,
  });
}

function finish(tokens: TokenStream, start: number, join: Omit<Join, "kind" | "start" | "end">): Join {
  return { kind: "join", ...join, start, end: tokens.previousEnd };
}

/** Joins in front of the ON or USING that is still owed belong to the right operand. */
function parseRightOperand(tokens: TokenStream): FromItem {
  const { start } = tokens.token;
  const operand = parseFromOperand(tokens);
  if (!owesQualification(tokens)) return operand;
  return tokens.nest(() => continueJoins(tokens, start, operand));
}

/**
 * `a JOIN b LEFT JOIN c ON … ON …`: a join whose condition comes later. An inner join needs none, so `a JOIN b LEFT JOIN c ON …`
 * joins a and b first unless a second condition follows.
 */
function owesQualification(tokens: TokenStream): boolean {
  if (!tokens.atKeyword("join", "inner", "left", "right", "cross", "straight_join")) return false;
  let joins = 1;
  let depth = 0;
  for (let distance = 0; ; distance++) {
    const token = tokens.peek(distance);
    if (token.kind === "end" || tokens.peekSymbol(distance, ";")) return false;
    if (tokens.peekSymbol(distance, "(")) depth++;
    else if (tokens.peekSymbol(distance, ")") && depth-- === 0) return false;
    if (depth > 0) continue;
    if (tokens.peekKeyword(distance, "join", "straight_join")) joins++;
    else if (tokens.peekKeyword(distance, "on", "using") && --joins === 0) return true;
    else if (
      tokens.peekSymbol(distance, ",") ||
      tokens.peekKeyword(distance, "where", "set", "group", "order", "natural")
    )
      return false;
  }
}

function parseJoinType(tokens: TokenStream): Join["type"] {
  if (tokens.takeKeyword("straight_join")) return "cross";
  const word = tokens.takeKeyword("inner", "left", "right", "cross")?.value;
  if (word === "left" || word === "right") tokens.takeKeyword("outer");
  tokens.expectKeyword("join");
  return word === "left" || word === "right" ? word : "cross";
}

function parseQualification(tokens: TokenStream): Pick<Join, "on" | "using"> | undefined {
  const keyword = tokens.takeKeyword("on", "using");
  if (!keyword) return undefined;
  if (keyword.value === "on") return { on: parseExpression(tokens) };
  return { using: parseUsing(tokens, keyword.start) };
}

function parseUsing(tokens: TokenStream, start: number): JoinUsing {
  const columns = parseParenthesizedList(tokens, parseName);
  return { kind: "join_using", columns, start, end: tokens.previousEnd };
}
