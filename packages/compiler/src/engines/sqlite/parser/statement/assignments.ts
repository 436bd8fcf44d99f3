import type { Assignment, AssignmentTarget } from "../../../../syntax/ast/index.ts";
import { parseAssignments } from "../../../../syntax/parser/assignments.ts";
import { parseExpression } from "../expression/expression.ts";
import { parseName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";

/** `SET assignment, …`. */
export function parseSet(tokens: TokenStream): Assignment[] {
  return parseAssignments(tokens, parseAssignmentTarget, parseExpression);
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
