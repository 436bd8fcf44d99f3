import type { Expression, Identifier, Target } from "../../../../syntax/ast/index.ts";
import { parseList } from "../../../../syntax/parser/lists.ts";
import { parseExpression } from "../expression/expression.ts";
import { isPlainName, parseName, parsePlainName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";

/** One or more items of a select or RETURNING list. */
export function parseTargets(tokens: TokenStream): Target[] {
  return parseList(tokens, parseTarget);
}

function parseTarget(tokens: TokenStream): Target {
  const { start } = tokens.token;
  const expression = parseTargetValue(tokens);
  const alias = expression.kind === "star" ? undefined : parseTargetAlias(tokens);
  return { kind: "target", expression, ...(alias && { alias }), start, end: tokens.previousEnd };
}

function parseTargetValue(tokens: TokenStream): Expression {
  const { start, end } = tokens.token;
  return tokens.takeSymbol("*") ? { kind: "star", qualifier: [], start, end } : parseExpression(tokens);
}

function parseTargetAlias(tokens: TokenStream): Identifier | undefined {
  if (tokens.takeKeyword("as")) return parseName(tokens);
  return isPlainName(tokens.token) && !atWindowClause(tokens) ? parsePlainName(tokens) : undefined;
}

/** WINDOW is a keyword only before `name AS`. */
export function atWindowClause(tokens: TokenStream): boolean {
  if (!tokens.atKeyword("window")) return false;
  const next = tokens.peek();
  return isPlainName(next) && tokens.peekKeyword(2, "as");
}
