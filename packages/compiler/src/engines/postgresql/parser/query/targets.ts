import type { Expression, Identifier, Target } from "../../../../syntax/ast/index.ts";
import { parseTargetExpression } from "../expression/expression.ts";
import { identifierOf, isBareLabelToken, parseLabel, parseList } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";

/** One or more items of a select or RETURNING list. */
export function parseTargets(tokens: TokenStream): Target[] {
  return parseList(tokens, parseTarget);
}

function parseTarget(tokens: TokenStream): Target {
  const { start } = tokens.token;
  const expression = parseTargetValue(tokens);
  const alias = parseTargetLabel(tokens, expression);
  return { kind: "target", expression, ...(alias && { alias }), start, end: tokens.previousEnd };
}

function parseTargetValue(tokens: TokenStream): Expression {
  const { start, end } = tokens.token;
  return tokens.takeSymbol("*") ? { kind: "star", qualifier: [], start, end } : parseTargetExpression(tokens);
}

function parseTargetLabel(tokens: TokenStream, expression: Expression): Identifier | undefined {
  if (expression.kind === "star" && expression.qualifier.length === 0) return undefined;
  if (tokens.takeKeyword("as")) return parseLabel(tokens);
  return isBareLabelToken(tokens.token) ? identifierOf(tokens.advance()) : undefined;
}
