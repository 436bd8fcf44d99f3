import type { SqlType } from "../../catalog/index.ts";
import type { JsonFunction } from "../../syntax/ast/index.ts";
import type { FactsDraft, Scope } from "../bound.ts";
import { isUnknown, settle, typeOf, wantBoolean } from "../coercion.ts";
import { type Draft, notJudged } from "../draft.ts";
import { bindQuery } from "../queries/query.ts";
import { inClause } from "../scope.ts";
import { aggregateLevel } from "./aggregate.ts";
import { bindExpression } from "./bind.ts";
import { resolveType } from "./cast.ts";
import { wantOneColumn } from "./subquery.ts";
import { bindWindow } from "./window.ts";

/** The SQL/JSON constructors and query functions (manual 9.16): their types without a RETURNING clause. */
export function bindJsonFunction(draft: Draft, scope: Scope, node: JsonFunction): FactsDraft {
  const before = { references: draft.references.length, aggregates: scope.aggregates.length };
  for (const argument of node.arguments) bindExpression(draft, scope, argument);
  const query = node.query && bindQuery(draft, scope, node.query);
  if (query) wantOneColumn(draft, node, query);
  for (const { expression } of node.orderBy) bindExpression(draft, scope, expression);
  for (const behavior of [node.onEmpty, node.onError]) {
    if (behavior?.value) bindExpression(draft, scope, behavior.value);
  }
  const { filter } = node;
  if (filter) {
    inClause(scope, "FILTER", () => bindExpression(draft, scope, filter));
    wantBoolean(draft, filter, "FILTER");
  }
  const type = node.returning ? resolveType(draft, node.returning) : defaultType(draft, node);
  settleArguments(draft, node);
  const isAggregate = node.name.endsWith("agg");
  return {
    type,
    nullability: notJudged,
    ...(query && { columns: query.columns }),
    ...(node.over && { window: bindWindow(draft, scope, node.over) }),
    ...(isAggregate && !node.over && { aggregateOf: aggregateLevel(draft, scope, node, before) }),
  };
}

function defaultType(draft: Draft, node: JsonFunction): SqlType {
  const { types } = draft.context.engine.semantics;
  switch (node.name) {
    case "json_exists":
      return types.boolean;
    case "json_value":
    case "json_serialize":
    case "merge_action":
      return types.text;
    case "json_query":
      return types.binaryJson;
    case "json":
    case "json_scalar":
      return types.json;
    default:
      return node.arguments.some((argument) => typeOf(draft, argument).id === types.binaryJson.id)
        ? types.binaryJson
        : types.json;
  }
}

/** An untyped path is a jsonpath, other untyped arguments are text: the document too, which is then read as JSON. */
function settleArguments(draft: Draft, node: JsonFunction): void {
  const { types } = draft.context.engine.semantics;
  const isQuery = node.name === "json_exists" || node.name === "json_value" || node.name === "json_query";
  node.arguments.forEach((argument, index) => {
    if (!isUnknown(draft, typeOf(draft, argument))) return;
    if (isQuery && index === 1) settle(draft, argument, { id: "jsonpath" });
    else settle(draft, argument, types.text);
  });
}
