import type { Star } from "../syntax/ast/index.ts";
import type { ColumnDraft, RelationDraft, ResultDraft, Scope } from "./bound.ts";
import { type Draft, fail, notJudged } from "./draft.ts";
import { findRelation } from "./expressions/column-reference.ts";

/** What an unqualified star stands for. */
export interface StarSource {
  readonly relations: readonly RelationDraft[];
  /** With USING columns merged. */
  readonly columns: readonly ColumnDraft[];
}

/** Expands `*` or `t.*` in a select or RETURNING list, and records it. */
export function expandStar(draft: Draft, scope: Scope, star: Star, source: StarSource): ResultDraft[] {
  if (star.qualifier.length > 0) return expandQualified(draft, scope, star);
  if (source.relations.length === 0) fail(draft, star, "select-star-without-from", {});
  const columns = starColumns(draft, source).filter((column) => !column.hidden);
  const owners = countOwners(columns);
  draft.stars.set(star, {
    star,
    columns: columns.map((column) => ({ column, qualified: (owners.get(column.name)?.size ?? 0) > 1 })),
  });
  return columnResults(star, columns);
}

/**
 * sqlc lists the columns of each relation, so that a USING column comes once per table; the database merges them. Where a relation has no name to
 * tell its column by, only the merged one can be listed.
 */
function starColumns(draft: Draft, source: StarSource): readonly ColumnDraft[] {
  const hasNameless = source.relations.some(({ name }) => name === "");
  if (draft.context.settings.stars === "merged" || hasNameless) return source.columns;
  return source.relations.flatMap((relation) => (relation.outsideStar ? [] : relation.columns));
}

/** The relations that have a column of a name; none are listed where all columns are of one relation. */
function countOwners(columns: readonly ColumnDraft[]): ReadonlyMap<string, ReadonlySet<RelationDraft>> {
  const owners = new Map<string, Set<RelationDraft>>();
  if (columns.every(({ relation }) => relation === columns[0]?.relation)) return owners;
  for (const { name, relation } of columns) {
    const known = owners.get(name);
    if (known) known.add(relation);
    else owners.set(name, new Set([relation]));
  }
  return owners;
}

function expandQualified(draft: Draft, scope: Scope, star: Star): ResultDraft[] {
  const found = findRelation(draft, scope, star.qualifier, star);
  if (!found) return [];
  draft.references.push(found.scope);
  const columns = found.relation.columns.filter((column) => !column.hidden);
  draft.stars.set(star, { star, columns: columns.map((column) => ({ column, qualified: false })) });
  return columnResults(star, columns);
}

export function columnResults(star: Star, columns: readonly ColumnDraft[]): ResultDraft[] {
  return columns.map((column) => ({
    name: column.name,
    type: column.type,
    nullability: notJudged,
    origin: { kind: "star", star, column },
    column,
  }));
}
