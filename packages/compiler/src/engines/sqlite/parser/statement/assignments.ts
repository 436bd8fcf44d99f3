import type { Assignment, AssignmentTarget } from "../../../../syntax/ast/index.ts";
import { parseList, parseParenthesizedList } from "../../../../syntax/parser/lists.ts";
import { parseExpression } from "../expression/expression.ts";
import { parseName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";

/** `SET assignment, …`. */
export function parseSet(tokens: TokenStream): Assignment[] {
  tokens.expectKeyword("set");
  return parseList(tokens, parseAssignment);
}

function parseAssignment(tokens: TokenStream): Assignment {
  const { start } = tokens.token;
  const multiple = tokens.atSymbol("(");
  const targets = multiple ? parseParenthesizedList(tokens, parseAssignmentTarget) : [parseAssignmentTarget(tokens)];
  tokens.expectSymbol("=");
  const value = parseExpression(tokens);
  return { kind: "assignment", targets, multiple, value, start, end: tokens.previousEnd };
}

export function parseAssignmentTarget(tokens: TokenStream): AssignmentTarget {
  const column = parseName(tokens);
  return {
    kind: "assignment_target",
    qualifier: [],
    column,
    indirection: [],
    start: column.start,
    end: tokens.previousEnd,
  };
}
