import type { ResultColumn, ScopeColumn } from "../analysis/model.ts";
import type { DescriptionContext } from "../compatibility/context.ts";
import type { Binary, Expression, FunctionCall } from "../syntax/ast/index.ts";

/**
 * Whether no element of an array can be NULL, by the expression that collects them: `array_agg` and `ARRAY(…)` of what is never NULL. Of a stored array
 * nothing is known. All columns that it is made of must be so; those in `seen` need no second look.
 */
export function hasNoNullElements(
  context: DescriptionContext,
  column: ResultColumn,
  seen = new Set<ResultColumn>(),
): boolean {
  if (seen.has(column)) return true;
  seen.add(column);
  const { origin } = column;
  switch (origin.kind) {
    case "target":
      return ofExpression(context, origin.target.expression, seen);
    case "star":
      return ofScopeColumn(context, origin.column, seen);
    case "set":
      return origin.arms.every((arm) => hasNoNullElements(context, arm, seen));
    default:
      return false;
  }
}

type Seen = Set<ResultColumn>;

function ofExpression(context: DescriptionContext, node: Expression, seen: Seen): boolean {
  switch (node.kind) {
    case "array":
      return node.elements.every((element) => isNeverNull(context, element, seen));
    case "array_subquery": {
      const column = context.facts.get(node)?.columns?.[0];
      if (!column || column.nullability.kind === "maybe") return false;
      return !isArray(column.type.id) || hasNoNullElements(context, column, seen);
    }
    case "function_call":
      return ofCall(context, node, seen);
    case "binary":
      return ofConcatenation(context, node, seen);
    case "coalesce":
      return node.arguments.every((argument) => isEmptyArray(argument) || ofExpression(context, argument, seen));
    case "column_reference": {
      const column = context.facts.get(node)?.column;
      return column !== undefined && ofScopeColumn(context, column, seen);
    }
    default:
      return false;
  }
}

function ofScopeColumn(context: DescriptionContext, { origin, relation }: ScopeColumn, seen: Seen): boolean {
  if (relation.source.kind === "cte" && relation.source.recursive) return false;
  switch (origin.kind) {
    case "result":
      return hasNoNullElements(context, origin.column, seen);
    case "merged":
      return origin.columns.every((column) => ofScopeColumn(context, column, seen));
    default:
      return false;
  }
}

function ofCall(context: DescriptionContext, node: FunctionCall, seen: Seen): boolean {
  const [argument] = node.arguments;
  const definition = context.facts.get(node)?.definition;
  const isCollecting = definition?.name === "array_agg" && definition.kind === "aggregate";
  return isCollecting && argument !== undefined && isNeverNull(context, argument.value, seen);
}

/** An array or an element is put at the end of another; an array that is NULL adds nothing. */
function ofConcatenation(context: DescriptionContext, { operator, left, right }: Binary, seen: Seen): boolean {
  if (operator.name !== "||") return false;
  return [left, right].every((side) => {
    const facts = context.facts.get(side);
    if (!facts) return false;
    return isArray(facts.type.id) ? ofExpression(context, side, seen) : facts.nullability.kind === "never";
  });
}

/** An element that is an array itself must not have NULLs either: arrays of arrays are one array of more dimensions. */
function isNeverNull(context: DescriptionContext, node: Expression, seen: Seen): boolean {
  const facts = context.facts.get(node);
  if (node.kind === "array" || (facts && isArray(facts.type.id))) return ofExpression(context, node, seen);
  return facts?.nullability.kind === "never";
}

function isEmptyArray(node: Expression): boolean {
  if (node.kind === "cast") return isEmptyArray(node.operand);
  return node.kind === "literal" && node.type === "string" && node.value === "{}";
}

function isArray(typeId: string): boolean {
  return typeId.endsWith("[]");
}
