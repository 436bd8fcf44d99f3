import type { SqlType } from "../../catalog/index.ts";
import type { QueryBody, SetOperation } from "../../syntax/ast/index.ts";
import type { BoundBody, BoundSetOperation, ResultDraft } from "../bound.ts";
import { commonType, settleResult, settleResults } from "../coercion.ts";
import { wantComparable } from "../comparability.ts";
import { type Draft, fail, formatType, notJudged, type Place, unresolvedType } from "../draft.ts";
import { bindBody, type Recursion, type Surroundings } from "./query.ts";

export function bindSetOperation(draft: Draft, around: Surroundings, node: SetOperation): BoundSetOperation {
  const { recursion } = around;
  for (const arm of [node.left, node.right]) checkArm(draft, node, arm);
  const arm: Surroundings = { ...around, settles: false, recursion: undefined };
  const { leniency } = draft.context.engine.semantics;
  // Behind the first arm there may be several that recur: the innermost operation has the first one.
  const recursLeft = recursion && leniency?.recursiveArms && node.left.kind === "set_operation";
  const left = bindBody(draft, recursLeft ? { ...arm, recursion } : arm, node.left, undefined);
  if (recursion && !recursLeft) {
    settleResults(draft, left.columns);
    recursion.firstArm(left.columns);
  }
  const right = bindBody(draft, arm, node.right, undefined);
  if (left.columns.length !== right.columns.length) {
    fail(draft, node.right, "set-operation-columns", { operator: node.operator.toUpperCase() });
  }
  const columns = left.columns.map((column, index) => uniteColumns(draft, node, column, right, index));
  if (recursion?.table.recursive) {
    const { table } = recursion;
    if (node.operator !== "union") fail(draft, table.identifier, "recursive-form", { name: table.name });
    if (!leniency?.recursiveArms) checkRecursiveTypes(draft, node, recursion, columns);
  }
  return { kind: "set_operation", node, left, right, columns };
}

/** What sorts or limits belongs behind the whole operation, where an arm cannot stand in parentheses. */
function checkArm(draft: Draft, node: SetOperation, arm: QueryBody): void {
  if (arm.kind !== "query" || !draft.context.engine.semantics.strictness?.orderedArms) return;
  const place = arm.orderBy[0] ?? arm.limit ?? arm;
  const operator = `${node.operator}${node.all ? " all" : ""}`.toUpperCase();
  fail(draft, place, "ordered-arm", { clause: arm.orderBy.length > 0 ? "ORDER BY" : "LIMIT", operator });
}

function uniteColumns(
  draft: Draft,
  node: SetOperation,
  left: ResultDraft,
  rightBody: BoundBody,
  index: number,
): ResultDraft {
  const right = rightBody.columns[index];
  const arms = [...(left.arms ?? [left]), ...(right ? (right.arms ?? [right]) : [])];
  const type = right ? uniteTypes(draft, node, left, right) : left.type;
  settleResult(draft, left, type);
  if (right) settleResult(draft, right, type);
  if (!(node.operator === "union" && node.all)) wantComparable(draft, left.expression ?? node, type, "equality");
  return { name: left.name, type, nullability: notJudged, origin: { kind: "set", arms }, arms };
}

function uniteTypes(draft: Draft, node: SetOperation, left: ResultDraft, right: ResultDraft): SqlType {
  const type = commonType(draft, [left.type, right.type]);
  if (type !== undefined) return type;
  const place: Place = right.expression ?? node.right;
  const names = { left: formatType(draft, left.type), right: formatType(draft, right.type) };
  fail(draft, place, "no-common-type", { place: node.operator.toUpperCase(), ...names });
  return unresolvedType;
}

/** The first arm alone decides the types that the recursive arm sees (manual 7.8.2.1). */
function checkRecursiveTypes(
  draft: Draft,
  node: SetOperation,
  { table }: Recursion,
  columns: readonly ResultDraft[],
): void {
  columns.forEach((column, index) => {
    const first = table.columns?.[index];
    if (!first || first.type.id === column.type.id || column.type.id === unresolvedType.id) return;
    fail(draft, node.left, "recursive-type", {
      name: table.name,
      position: index + 1,
      first: formatType(draft, first.type),
      overall: formatType(draft, column.type),
    });
  });
}
