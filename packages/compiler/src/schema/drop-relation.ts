import type { CatalogDraft } from "./draft.ts";
import { dropForeignKeysTo } from "./foreign-keys.ts";
import { type RelationEntry, removeRelation } from "./relation-entry.ts";

/**
 * Drops a relation: its partitions go with it; with CASCADE also the views over it and its inheritance children.
 * Without CASCADE the database would refuse where there are such; sqlc leaves them, and so does this.
 */
export function dropRelation(draft: CatalogDraft, entry: RelationEntry, cascade: boolean): void {
  if (!isPresent(draft, entry)) return;
  const children = [...entry.children];
  const views = [...entry.readBy.keys()];
  dropForeignKeysTo(draft, entry);
  removeRelation(draft, entry);
  for (const child of children) if (cascade || child.isPartition) dropRelation(draft, child, cascade);
  if (cascade) for (const view of views) dropRelation(draft, view, true);
}

/** A relation may be reached twice, through two that it depends on. */
function isPresent(draft: CatalogDraft, entry: RelationEntry): boolean {
  return draft.schemas.get(entry.schema)?.entries.get(entry.name) === entry;
}
