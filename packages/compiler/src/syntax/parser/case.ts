import type { CaseBranch, Expression } from "../ast/index.ts";
import type { TokenStream } from "../lexer/token-stream.ts";

type ParseExpression = (tokens: TokenStream) => Expression;

/** CASE is written alike in every dialect; what stands in its places is the dialect's own. */
export function parseCase(tokens: TokenStream, parseExpression: ParseExpression): Expression {
  const { start } = tokens.expectKeyword("case");
  return tokens.nest(() => {
    const operand = tokens.atKeyword("when") ? undefined : parseExpression(tokens);
    const branches = [parseBranch(tokens, parseExpression)];
    while (tokens.atKeyword("when")) branches.push(parseBranch(tokens, parseExpression));
    const otherwise = tokens.takeKeyword("else") ? parseExpression(tokens) : undefined;
    tokens.expectKeyword("end");
    return {
      kind: "case",
      branches,
      ...(operand && { operand }),
      ...(otherwise && { otherwise }),
      start,
      end: tokens.previousEnd,
    };
  });
}

function parseBranch(tokens: TokenStream, parseExpression: ParseExpression): CaseBranch {
  const { start } = tokens.expectKeyword("when");
  const condition = parseExpression(tokens);
  tokens.expectKeyword("then");
  const result = parseExpression(tokens);
  return { kind: "case_branch", condition, result, start, end: tokens.previousEnd };
}
