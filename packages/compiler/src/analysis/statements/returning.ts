import { maybe, type Nullability, type Relation } from "../../catalog/index.ts";
import type { Returning } from "../../syntax/ast/index.ts";
import type { RelationDraft, ResultDraft, Scope } from "../bound.ts";
import { settleResults } from "../coercion.ts";
import type { Draft } from "../draft.ts";
import { tableBlueprint, tableColumns } from "../from/table.ts";
import { createRowVersion, inClause, showInScope } from "../scope.ts";
import type { StarSource } from "../stars.ts";
import { bindTargets } from "../targets.ts";

/** Whether RETURNING may find no old or no new row; the reason if so. */
export interface RowVersions {
  readonly old?: string;
  readonly new?: string;
}

/** RETURNING sees what the statement sees, and `old` and `new` (manual 6.4). */
export function bindReturning(
  draft: Draft,
  scope: Scope,
  table: Relation | undefined,
  returning: Returning | undefined,
  star: StarSource,
  absent: RowVersions,
): readonly ResultDraft[] {
  if (!returning) return [];
  const oldName = returning.oldAlias?.name ?? "old";
  const newName = returning.newAlias?.name ?? "new";
  const versions: RelationDraft[] = [];
  const isFree = (name: string) => !scope.relations.some((relation) => relation.name === name);
  const hasVersions = !draft.context.engine.semantics.strictness?.rowVersions;
  if (table && hasVersions && isFree(oldName)) versions.push(rowVersion(draft, table, oldName, "old", absent.old));
  if (table && hasVersions && isFree(newName)) versions.push(rowVersion(draft, table, newName, "new", absent.new));
  const relations = scope.relations;
  showInScope(scope, [...relations, ...versions], scope.columns);
  const columns = inClause(scope, "RETURNING", () => bindTargets(draft, scope, returning.targets, star)).map(
    (column) =>
      column.origin.kind === "target" ? { ...column, origin: { ...column.origin, returning: true } } : column,
  );
  settleResults(draft, columns);
  showInScope(scope, relations, scope.columns);
  return columns;
}

function rowVersion(
  draft: Draft,
  table: Relation,
  name: string,
  version: "old" | "new",
  absent: string | undefined,
): RelationDraft {
  const blueprint = tableBlueprint(draft, table, { name, hasAlias: true, writtenSchema: "" });
  const own = (nullability: Nullability): Nullability => (absent === undefined ? nullability : maybe(absent));
  return createRowVersion(blueprint, version, () =>
    tableColumns(draft, table).map((column) => ({ ...column, own: own(column.own) })),
  );
}
