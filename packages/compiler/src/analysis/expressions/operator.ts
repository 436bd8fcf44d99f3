import type { NullResult, SqlType } from "../../catalog/index.ts";
import type { Binary, Expression, Operator, Unary } from "../../syntax/ast/index.ts";
import type { FactsDraft, Scope } from "../bound.ts";
import { coerce, isForeign, isUnknown, typeOf } from "../coercion.ts";
import { type Draft, fail, formatType, isUnresolved, notJudged, type Place, unresolvedType } from "../draft.ts";
import { mayHaveUnknownExtension } from "../extensions.ts";
import { noteComparison } from "../parameter-columns.ts";
import { bindExpression } from "./bind.ts";
import { bindRowComparison, isRowLike } from "./row-comparison.ts";

export interface AppliedOperator {
  readonly type: SqlType;
  readonly nullResult: NullResult;
  readonly left?: SqlType;
  readonly right: SqlType;
}

export interface OperatorName {
  readonly schema?: string;
  readonly name: string;
}

const comparisons: ReadonlySet<string> = new Set(["=", "<>", "!=", "<", ">", "<=", ">=", "=="]);

export function bindUnary(draft: Draft, scope: Scope, node: Unary): FactsDraft {
  bindExpression(draft, scope, node.operand);
  const negated = negatedLiteral(draft, node);
  if (negated) return { type: negated, nullability: notJudged, nullResult: "strict" };
  return operatorFacts(applyOperator(draft, node.operator, node.operator, undefined, node.operand));
}

/** `-2147483648` is one constant: its type is that of the negative number. */
function negatedLiteral(draft: Draft, { operator, operand }: Unary): SqlType | undefined {
  if (operator.name !== "-" || operand.kind !== "literal" || operand.type !== "integer") return undefined;
  return draft.context.engine.types.literalType({ ...operand, value: `-${operand.value}` });
}

export function bindBinary(draft: Draft, scope: Scope, node: Binary): FactsDraft {
  if (node.left.kind === "row") draft.rowQueries.add(node.right);
  bindExpression(draft, scope, node.left);
  bindExpression(draft, scope, node.right);
  checkLists(draft, node);
  if (isRowLike(node.left) && isRowLike(node.right)) return bindRowComparison(draft, node, node.operator);
  return operatorFacts(applyOperator(draft, node.operator, node.operator, node.left, node.right));
}

/** Where a list becomes one placeholder for each element, only IN and calls have room for it. */
function checkLists(draft: Draft, { operator, left, right }: Binary): void {
  if (!draft.context.engine.queryFiles?.sliceMarkers || !comparisons.has(operator.name)) return;
  for (const operand of [left, right]) {
    if (operand.kind !== "parameter" || operand.form !== "slice") continue;
    const hint = `write IN (sqlc.slice(${operand.name}))`;
    fail(draft, operand, "list-compared", { name: operand.name ?? "", operator: operator.name }, { hint });
  }
}

export function operatorFacts(applied: AppliedOperator): FactsDraft {
  return { type: applied.type, nullability: notJudged, nullResult: applied.nullResult };
}

export function asName(operator: Operator): OperatorName {
  return operator.schema === undefined ? { name: operator.name } : { schema: operator.schema, name: operator.name };
}

/** Resolves an operator for bound operands, gives untyped ones their type, and reports when there is no such operator. */
export function applyOperator(
  draft: Draft,
  place: Place,
  operator: OperatorName,
  left: Expression | undefined,
  right: Expression,
): AppliedOperator {
  const leftType = left && typeOf(draft, left);
  const applied = resolveOperator(draft, place, operator, leftType, typeOf(draft, right));
  if (left && applied.left) coerce(draft, left, applied.left, "implicit");
  coerce(draft, right, applied.right, "implicit");
  if (left) noteComparison(draft, left, right);
  return applied;
}

/** The same for types, where an operand is not an expression (a sub-query's column, an array's element). */
export function resolveOperator(
  draft: Draft,
  place: Place,
  operator: OperatorName,
  left: SqlType | undefined,
  right: SqlType,
): AppliedOperator {
  const { engine, catalog } = draft.context;
  if (isUnresolved(right) || (left && isUnresolved(left))) return unresolvedOperator(draft, operator, left, right);
  const found = engine.types.resolveOperator(catalog, operator, left, right);
  if (found.kind === "found") {
    return {
      type: found.returns,
      nullResult: found.nullResult,
      right: found.right,
      ...(found.left && { left: found.left }),
    };
  }
  if (!isExcused(draft, left, right)) {
    const words = [left && formatType(draft, left), operator.name, formatType(draft, right)];
    const signature = words.filter((word) => word !== undefined).join(" ");
    fail(draft, place, found.kind === "ambiguous" ? "ambiguous-operator" : "undefined-operator", { signature });
  }
  return unresolvedOperator(draft, operator, left, right);
}

/** An extension that we do not know may have the operator. */
function isExcused(draft: Draft, left: SqlType | undefined, right: SqlType): boolean {
  return isForeign(draft, right) || (left !== undefined && isForeign(draft, left)) || mayHaveUnknownExtension(draft);
}

/** Comparisons are boolean whatever they compare; an untyped side is taken to be like the other. */
function unresolvedOperator(
  draft: Draft,
  operator: OperatorName,
  left: SqlType | undefined,
  right: SqlType,
): AppliedOperator {
  const type = comparisons.has(operator.name) ? draft.context.engine.semantics.types.boolean : unresolvedType;
  const isLeftUnknown = left !== undefined && isUnknown(draft, left);
  return {
    type,
    nullResult: "any",
    ...(left && { left: isLeftUnknown ? right : left }),
    right: isUnknown(draft, right) && left ? left : right,
  };
}
