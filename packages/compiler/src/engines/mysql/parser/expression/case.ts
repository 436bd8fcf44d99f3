import type { CaseBranch, Expression } from "../../../../syntax/ast/index.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseExpression } from "./expression.ts";

export function parseCase(tokens: TokenStream): Expression {
  const { start } = tokens.expectKeyword("case");
  return tokens.nest(() => {
    const operand = tokens.atKeyword("when") ? undefined : parseExpression(tokens);
    const branches = [parseBranch(tokens)];
    while (tokens.atKeyword("when")) branches.push(parseBranch(tokens));
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

function parseBranch(tokens: TokenStream): CaseBranch {
  const { start } = tokens.expectKeyword("when");
  const condition = parseExpression(tokens);
  tokens.expectKeyword("then");
  const result = parseExpression(tokens);
  return { kind: "case_branch", condition, result, start, end: tokens.previousEnd };
}
