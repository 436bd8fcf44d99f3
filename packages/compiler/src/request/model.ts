import type { Span } from "@sqlc-ts/diagnostics";
import type { ResultColumn } from "../analysis/model.ts";
import type { Difference } from "../catalog/difference.ts";
import type { Column, Nullability, Relation, SqlcColumn, SqlcTableName, SqlType } from "../catalog/index.ts";
import type { Command, NamedStatement } from "../queries/model.ts";
import type { TextPiece } from "../queries/text-edits.ts";

/** A query with everything a generator may want to know. */
export interface AnalyzedQuery {
  readonly name: string;
  readonly command: Command;
  /** Final text: macros replaced, stars expanded, comment lines taken out. */
  readonly text: string;
  readonly comments: readonly string[];
  readonly file: string;
  readonly span: Span;
  /** The name in its comment. */
  readonly nameSpan: Span;
  /** `@word` annotations of its comments, such as `@sqlc-vet-disable`. */
  readonly annotations: NamedStatement["annotations"];
  /** The way from the final text back to the file; see `sourceOffset` in queries/text-edits.ts. */
  readonly pieces: readonly TextPiece[];
  readonly columns: readonly QueryColumn[];
  readonly parameters: readonly QueryParameter[];
  /** Only when the statement itself is an INSERT. */
  readonly insertIntoTable?: SqlcTableName;
}

export interface QueryColumn {
  /** The truth. */
  readonly proven: ProvenColumn;
  /** What is sent in sqlc's own fields: sqlc's answer where it is sound, otherwise the truth. */
  readonly sqlc: SqlcColumn;
  /** Where that is not sqlc's answer: why. */
  readonly differences: readonly Difference[];
  /** The table's column that it is, when it is one. */
  readonly source: ColumnSource | undefined;
  /** An array none of whose elements can be NULL. */
  readonly elementsNotNull: boolean;
  /** Not a table's column. */
  readonly computed: boolean;
  /** The columns of `sqlc.embed(t)`. */
  readonly embedded: readonly QueryColumn[] | undefined;
  /** The target, or the star that it comes from. */
  readonly span: Span | undefined;
}

/** What of a {@link ResultColumn} outlives the analysis: its scopes and syntax trees are not kept. */
export interface ProvenColumn extends Pick<ResultColumn, "name" | "type" | "nullability"> {
  /** For `sqlc.embed(t)`. */
  readonly embed?: {
    /** Schema of the table; empty when it is none. */
    readonly schema: string;
    /** Empty when it has none. */
    readonly alias: string;
    /** The row as a whole. */
    readonly absence: Nullability;
  };
}

export interface ColumnSource {
  readonly table: Relation;
  readonly column: Column;
}

export interface QueryParameter {
  readonly number: number;
  /** Undefined where the database could not tell either. */
  readonly type: SqlType | undefined;
  /** `sqlc.narg`, or compared with or assigned to a column that allows NULL. */
  readonly nullable: boolean;
  readonly sqlc: SqlcColumn;
  readonly differences: readonly Difference[];
  /** The column that it is assigned to, else the one that it is compared with. */
  readonly source: ColumnSource | undefined;
  /** Each place where it is used. */
  readonly uses: readonly Span[];
}
