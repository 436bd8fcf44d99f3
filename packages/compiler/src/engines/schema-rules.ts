import type { Column, SqlType } from "../catalog/index.ts";
import type { CreateTable, CreateVirtualTable, Insert, TypeName } from "../syntax/ast/index.ts";

/** What an engine's definitions mean, where that is not what PostgreSQL's mean. */
export interface SchemaRules {
  /** Type of a column without a type. */
  readonly untypedColumn?: SqlType;
  /** What a PRIMARY KEY behind the columns of CREATE TABLE makes of them, in truth and for sqlc. Absent: NOT NULL in both. */
  tableKey?(key: TableKey): { readonly notNull: boolean; readonly sqlcNotNull: boolean };
  /** Why the column of a PRIMARY KEY that stands in its definition may be NULL nonetheless; undefined where it may not. Absent: it never may. */
  columnKeyAllowsNull?(key: ColumnKey): string | undefined;
  /** Whether the rows of a table with these options have the system's hidden columns. Absent: yes. */
  hasSystemColumns?(options: readonly string[]): boolean;
  /** What the server says against a table, as far as it goes beyond what all engines ask for. */
  tableProblems?(statement: CreateTable): readonly TableProblem[];
  /** The values that a column's type lists itself (MySQL's ENUM and SET): they become a type called after table and column. */
  listedValues?(name: TypeName): ListedValues | undefined;
  /** CREATE TABLE AS keeps the NOT NULL of columns, constants and counts. Absent: all its columns allow NULL. */
  readonly queriedColumnsKeepNotNull?: boolean;
  /** The definition that an INSERT writes into the engine's own schema table; undefined for other rows. */
  insertedDefinition?(statement: Insert): string | undefined;
  /** The columns of a virtual table; undefined where the module is not known. */
  virtualTable?(statement: CreateVirtualTable): VirtualTable | undefined;
}

export interface TableProblem {
  readonly message: string;
  readonly hint?: string;
  readonly place: { readonly start: number; readonly end: number };
}

export interface TableKey {
  readonly columns: readonly Column[];
  /** Of CREATE TABLE: `strict`, `without rowid`. */
  readonly options: readonly string[];
}

export interface ColumnKey {
  readonly column: Column;
  readonly descending: boolean;
  /** Of CREATE TABLE: `strict`, `without rowid`. */
  readonly options: readonly string[];
}

export interface ListedValues {
  readonly labels: readonly string[];
  /** `E` for one of them, `S` for any number of them. */
  readonly category: "E" | "S";
  /** Of the longest value, in characters. */
  readonly length: number;
}

export interface VirtualTable {
  readonly columns: readonly VirtualColumn[];
  /** sqlc has it in its catalog too. */
  readonly knownToSqlc: boolean;
}

export interface VirtualColumn {
  readonly name: string;
  readonly type: SqlType;
  readonly notNull: boolean;
  readonly hidden: boolean;
  /** Why it may be NULL although nobody means it to be. */
  readonly lax?: string;
  /** sqlc's word for the type. */
  readonly sqlcType: string;
  readonly sqlcNotNull: boolean;
}
