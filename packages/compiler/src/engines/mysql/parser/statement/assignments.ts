import type { Assignment, AssignmentTarget } from "../../../../syntax/ast/index.ts";
import { parseExpression } from "../expression/expression.ts";
import { parseList, parseQualifiedName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";

/** `column = value, …`. */
export function parseAssignments(tokens: TokenStream): Assignment[] {
  return parseList(tokens, parseAssignment);
}

function parseAssignment(tokens: TokenStream): Assignment {
  const target = parseAssignmentTarget(tokens);
  if (!tokens.takeSymbol(":=")) tokens.expectSymbol("=");
  const value = parseExpression(tokens);
  return {
    kind: "assignment",
    targets: [target],
    multiple: false,
    value,
    start: target.start,
    end: tokens.previousEnd,
  };
}

/** `[[schema.]table.]column`. */
export function parseAssignmentTarget(tokens: TokenStream): AssignmentTarget {
  const { parts, start, end } = parseQualifiedName(tokens);
  const column = parts.at(-1) ?? tokens.fail();
  return { kind: "assignment_target", qualifier: parts.slice(0, -1), column, indirection: [], start, end };
}
