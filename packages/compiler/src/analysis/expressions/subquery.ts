import type { ArraySubquery, Exists, InQuery, ScalarSubquery } from "../../syntax/ast/index.ts";
import type { BoundQuery, FactsDraft, Scope } from "../bound.ts";
import { type Draft, fail, isUnresolved, notJudged, type Place, unresolvedType } from "../draft.ts";
import { bindQuery } from "../queries/query.ts";
import { bindExpression } from "./bind.ts";
import { predicateFacts } from "./predicate.ts";
import { compareWithColumns } from "./row-comparison.ts";

export function bindExists(draft: Draft, scope: Scope, node: Exists): FactsDraft {
  const query = bindQuery(draft, scope, node.query);
  return {
    type: draft.context.engine.semantics.types.boolean,
    nullability: notJudged,
    columns: query.columns,
  };
}

/** Several columns are an error, except where the sub-query stands for a row. */
export function bindScalarSubquery(draft: Draft, scope: Scope, node: ScalarSubquery): FactsDraft {
  const query = bindQuery(draft, scope, node.query);
  if (!draft.rowQueries.has(node)) wantOneColumn(draft, node, query);
  return { type: query.columns[0]?.type ?? unresolvedType, nullability: notJudged, columns: query.columns };
}

export function bindArraySubquery(draft: Draft, scope: Scope, node: ArraySubquery): FactsDraft {
  const { engine, catalog } = draft.context;
  const query = bindQuery(draft, scope, node.query);
  wantOneColumn(draft, node, query);
  const element = query.columns[0]?.type ?? unresolvedType;
  if (isUnresolved(element)) return { type: unresolvedType, nullability: notJudged, columns: query.columns };
  const isArray = engine.types.describe(catalog, element.id).kind === "array";
  const type = isArray ? element : engine.types.arrayOf(catalog, element);
  return { type, nullability: notJudged, columns: query.columns };
}

export function bindInQuery(draft: Draft, scope: Scope, node: InQuery): FactsDraft {
  bindExpression(draft, scope, node.operand);
  const query = bindQuery(draft, scope, node.query);
  const operator = { start: node.operatorStart, end: node.operatorStart + 2, name: "=" };
  compareWithColumns(draft, operator, node.operand, query.columns);
  return { ...predicateFacts(draft), columns: query.columns };
}

export function wantOneColumn(draft: Draft, place: Place, query: BoundQuery): void {
  if (query.columns.length !== 1) fail(draft, place, "subquery-columns", {});
}
