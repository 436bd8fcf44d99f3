import type { DerivedTable } from "../../syntax/ast/index.ts";
import type { BoundRelation } from "../bound.ts";
import { type Draft, fail } from "../draft.ts";
import { bindQuery } from "../queries/query.ts";
import { createRelation, resultColumn } from "../scope.ts";
import { aliasColumns } from "./column-aliases.ts";
import { type FromPlace, lateralScope, outerScope } from "./from-list.ts";

/** `(SELECT …) AS q (a, b)`. */
export function bindDerivedTable(draft: Draft, place: FromPlace, node: DerivedTable): BoundRelation {
  const scope = node.lateral ? lateralScope(place, "FROM") : outerScope(place);
  const query = bindQuery(draft, scope, node.query);
  if (!node.alias && draft.context.engine.semantics.strictness?.namedSubqueries) {
    fail(draft, node, "unnamed-derived-table", {}, { hint: "write (SELECT …) AS name" });
  }
  const relation = createRelation({
    name: node.alias?.name.name ?? "",
    hasAlias: node.alias !== undefined,
    source: { kind: "derived" },
    rowType: draft.context.engine.semantics.types.record,
    columns: aliasColumns(draft, node.alias, query.columns.map(resultColumn)),
  });
  return { kind: "relation", relations: [relation], columns: relation.columns, item: node, query };
}
