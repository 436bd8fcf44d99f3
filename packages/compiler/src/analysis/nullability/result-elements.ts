import type { Binary, Expression, FunctionCall } from "../../syntax/ast/index.ts";
import type { ResultColumn, ScopeColumn, StatementAnalysis } from "../model.ts";

type Facts = StatementAnalysis["facts"];

/**
 * Whether no element of an array can be NULL, by the expression that collects them: `array_agg` and `ARRAY(…)` of what is never NULL. Of a stored array
 * nothing is known. All columns that it is made of must be so; those in `seen` need no second look.
 */
export function hasNoNullElements(facts: Facts, column: ResultColumn, seen = new Set<ResultColumn>()): boolean {
  if (seen.has(column)) return true;
  seen.add(column);
  const { origin } = column;
  switch (origin.kind) {
    case "target":
      return ofExpression(facts, origin.target.expression, seen);
    case "star":
      return ofScopeColumn(facts, origin.column, seen);
    case "set":
      return origin.arms.every((arm) => hasNoNullElements(facts, arm, seen));
    default:
      return false;
  }
}

type Seen = Set<ResultColumn>;

function ofExpression(facts: Facts, node: Expression, seen: Seen): boolean {
  switch (node.kind) {
    case "array":
      return node.elements.every((element) => isNeverNull(facts, element, seen));
    case "array_subquery": {
      const column = facts.get(node)?.columns?.[0];
      if (!column || column.nullability.kind === "maybe") return false;
      return !isArray(column.type.id) || hasNoNullElements(facts, column, seen);
    }
    case "function_call":
      return ofCall(facts, node, seen);
    case "binary":
      return ofConcatenation(facts, node, seen);
    case "coalesce":
      return node.arguments.every((argument) => isEmptyArray(argument) || ofExpression(facts, argument, seen));
    case "column_reference": {
      const column = facts.get(node)?.column;
      return column !== undefined && ofScopeColumn(facts, column, seen);
    }
    default:
      return false;
  }
}

function ofScopeColumn(facts: Facts, { origin, relation }: ScopeColumn, seen: Seen): boolean {
  if (relation.source.kind === "cte" && relation.source.recursive) return false;
  switch (origin.kind) {
    case "result":
      return hasNoNullElements(facts, origin.column, seen);
    case "merged":
      return origin.columns.every((column) => ofScopeColumn(facts, column, seen));
    default:
      return false;
  }
}

function ofCall(facts: Facts, node: FunctionCall, seen: Seen): boolean {
  const [argument] = node.arguments;
  const definition = facts.get(node)?.definition;
  const isCollecting = definition?.elements === "collected";
  return isCollecting && argument !== undefined && isNeverNull(facts, argument.value, seen);
}

/** An array or an element is put at the end of another; an array that is NULL adds nothing. */
function ofConcatenation(facts: Facts, { operator, left, right }: Binary, seen: Seen): boolean {
  if (operator.name !== "||") return false;
  return [left, right].every((side) => {
    const known = facts.get(side);
    if (!known) return false;
    return isArray(known.type.id) ? ofExpression(facts, side, seen) : known.nullability.kind === "never";
  });
}

/** An element that is an array itself must not have NULLs either: arrays of arrays are one array of more dimensions. */
function isNeverNull(facts: Facts, node: Expression, seen: Seen): boolean {
  const known = facts.get(node);
  if (node.kind === "array" || (known && isArray(known.type.id))) return ofExpression(facts, node, seen);
  return known?.nullability.kind === "never";
}

function isEmptyArray(node: Expression): boolean {
  if (node.kind === "cast") return isEmptyArray(node.operand);
  return node.kind === "literal" && node.type === "string" && node.value === "{}";
}

function isArray(typeId: string): boolean {
  return typeId.endsWith("[]");
}
