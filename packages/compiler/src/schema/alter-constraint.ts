import type { Relation } from "../catalog/index.ts";
import type { TableConstraint } from "../syntax/ast/index.ts";
import { allowNull, changeColumn } from "./alter-column.ts";
import { addTableConstraint } from "./constraints.ts";
import type { SchemaContext } from "./context.ts";
import { linkForeignKeys } from "./foreign-keys.ts";
import { changeRelation, type RelationEntry, relationOf, withDescendants } from "./relation-entry.ts";
import { readParts, writeParts } from "./table-parts.ts";

export function addAlteredConstraint(context: SchemaContext, entry: RelationEntry, constraint: TableConstraint): void {
  const { draft } = context;
  const { name: _, ...unnamed } = constraint;
  for (const table of withPartitions(entry)) {
    const parts = readParts(draft, table);
    addTableConstraint(context, parts, table === entry ? constraint : unnamed, "alter");
    writeParts(draft, table, parts);
    linkForeignKeys(draft, table);
  }
}

function withPartitions(entry: RelationEntry): readonly RelationEntry[] {
  return withDescendants(entry).filter((table) => table === entry || table.isPartition);
}

/** A constraint that is not recorded (an exclusion, one from elsewhere) is none of the catalog's business: no report. */
export function dropConstraint(context: SchemaContext, entry: RelationEntry, name: string): void {
  changeRelation(context.draft, entry, (relation) => withoutConstraint(relation, entry, name));
  const column = notNullColumn(context, entry, name);
  if (column === undefined) return;
  changeColumn(context, withDescendants(entry), column, (current, relation) => allowNull(context, current, relation));
}

function withoutConstraint(relation: Relation, entry: RelationEntry, name: string): Partial<Relation> {
  const kept = <Constraint extends { readonly name?: string }>(
    constraints: readonly Constraint[],
    defaultName: (constraint: Constraint) => string,
  ) => removeFirst(constraints, (constraint) => isCalled(constraint.name, defaultName(constraint), name));
  const prefix = entry.name;
  return {
    keys: kept(relation.keys, (key) =>
      key.kind === "primary" ? `${prefix}_pkey` : `${prefix}_${key.columns.join("_")}_key`,
    ),
    foreignKeys: kept(relation.foreignKeys, (key) => `${prefix}_${key.columns.join("_")}_fkey`),
    checks: kept(relation.checks, (check) => {
      const columns = entry.checkColumns.get(check) ?? [];
      return columns.length === 1 ? `${prefix}_${columns[0]}_check` : `${prefix}_check`;
    }),
  };
}

/** Unnamed constraints have the names that PostgreSQL chooses, with a number behind them where one was taken. */
function isCalled(name: string | undefined, defaultName: string, wanted: string): boolean {
  if (name !== undefined) return name === wanted;
  return wanted.startsWith(defaultName) && /^\d*$/.test(wanted.slice(defaultName.length));
}

function removeFirst<Item>(items: readonly Item[], matches: (item: Item) => boolean): readonly Item[] {
  const position = items.findIndex(matches);
  return position < 0 ? items : items.filter((_, index) => index !== position);
}

/** PostgreSQL 18 names NOT NULL constraints: dropping one by its name allows NULL again. */
function notNullColumn(context: SchemaContext, entry: RelationEntry, name: string): string | undefined {
  const named = entry.notNullConstraints.get(name);
  if (named !== undefined) return named;
  const { columns } = relationOf(context.draft, entry);
  return columns.find((column) => `${entry.name}_${column.name}_not_null` === name)?.name;
}
