import type { Relation } from "../../catalog/index.ts";
import type { Merge, MergeBranch } from "../../syntax/ast/index.ts";
import type { BoundDataModification, BoundFrom, RelationDraft, Scope } from "../bound.ts";
import { wantBoolean } from "../coercion.ts";
import { type Draft, fail } from "../draft.ts";
import { bindExpression } from "../expressions/bind.ts";
import { bindFromItem } from "../from/from-list.ts";
import { lookUpTable, tableRelation } from "../from/table.ts";
import { judgeDataModification } from "../nullability/data-modification.ts";
import { bindWith } from "../queries/with.ts";
import { createScope, inClause } from "../scope.ts";
import { bindAssignments, bindRow, bindTarget, columnTarget } from "./assignment.ts";
import { bindReturning, type RowVersions } from "./returning.ts";

export function bindMerge(draft: Draft, outer: Scope, node: Merge): BoundDataModification {
  if (node.with?.recursive) fail(draft, node.with, "recursive-merge", {});
  const { tables, ctes } = bindWith(draft, { parent: outer, ctes: outer.ctes, settles: false }, node.with);
  const table = lookUpTable(draft, node.table.name);
  const target = table && tableRelation(draft, node.table, table);
  const level = createScope(outer, ctes, { clause: "FROM" });
  const source = bindFromItem(draft, { scope: level, before: [] }, node.source);
  const both = mergeScope(level, source, target);
  inClause(both, "JOIN conditions", () => bindExpression(draft, both, node.on));
  wantBoolean(draft, node.on, "JOIN/ON");
  for (const branch of node.branches) bindBranch(draft, branchScope(level, branch, source, target), branch, table);
  const star = { relations: both.relations, columns: both.columns };
  const columns = bindReturning(draft, both, table, node.returning, star, versionsOf(node));
  return judgeDataModification(draft, node, {
    tables,
    columns,
    source: undefined,
    from: [source],
    filters: [],
    narrowsTarget: false,
    target,
    absentSource: node.branches.some((branch) => branch.match === "not_matched_by_source" && acts(branch)),
  });
}

const acts = (branch: MergeBranch) => branch.action !== "nothing";

function versionsOf({ branches }: Merge): RowVersions {
  const inserts = branches.some((branch) => branch.action === "insert");
  const deletes = branches.some((branch) => branch.action === "delete");
  return {
    ...(inserts && { old: "an inserted row has no old row" }),
    ...(deletes && { new: "a deleted row has no new row" }),
  };
}

function mergeScope(level: Scope, source: BoundFrom | undefined, target: RelationDraft | undefined): Scope {
  return createScope(level.parent, level.ctes, {
    relations: [...(source?.relations ?? []), ...(target ? [target] : [])],
    columns: [...(source?.columns ?? []), ...(target?.columns ?? [])],
    clause: "UPDATE",
  });
}

/** A row that did not match has only one side. */
function branchScope(level: Scope, branch: MergeBranch, source: BoundFrom, target: RelationDraft | undefined): Scope {
  if (branch.match === "not_matched") return mergeScope(level, source, undefined);
  return mergeScope(level, branch.match === "matched" ? source : undefined, target);
}

function bindBranch(draft: Draft, scope: Scope, branch: MergeBranch, table: Relation | undefined): void {
  const { condition } = branch;
  if (condition) {
    inClause(scope, "MERGE WHEN conditions", () => bindExpression(draft, scope, condition));
    wantBoolean(draft, condition, "WHEN");
  }
  bindAssignments(draft, scope, table, branch.assignments);
  const targets =
    branch.columns.length > 0
      ? branch.columns.map((column) => bindTarget(draft, scope, table, column))
      : table?.columns.filter((column) => !column.hidden).map((column) => columnTarget(table, column, branch));
  bindRow(draft, scope, targets, branch.values ?? []);
}
