import type { Expression } from "../syntax/ast/index.ts";
import type { ResultColumn, ScopeColumn, StatementAnalysis } from "./model.ts";

type Facts = StatementAnalysis["facts"];

/**
 * Whether a result column is computed rather than a table's column, however many sub-queries lie between. SQLite tells the declared type of the
 * others, of a set operation that of the first arm (documentation: sqlite3_column_decltype).
 */
export function isComputed(facts: Facts, { origin }: ResultColumn): boolean {
  switch (origin.kind) {
    case "target":
      return isComputedExpression(facts, origin.target.expression);
    case "star":
      return isComputedColumn(facts, origin.column);
    case "set": {
      const [first] = origin.arms;
      return first === undefined || isComputed(facts, first);
    }
    default:
      return true;
  }
}

function isComputedExpression(facts: Facts, node: Expression): boolean {
  switch (node.kind) {
    case "nullability":
      return isComputedExpression(facts, node.operand);
    case "scalar_subquery": {
      const column = facts.get(node)?.columns?.[0];
      return column === undefined || isComputed(facts, column);
    }
    case "column_reference": {
      const column = facts.get(node)?.column;
      return column === undefined || isComputedColumn(facts, column);
    }
    default:
      return true;
  }
}

function isComputedColumn(facts: Facts, { origin }: ScopeColumn): boolean {
  switch (origin.kind) {
    case "table":
      return origin.column.computed === true;
    case "result":
      return isComputed(facts, origin.column);
    case "merged": {
      const [first] = origin.columns;
      return first === undefined || isComputedColumn(facts, first);
    }
    default:
      return true;
  }
}
