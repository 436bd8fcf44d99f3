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

/** Judges an expression that is reached only where a condition was true. */
export function judgeWhereTrue(judgement: Judgement, condition: Expression, node: Expression): Nullability {
  const inner = narrowed(judgement);
  for (const column of impliedByTrue(judgement.draft, condition)) {
    proveNotNull(inner.narrowing, column, "CASE condition");
  }
  return judgeExpression(inner, node);
}

/** Records that a condition was not true. It may have been NULL then, unless it is a test that never is. */
export function assumeNotTrue(judgement: Judgement, condition: Expression): void {
  if (!isNullTest(condition)) return;
  for (const column of impliedByFalse(judgement.draft, condition)) {
    proveNotNull(judgement.narrowing, column, "CASE condition");
  }
}
