import type { TypeSpelling } from "./sql-type.ts";

/** A column or parameter as sqlc describes it to generators (spec: analysis.md 3). Fields that sqlc never fills are left out. */
export interface SqlcColumn {
  readonly name: string;
  /** An empty name (`{name: ""}`) for embeds. */
  readonly type: TypeSpelling;
  readonly notNull: boolean;
  /** NOT NULL stands although the column is lax: it is not proven. */
  readonly lax?: true;
  readonly isFuncCall: boolean;
  /** Column it comes from; empty when none. */
  readonly originalName: string;
  readonly table: SqlcTableName | undefined;
  readonly embedTable: SqlcTableName | undefined;
  readonly isNamedParam: boolean;
  readonly isSqlcSlice: boolean;
}

export interface SqlcTableName {
  readonly schema: string;
  readonly name: string;
}
