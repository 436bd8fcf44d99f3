/**
 * Identity of a type within one catalog. PostgreSQL: the internal name (`int4`, `timestamptz`) for types of pg_catalog, `schema.name` for all others
 * (`public.mood`), with one `[]` behind it for an array of any number of dimensions (`int4[]`, `public.mood[]`), and `unknown` for untyped literals.
 */
export type TypeId = string;

/** The type of an expression, column or parameter. Compare by `id`; the rest are modifiers that do not change which functions fit. */
export interface SqlType {
  readonly id: TypeId;
  /** `varchar(20)` → 20, `numeric(10,2)` → 10; MySQL's lengths. */
  readonly length?: number;
  /** `numeric(10,2)` → 2. */
  readonly scale?: number;
  /** MySQL only. */
  readonly unsigned?: boolean;
}

/** What is known of a type, whether it comes from the engine's data or the user's DDL. */
export interface TypeInfo {
  readonly id: TypeId;
  readonly schema: string;
  /** Name without schema; arrays have their element's name with `[]`. */
  readonly name: string;
  readonly kind: "base" | "enum" | "composite" | "domain" | "range" | "multirange" | "pseudo" | "array" | "foreign";
  /** pg_type.typcategory, e.g. `N` for numbers, `S` for strings. */
  readonly category: string;
  /** Values cannot be sorted, or not even be compared (`json`, `point`); absent: they can. */
  readonly comparison?: "equality" | "none";
  /** pg_type.typispreferred. */
  readonly preferred: boolean;
  /** Arrays (and the fixed-length array-like base types): the element. */
  readonly element?: TypeId;
  /** The array type over this one, when there is one. */
  readonly array?: TypeId;
  /** Domains: the type below, and whether the domain itself forbids NULL. */
  readonly base?: SqlType;
  readonly notNull?: boolean;
  readonly labels?: readonly string[];
  readonly attributes?: readonly { readonly name: string; readonly type: SqlType; readonly spelling: TypeSpelling }[];
  /** Ranges and multiranges: the element; ranges: their multirange; multiranges: their range. */
  readonly subtype?: TypeId;
  readonly multirange?: TypeId;
  readonly range?: TypeId;
}

/**
 * A type's name in the form in which sqlc sends it to generators: `{schema: "pg_catalog", name: "int4"}` for `int`, `{schema: "", name: "int4"}` for `int4`,
 * `{schema: "", name: "bigint"}` for a built-in function's result. One type has several spellings (spec: analysis.md 3.1, analysis-postgresql.md 1).
 */
export interface TypeSpelling {
  readonly schema: string;
  readonly name: string;
  /** 0 for a scalar. */
  readonly dimensions: number;
  /** -1 when none; MySQL only. */
  readonly length: number;
  readonly unsigned: boolean;
}
