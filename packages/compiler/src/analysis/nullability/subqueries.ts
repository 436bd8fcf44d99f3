import { maybe, type Nullability, never } from "../../catalog/index.ts";
import type { InQuery, Quantified, ScalarSubquery } from "../../syntax/ast/index.ts";
import type { BoundBody, BoundSelect } from "../bound.ts";
import { hasOnlyElements } from "./array-elements.ts";
import { judgeExpression } from "./expression.ts";
import type { Judgement } from "./judgement.ts";
import { judgeQuery } from "./query.ts";
import { firstMaybe } from "./strict.ts";

export function judgeInQuery(judgement: Judgement, node: InQuery): Nullability {
  const operand = judgeExpression(judgement, node.operand);
  const bound = judgeQuery(judgement, node.query);
  const columns = bound?.columns.map((column) => column.nullability) ?? [];
  return firstMaybe([...elementsOf(judgement, node, operand), ...columns]);
}

function elementsOf({ draft }: Judgement, node: InQuery | Quantified, operand: Nullability): Nullability[] {
  if (node.operand.kind !== "row") return [operand];
  return node.operand.elements.map((element) => draft.facts.get(element)?.nullability ?? operand);
}

export function judgeQuantified(judgement: Judgement, node: Quantified): Nullability {
  const operand = judgeExpression(judgement, node.operand);
  const { source } = node;
  if (source.kind === "query") {
    const bound = judgeQuery(judgement, source.query);
    const columns = bound?.columns.map((column) => column.nullability) ?? [];
    return firstMaybe([...elementsOf(judgement, node, operand), ...columns]);
  }
  const array = judgeExpression(judgement, source.expression);
  if (operand.kind === "maybe") return operand;
  if (array.kind === "maybe") return array;
  return hasOnlyElements(judgement.draft, source.expression) ? never : maybe("an element of the array may be NULL");
}

export function judgeScalarSubquery(judgement: Judgement, node: ScalarSubquery): Nullability {
  const bound = judgeQuery(judgement, node.query);
  const column = bound?.columns[0]?.nullability;
  if (column?.kind === "maybe") return column;
  return bound && alwaysHasRow(bound) ? never : maybe("the sub-query may give no row");
}

/** Queries that give a row whatever is in the tables: aggregates without GROUP BY, and queries without FROM. */
function alwaysHasRow(body: BoundBody): boolean {
  switch (body.kind) {
    case "query": {
      const { limit, offset } = body.node;
      const isPositive = limit?.count?.kind === "literal" && Number(limit.count.value) > 0;
      return !offset && (!limit?.count || isPositive) && alwaysHasRow(body.body);
    }
    case "values":
      return body.node.rows.length > 0;
    case "set_operation":
      return body.node.operator === "union" && (alwaysHasRow(body.left) || alwaysHasRow(body.right));
    case "select":
      return selectHasRow(body);
  }
}

function selectHasRow({ node, groups, scope }: BoundSelect): boolean {
  if (!node || node.having || groups.present || scope.setReturning > 0) return false;
  return scope.aggregates.length > 0 || (node.from.length === 0 && !node.where);
}
