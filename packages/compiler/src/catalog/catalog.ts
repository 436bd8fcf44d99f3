import type { Span } from "@sqlc-ts/diagnostics";
import type { Difference } from "./difference.ts";
import type { FunctionDefinition, NullResult } from "./function.ts";
import type { SqlType, TypeId, TypeInfo, TypeSpelling } from "./sql-type.ts";

/** Everything that the schema files define, after all their statements. Objects of the engine itself are not in it (see `Engine.systemCatalog`). */
export interface Catalog {
  readonly defaultSchema: string;
  /** Schemas in which unqualified names are looked up, after the system's own, in order. */
  readonly searchPath: readonly string[];
  /** In order of creation; the default schema first. */
  readonly schemas: ReadonlyMap<string, Schema>;
  readonly casts?: readonly UserCast[];
  /** Lower-case names of the extensions that the schema creates. */
  readonly extensions: ReadonlySet<string>;
  /** Databases that MySQL's USE made the current ones: their names mean the default schema too. */
  readonly currentDatabases?: ReadonlySet<string>;
  /** No statement will change it any more, so that what is worked out from it may be kept. */
  readonly finished?: true;
}

export interface Schema {
  readonly name: string;
  readonly comment: string;
  /** Tables, views and materialised views, in order of creation. */
  readonly relations: ReadonlyMap<string, Relation>;
  /** Enums, composites, domains, ranges by name, in order of creation. Row types of relations are not in it. */
  readonly types: ReadonlyMap<string, UserType>;
  /** Sequences that can be read like tables of one row, those of serial and identity columns among them. */
  readonly sequences?: ReadonlySet<string>;
  /** By folded name. */
  readonly functions: ReadonlyMap<string, readonly FunctionDefinition[]>;
  readonly operators?: readonly UserOperator[];
}

/** CREATE OPERATOR. */
export interface UserOperator {
  readonly name: string;
  /** Absent for a prefix operator. */
  readonly left?: TypeId;
  readonly right: TypeId;
  readonly returns: TypeId;
  readonly nullResult: NullResult;
}

/** CREATE CAST. */
export interface UserCast {
  readonly from: TypeId;
  readonly to: TypeId;
  readonly context: "implicit" | "assignment" | "explicit";
  /** `binary` needs no work, `text` goes through the text form. */
  readonly method: "binary" | "function" | "text";
  readonly nullResult: NullResult;
}

export interface UserType {
  readonly info: TypeInfo;
  readonly comment: string;
  /** Types that an extension brings are not listed in requests. */
  readonly extension?: string;
  /** The schema as the statement wrote it, empty or absent when it did not. */
  readonly writtenSchema?: string;
  /** The column whose definition lists the values (MySQL's ENUM and SET). */
  readonly inlineOf?: { readonly schema: string; readonly table: string; readonly column: string };
  readonly span?: Span;
}

export interface Relation {
  readonly schema: string;
  readonly name: string;
  readonly kind: "table" | "foreign_table" | "view" | "materialized_view";
  /** The schema as the statement wrote it, empty when it did not: sqlc sends it so. */
  readonly writtenSchema: string;
  /** Views that an extension brings are not listed in requests. */
  readonly extension?: string;
  /** Its rows lack the hidden columns that other tables have (`WITHOUT ROWID`). */
  readonly withoutSystemColumns?: boolean;
  readonly columns: readonly Column[];
  readonly comment: string;
  readonly keys: readonly Key[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly checks: readonly Check[];
  readonly span?: Span;
}

export interface Column {
  readonly name: string;
  readonly type: SqlType;
  /** The truth: also for serial, identity, a primary key added later, a NOT NULL domain. */
  readonly notNull: boolean;
  /** Why it may be NULL, where that is not plain: columns of views and lax ones. */
  readonly nullableBecause?: string;
  /**
   * It lets NULL in where nobody means it to be: most primary keys of SQLite, and the columns of its full-text tables. sqlc's NOT NULL stands
   * for it, and its parameters are no reason to pass NULL.
   */
  readonly lax?: true;
  readonly comment: string;
  /** What sqlc's catalog says of this column. */
  readonly sqlc: {
    readonly type: TypeSpelling;
    readonly notNull: boolean;
    /** Columns of views: where that is not what sqlc itself would say. */
    readonly differences?: readonly Difference[];
  };
  /** The default's text as written. */
  readonly default?: string;
  readonly generated?: "stored" | "virtual";
  /** A view's column that is computed rather than a table's column. */
  readonly computed?: true;
  readonly identity?: "always" | "by_default";
  /** Only system columns such as `ctid`: found by name but not in a star. */
  readonly hidden?: boolean;
  readonly span?: Span;
}

export interface Key {
  readonly kind: "primary" | "unique";
  readonly name?: string;
  readonly columns: readonly string[];
}

export interface ForeignKey {
  readonly name?: string;
  readonly columns: readonly string[];
  readonly referencedSchema: string;
  readonly referencedTable: string;
  /** Empty: the referenced table's primary key. */
  readonly referencedColumns: readonly string[];
}

export interface Check {
  readonly name?: string;
  readonly expression: string;
}
