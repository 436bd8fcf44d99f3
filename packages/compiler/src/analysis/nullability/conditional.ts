import { maybe, type Nullability } from "../../catalog/index.ts";
import type { Case, Coalesce, Expression, Extremum, NullIf } from "../../syntax/ast/index.ts";
import { judgeExpression } from "./expression.ts";
import { impliedByValue } from "./implications.ts";
import { type Judgement, narrowed } from "./judgement.ts";
import { assumeNotTrue, judgeWhereTrue } from "./logic.ts";
import { proveNotNull } from "./narrowing.ts";
import { allMaybe, firstMaybe, judgeAll } from "./strict.ts";

export function judgeCase(judgement: Judgement, node: Case): Nullability {
  const { operand, branches, otherwise } = node;
  if (operand) return judgeSimpleCase(judgement, node, operand);
  const reached = narrowed(judgement);
  const results = branches.map(({ condition, result }) => {
    judgeExpression(reached, condition);
    const judged = judgeWhereTrue(reached, condition, result);
    assumeNotTrue(reached, condition);
    return judged;
  });
  return firstMaybe([...results, otherwise ? judgeExpression(reached, otherwise) : withoutElse]);
}

const withoutElse = maybe("CASE without ELSE");

/** `CASE x WHEN 1 THEN …`: in a branch that matches, `x` is not NULL. */
function judgeSimpleCase(judgement: Judgement, node: Case, operand: Expression): Nullability {
  judgeExpression(judgement, operand);
  const matched = narrowed(judgement);
  for (const column of impliedByValue(judgement.draft, operand)) {
    proveNotNull(matched.narrowing, column, "CASE operand");
  }
  const results = node.branches.map(({ condition, result }) => {
    judgeExpression(judgement, condition);
    return judgeExpression(matched, result);
  });
  return firstMaybe([...results, node.otherwise ? judgeExpression(judgement, node.otherwise) : withoutElse]);
}

export function judgeCoalesce(judgement: Judgement, node: Coalesce): Nullability {
  return allMaybe(judgeAll(judgement, node.arguments), "COALESCE of nothing");
}

export function judgeNullIf(judgement: Judgement, node: NullIf): Nullability {
  judgeAll(judgement, [node.left, node.right]);
  return maybe("NULLIF gives NULL where its operands are equal");
}

export function judgeExtremum(judgement: Judgement, node: Extremum): Nullability {
  const inputs = judgeAll(judgement, node.arguments);
  const { extremumIgnoresNull } = judgement.draft.context.engine.semantics;
  return extremumIgnoresNull ? allMaybe(inputs, `${node.which} of nothing`) : firstMaybe(inputs);
}
