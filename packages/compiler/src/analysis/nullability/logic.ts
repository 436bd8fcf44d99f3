import { type Nullability, never } from "../../catalog/index.ts";
import type { Expression, IsTest, Logical } from "../../syntax/ast/index.ts";
import { judgeExpression } from "./expression.ts";
import { impliedByFalse, impliedByTrue } from "./implications.ts";
import { type Judgement, narrowed } from "./judgement.ts";
import { proveNotNull } from "./narrowing.ts";
import { firstMaybe } from "./strict.ts";

/**
 * AND is NULL only where no operand is false, OR only where none is true: so an operand that is never NULL itself (`x IS NOT NULL AND …`) has decided
 * what the others may see.
 */
export function judgeLogical(judgement: Judgement, node: Logical): Nullability {
  const inner = narrowed(judgement);
  const imply = node.operator === "and" ? impliedByTrue : impliedByFalse;
  if (node.operator !== "xor") {
    for (const operand of node.operands) {
      if (!isNullTest(operand)) continue;
      for (const column of imply(judgement.draft, operand)) proveNotNull(inner.narrowing, column, "IS NULL test");
    }
  }
  return firstMaybe(node.operands.map((operand) => judgeExpression(inner, operand)));
}

function isNullTest(node: Expression): boolean {
  return node.kind === "is_test" && node.test === "null";
}

export function judgeIsTest(judgement: Judgement, node: IsTest): Nullability {
  const operand = judgeExpression(judgement, node.operand);
  const { test } = node;
  return test === "document" || test === "normalized" || test === "json" ? operand : never;
}

/** Judges an expression that is reached only where some conditions were true and others were not. */
export function judgeWhere(
  judgement: Judgement,
  conditions: { readonly held?: Expression | undefined; readonly failed?: readonly Expression[] },
  node: Expression,
): Nullability {
  const inner = narrowed(judgement);
  const { held, failed = [] } = conditions;
  const implied = held ? [...impliedByTrue(judgement.draft, held)] : [];
  for (const column of implied) proveNotNull(inner.narrowing, column, "CASE condition");
  for (const condition of failed) {
    // A condition that was not true may have been NULL, except for a test that never is.
    if (!isNullTest(condition)) continue;
    for (const column of impliedByFalse(judgement.draft, condition)) {
      proveNotNull(inner.narrowing, column, "CASE condition");
    }
  }
  return judgeExpression(inner, node);
}
