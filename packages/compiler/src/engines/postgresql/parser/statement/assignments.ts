import type { Assignment, AssignmentTarget, Identifier, SubscriptItem } from "../../../../syntax/ast/index.ts";
import { parseAssignments } from "../../../../syntax/parser/assignments.ts";
import { parseExpression } from "../expression/expression.ts";
import { parseSubscripts } from "../expression/indirection.ts";
import { parseColumnName, parseLabel, parseParenthesizedList } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";

/** `SET assignment, …`. */
export function parseSet(tokens: TokenStream): Assignment[] {
  return parseAssignments(tokens, parseAssignmentTarget, parseExpression);
}

/** `(target, …)`. */
export function parseTargetList(tokens: TokenStream): AssignmentTarget[] {
  return parseParenthesizedList(tokens, parseAssignmentTarget);
}

function parseAssignmentTarget(tokens: TokenStream): AssignmentTarget {
  const column = parseColumnName(tokens);
  const indirection: (Identifier | SubscriptItem)[] = [];
  for (;;) {
    if (tokens.takeSymbol(".")) indirection.push(parseLabel(tokens));
    else if (tokens.atSymbol("[")) indirection.push(...parseSubscripts(tokens));
    else break;
  }
  return {
    kind: "assignment_target",
    qualifier: [],
    column,
    indirection,
    start: column.start,
    end: tokens.previousEnd,
  };
}
