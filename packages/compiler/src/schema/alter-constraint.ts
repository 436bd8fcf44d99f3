import type { Relation } from "../catalog/index.ts";
import type { TableConstraint } from "../syntax/ast/index.ts";
import { allowNull, changeColumn } from "./alter-column.ts";
import { defaultCheckName, defaultForeignKeyName, defaultKeyName, defaultNotNullName } from "./constraint-names.ts";
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
  if (constraint.constraint === "primary_key" || constraint.constraint === "not_null") inheritNotNull(context, entry);
}

/** Children inherit the NOT NULL of a primary key, though not the key. */
function inheritNotNull({ draft }: SchemaContext, entry: RelationEntry): void {
  const forbidden = new Set(
    relationOf(draft, entry)
      .columns.filter(({ notNull }) => notNull)
      .map(({ name }) => name),
  );
  for (const child of withDescendants(entry)) {
    changeRelation(draft, child, ({ columns }) => ({
      columns: columns.map((column) => (forbidden.has(column.name) ? { ...column, notNull: true } : column)),
    }));
  }
}

function withPartitions(entry: RelationEntry): readonly RelationEntry[] {
  return withDescendants(entry).filter((table) => table === entry || table.isPartition);
}

/** A constraint that is not recorded (an exclusion, one from elsewhere) is none of the catalog's business: no report. */
export function dropConstraint(context: SchemaContext, entry: RelationEntry, name: string): void {
  const former = relationOf(context.draft, entry);
  changeRelation(context.draft, entry, (relation) => withoutConstraint(relation, entry, name));
  dropReferencesToNoKey(context, entry, former);
  const column = notNullColumn(context, entry, name);
  if (column === undefined) return;
  changeColumn(context, withDescendants(entry), column, (current, relation) => allowNull(context, current, relation));
}

function withoutConstraint(relation: Relation, entry: RelationEntry, name: string): Partial<Relation> {
  const kept = <Constraint extends { readonly name?: string }>(
    constraints: readonly Constraint[],
    defaultName: (entry: RelationEntry, constraint: Constraint) => string,
  ) => removeFirst(constraints, (constraint) => isCalled(constraint.name, defaultName(entry, constraint), name));
  return {
    keys: kept(relation.keys, defaultKeyName),
    foreignKeys: kept(relation.foreignKeys, defaultForeignKeyName),
    checks: kept(relation.checks, defaultCheckName),
  };
}

/** References to columns that are no key any more go with the key. */
function dropReferencesToNoKey({ draft }: SchemaContext, entry: RelationEntry, former: Relation): void {
  const { keys } = relationOf(draft, entry);
  if (keys.length === former.keys.length) return;
  const isKey = (columns: readonly string[]) => keys.some((key) => key.columns.join() === columns.join());
  const isFormerKey = (columns: readonly string[]) => former.keys.some((key) => key.columns.join() === columns.join());
  for (const referencing of entry.referencedBy) {
    changeRelation(draft, referencing, ({ foreignKeys }) => ({
      foreignKeys: foreignKeys.filter(
        ({ referencedSchema, referencedTable, referencedColumns }) =>
          referencedSchema !== entry.schema ||
          referencedTable !== entry.name ||
          isKey(referencedColumns) ||
          !isFormerKey(referencedColumns),
      ),
    }));
  }
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
  return columns.find((column) => defaultNotNullName(entry, column.name) === name)?.name;
}
