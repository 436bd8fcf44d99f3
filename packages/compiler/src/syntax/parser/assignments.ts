import type { Assignment, AssignmentTarget, Expression } from "../ast/index.ts";
import type { TokenStream } from "../lexer/token-stream.ts";
import { parseList, parseParenthesizedList } from "./lists.ts";

/** `SET target = value, (target, …) = values, …` of PostgreSQL and SQLite. */
export function parseAssignments(
  tokens: TokenStream,
  parseTarget: (tokens: TokenStream) => AssignmentTarget,
  parseValue: (tokens: TokenStream) => Expression,
): Assignment[] {
  tokens.expectKeyword("set");
  return parseList(tokens, () => {
    const { start } = tokens.token;
    const multiple = tokens.atSymbol("(");
    const targets = multiple ? parseParenthesizedList(tokens, parseTarget) : [parseTarget(tokens)];
    tokens.expectSymbol("=");
    const value = parseValue(tokens);
    return { kind: "assignment", targets, multiple, value, start, end: tokens.previousEnd };
  });
}
