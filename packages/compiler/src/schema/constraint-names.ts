import type { Check, ForeignKey, Key } from "../catalog/index.ts";
import type { CatalogDraft } from "./draft.ts";
import { changeRelation, type RelationEntry, relationOf } from "./relation-entry.ts";

/** The names that PostgreSQL chooses for constraints without one; where such a name is taken it has a number behind it. */
export function defaultKeyName({ name }: RelationEntry, key: Key): string {
  return key.kind === "primary" ? `${name}_pkey` : `${name}_${key.columns.join("_")}_key`;
}

export function defaultForeignKeyName({ name }: RelationEntry, key: ForeignKey): string {
  return `${name}_${key.columns.join("_")}_fkey`;
}

export function defaultCheckName({ name, checkColumns }: RelationEntry, check: Check): string {
  const [column, another] = checkColumns.get(check) ?? [];
  return column !== undefined && another === undefined ? `${name}_${column}_check` : `${name}_check`;
}

export function defaultNotNullName({ name }: RelationEntry, column: string): string {
  return `${name}_${column}_not_null`;
}

/** A constraint keeps the name that was chosen for it when its table or column is renamed: from then on it is a name of its own. */
export function fixDefaultNames(draft: CatalogDraft, entry: RelationEntry): void {
  const { columns } = relationOf(draft, entry);
  const named = new Set(entry.notNullConstraints.values());
  for (const { name, notNull } of columns) {
    if (notNull && !named.has(name)) entry.notNullConstraints.set(defaultNotNullName(entry, name), name);
  }
  changeRelation(draft, entry, ({ keys, foreignKeys, checks }) => ({
    keys: keys.map((key) => ({ name: defaultKeyName(entry, key), ...key })),
    foreignKeys: foreignKeys.map((key) => ({ name: defaultForeignKeyName(entry, key), ...key })),
    checks: checks.map((check) => fixCheck(entry, check)),
  }));
}

function fixCheck(entry: RelationEntry, check: Check): Check {
  if (check.name !== undefined) return check;
  const named = { ...check, name: defaultCheckName(entry, check) };
  entry.checkColumns.set(named, entry.checkColumns.get(check) ?? []);
  return named;
}
