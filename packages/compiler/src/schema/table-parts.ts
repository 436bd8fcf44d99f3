import type { Check, Column, ForeignKey, Key, Relation } from "../catalog/index.ts";
import type { CatalogDraft } from "./draft.ts";
import { changeRelation, type RelationEntry, relationOf } from "./relation-entry.ts";

/** A table's parts while a statement works on them; {@link writeParts} puts them back. */
export interface TableParts {
  readonly schema: string;
  readonly name: string;
  /** Of CREATE TABLE: `strict`, `without rowid`. */
  readonly options: readonly string[];
  readonly columns: Column[];
  /** Where a column is in `columns`. */
  readonly positions: Map<string, number>;
  readonly localColumns: Set<string>;
  readonly keys: Key[];
  readonly foreignKeys: ForeignKey[];
  readonly checks: Check[];
  readonly checkColumns: Map<Check, readonly string[]>;
  readonly notNullConstraints: Map<string, string>;
}

export function createParts(schema: string, name: string, options: readonly string[] = []): TableParts {
  return {
    schema,
    name,
    options,
    columns: [],
    positions: new Map(),
    localColumns: new Set(),
    keys: [],
    foreignKeys: [],
    checks: [],
    checkColumns: new Map(),
    notNullConstraints: new Map(),
  };
}

/** The parts of a relation that is there already; its side information is changed in place. */
export function readParts(draft: CatalogDraft, entry: RelationEntry): TableParts {
  const relation = relationOf(draft, entry);
  return {
    schema: entry.schema,
    name: entry.name,
    options: [],
    columns: [...relation.columns],
    positions: new Map(relation.columns.map((column, position) => [column.name, position])),
    localColumns: entry.localColumns,
    keys: [...relation.keys],
    foreignKeys: [...relation.foreignKeys],
    checks: [...relation.checks],
    checkColumns: entry.checkColumns,
    notNullConstraints: entry.notNullConstraints,
  };
}

export function writeParts(draft: CatalogDraft, entry: RelationEntry, parts: TableParts): void {
  changeRelation(draft, entry, () => relationParts(parts));
}

export function relationParts(parts: TableParts): Pick<Relation, "columns" | "keys" | "foreignKeys" | "checks"> {
  return { columns: parts.columns, keys: parts.keys, foreignKeys: parts.foreignKeys, checks: parts.checks };
}

export function addColumn(parts: TableParts, column: Column): void {
  parts.positions.set(column.name, parts.columns.length);
  parts.columns.push(column);
}

export function columnNamed(parts: TableParts, name: string): Column | undefined {
  const position = parts.positions.get(name);
  return position === undefined ? undefined : parts.columns[position];
}

export function replaceColumn(parts: TableParts, column: Column): void {
  const position = parts.positions.get(column.name);
  if (position !== undefined) parts.columns[position] = column;
}
