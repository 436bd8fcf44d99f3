import type { QualifiedName } from "../syntax/ast/index.ts";
import type { SchemaContext } from "./context.ts";
import { findEntry } from "./names.ts";
import type { RelationEntry } from "./relation-entry.ts";

/** `ATTACH PARTITION p`: from now on what is done to the table is done to `p` too. */
export function attachPartition(context: SchemaContext, parent: RelationEntry, name: QualifiedName): void {
  const partition = findEntry(context, name);
  if (!partition || partition === parent) return;
  link(parent, partition);
  partition.isPartition = true;
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
