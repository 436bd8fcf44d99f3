import type { Span } from "@sqlc-ts/diagnostics";
import type { ResultColumn } from "../analysis/model.ts";
import type { SqlcColumn, SqlcTableName, SqlType } from "../catalog/index.ts";
import type { Command } from "../queries/model.ts";

/** A query with everything a generator may want to know. */
export interface AnalyzedQuery {
  readonly name: string;
  readonly command: Command;
  /** Final text: macros replaced, stars expanded, comment lines taken out. */
  readonly text: string;
  readonly comments: readonly string[];
  readonly file: string;
  readonly span: Span;
  readonly columns: readonly QueryColumn[];
  readonly parameters: readonly QueryParameter[];
  /** Only when the statement itself is an INSERT. */
  readonly insertIntoTable?: SqlcTableName;
}

export interface QueryColumn {
  /** The truth. */
  readonly proven: ResultColumn;
  /** What is sent in sqlc's own fields: sqlc's answer where it is sound, otherwise the truth. */
  readonly sqlc: SqlcColumn;
}

export interface QueryParameter {
  readonly number: number;
  readonly type: SqlType;
  /** `sqlc.narg`, or compared with or assigned to a column that allows NULL. */
  readonly nullable: boolean;
  readonly sqlc: SqlcColumn;
  /** Each place where it is used. */
  readonly uses: readonly Span[];
}
