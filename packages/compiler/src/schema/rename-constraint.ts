import type { Relation } from "../catalog/index.ts";
import type { Identifier, QualifiedName } from "../syntax/ast/index.ts";
import type { SchemaContext } from "./context.ts";
import { findEntry } from "./names.ts";
import { changeRelation } from "./relation-entry.ts";

/** Renames a key, reference or check; one that is not recorded under that name is none of the catalog's business. */
export function renameConstraint(context: SchemaContext, table: QualifiedName, from: Identifier, to: Identifier): void {
  const entry = findEntry(context, table);
  if (!entry) return;
  const column = entry.notNullConstraints.get(from.name);
  if (column !== undefined) {
    entry.notNullConstraints.delete(from.name);
    entry.notNullConstraints.set(to.name, column);
  }
  changeRelation(context.draft, entry, (relation) => renamedConstraints(relation, from.name, to.name));
  for (const [check, columns] of entry.checkColumns) {
    if (check.name === from.name) entry.checkColumns.set({ ...check, name: to.name }, columns);
  }
}

function renamedConstraints(relation: Relation, from: string, to: string): Partial<Relation> {
  const inList = <Constraint extends { readonly name?: string }>(constraints: readonly Constraint[]) =>
    constraints.map((constraint) => (constraint.name === from ? { ...constraint, name: to } : constraint));
  return {
    keys: inList(relation.keys),
    foreignKeys: inList(relation.foreignKeys),
    checks: inList(relation.checks),
  };
}
