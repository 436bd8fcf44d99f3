import type { QualifiedName } from "../syntax/ast/index.ts";
import type { SchemaContext } from "./context.ts";
import { findEntry } from "./names.ts";
import { type RelationEntry, relationOf } from "./relation-entry.ts";
import { readParts, writeParts } from "./table-parts.ts";

/** `ATTACH PARTITION p`: from now on what is done to the table is done to `p` too. */
export function attachPartition(context: SchemaContext, parent: RelationEntry, name: QualifiedName): void {
  const partition = findEntry(context, name);
  if (!partition || partition === parent) return;
  link(parent, partition);
  partition.isPartition = true;
  addKeysOf(context, parent, partition);
}

/** The partition keeps its columns and keys, as its own. */
export function detachPartition(context: SchemaContext, parent: RelationEntry, name: QualifiedName): void {
  const partition = findEntry(context, name);
  if (!partition || !parent.children.delete(partition)) return;
  partition.parents.delete(parent);
  partition.isPartition = false;
  for (const column of relationOf(context.draft, partition).columns) partition.localColumns.add(column.name);
}

/** A partition gets the keys of its parent that it does not have. */
function addKeysOf({ draft }: SchemaContext, parent: RelationEntry, partition: RelationEntry): void {
  const parts = readParts(draft, partition);
  for (const { kind, columns } of relationOf(draft, parent).keys) {
    const isThere = parts.keys.some((key) => key.kind === kind && key.columns.join() === columns.join());
    if (!isThere) parts.keys.push({ kind, columns });
  }
  writeParts(draft, partition, parts);
}

export function inheritFrom(context: SchemaContext, child: RelationEntry, name: QualifiedName): void {
  const parent = findEntry(context, name);
  if (parent && parent !== child) link(parent, child);
}

export function stopInheriting(context: SchemaContext, child: RelationEntry, name: QualifiedName): void {
  const parent = findEntry(context, name);
  parent?.children.delete(child);
  if (parent) child.parents.delete(parent);
}

function link(parent: RelationEntry, child: RelationEntry): void {
  parent.children.add(child);
  child.parents.add(parent);
}
