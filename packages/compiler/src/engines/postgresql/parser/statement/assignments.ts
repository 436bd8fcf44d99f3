import type { Assignment, AssignmentTarget, Identifier, SubscriptItem } from "../../../../syntax/ast/index.ts";
import { parseExpression } from "../expression/expression.ts";
import { parseSubscripts } from "../expression/indirection.ts";
import { parseColumnName, parseLabel, parseList, parseParenthesizedList } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";

/** `SET assignment, …`. */
export function parseSet(tokens: TokenStream): Assignment[] {
  tokens.expectKeyword("set");
  return parseList(tokens, parseAssignment);
}

function parseAssignment(tokens: TokenStream): Assignment {
  const { start } = tokens.token;
  const multiple = tokens.atSymbol("(");
  const targets = multiple ? parseTargetList(tokens) : [parseAssignmentTarget(tokens)];
  tokens.expectSymbol("=");
  const value = parseExpression(tokens);
  return { kind: "assignment", targets, multiple, value, start, end: tokens.previousEnd };
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
