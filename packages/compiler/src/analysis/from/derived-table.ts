import type { DerivedTable } from "../../syntax/ast/index.ts";
import type { BoundRelation } from "../bound.ts";
import { type Draft, notJudged } from "../draft.ts";
import { bindQuery } from "../queries/query.ts";
import { type ColumnBlueprint, createRelation } from "../scope.ts";
import { aliasColumns } from "./column-aliases.ts";
import { type FromPlace, lateralScope, outerScope } from "./from-list.ts";

/** `(SELECT …) AS q (a, b)`. */
export function bindDerivedTable(draft: Draft, place: FromPlace, node: DerivedTable): BoundRelation {
  const scope = node.lateral ? lateralScope(place, "FROM") : outerScope(place);
  const query = bindQuery(draft, scope, node.query);
  const columns = query.columns.map(
    (column): ColumnBlueprint => ({
      name: column.name,
      type: column.type,
      own: notJudged,
      origin: { kind: "result", column },
      source: column,
    }),
  );
  const relation = createRelation({
    name: node.alias?.name.name ?? "",
    hasAlias: node.alias !== undefined,
    source: { kind: "derived" },
    rowType: draft.context.engine.semantics.types.record,
    columns: aliasColumns(draft, node.alias, columns),
  });
  return { kind: "relation", relations: [relation], columns: relation.columns, item: node, query };
}
