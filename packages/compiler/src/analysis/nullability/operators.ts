import { maybe, type Nullability, never } from "../../catalog/index.ts";
import type { Binary, Cast, Expression, Unary } from "../../syntax/ast/index.ts";
import { typeOf } from "../coercion.ts";
import { isRowLike } from "../expressions/row-comparison.ts";
import { judgeExpression } from "./expression.ts";
import type { Judgement } from "./judgement.ts";
import { firstMaybe, judgeAll, strictResult } from "./strict.ts";

export function judgeUnary(judgement: Judgement, node: Unary): Nullability {
  const operand = judgeExpression(judgement, node.operand);
  const nullResult = judgement.draft.facts.get(node)?.nullResult ?? "any";
  return strictResult(nullResult, [operand], node.operator.name);
}

export function judgeBinary(judgement: Judgement, node: Binary): Nullability {
  const operands = judgeAll(judgement, [node.left, node.right]);
  if (isRowLike(node.left) && isRowLike(node.right)) return judgeRowComparison(judgement, node, operands);
  if (isDivisionByConstant(judgement, node)) return strictResult("strict", operands, node.operator.name);
  const nullResult = judgement.draft.facts.get(node)?.nullResult ?? "any";
  return strictResult(nullResult, operands, node.operator.name);
}

/** `cents / 100` is never a division by zero. */
function isDivisionByConstant({ draft }: Judgement, { operator, right }: Binary): boolean {
  const isNumber = right.kind === "literal" && (right.type === "integer" || right.type === "float");
  if (!isNumber || !draft.context.engine.semantics.divisions?.has(operator.name)) return false;
  const divisor = Math.abs(Number(right.value.replaceAll("_", "")));
  // SQLite divides by the integer part where it wants the remainder.
  return operator.name === "%" ? divisor >= 1 : divisor > 0;
}

/** Row comparison is NULL where the elements that decide are. */
function judgeRowComparison(judgement: Judgement, node: Binary, operands: readonly Nullability[]): Nullability {
  const { left, right } = node;
  if (left.kind !== "row" || right.kind !== "row") {
    const operand = firstMaybe(operands);
    return operand.kind === "maybe" ? operand : maybe("a compared column may be NULL");
  }
  const elements = [...left.elements, ...right.elements];
  const judged = elements.map((element) => judgement.draft.facts.get(element)?.nullability ?? never);
  return firstMaybe(judged);
}

/** Values that are compared with each other: rows element by element. */
export function judgeCompared(judgement: Judgement, nodes: readonly Expression[]): Nullability {
  const judged = judgeAll(judgement, nodes);
  const { facts } = judgement.draft;
  const compared = nodes.flatMap((node, index) =>
    node.kind === "row"
      ? node.elements.map((element) => facts.get(element)?.nullability ?? never)
      : (judged[index] ?? never),
  );
  return firstMaybe(compared);
}

/** `differs from sqlc`: a cast keeps the NULL of its operand, unless the user's settings say otherwise. */
export function judgeCast({ draft, ...judgement }: Judgement, node: Cast): Nullability {
  const operand = judgeExpression({ draft, ...judgement }, node.operand);
  if (draft.context.settings.nullability === "sqlc") {
    const isNull = node.operand.kind === "literal" && node.operand.type === "null";
    const isNullableParameter = node.operand.kind === "parameter" && operand.kind === "maybe";
    return isNull || isNullableParameter ? operand : { kind: "never", because: "explicit cast" };
  }
  // `DATE '2024-01-01'` is a constant: one that is no date is an error.
  if (node.form === "literal") return operand;
  const { engine, catalog } = draft.context;
  const result = engine.types.castNullResult?.(catalog, typeOf(draft, node.operand), typeOf(draft, node));
  return strictResult(result ?? "strict", [operand], "this cast");
}
