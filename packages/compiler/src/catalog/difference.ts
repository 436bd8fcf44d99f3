/**
 * Why an answer is not sqlc's: one stable name for each kind of difference, the entries of docs/differences.md.
 * Spec: analysis-postgresql.md 5.
 */
export type DifferenceReason =
  // Types of result columns.
  | "operator-type"
  | "function-overload"
  | "case-type"
  | "coalesce-type"
  | "number-literal"
  | "set-operation-type"
  | "expression-without-type"
  | "cast-type"
  | "table-function-column"
  | "nullif-is-not-a-comparison"
  | "column-behind-a-wrong-type"
  // Nullability of result columns.
  | "operand-may-be-null"
  | "function-may-be-null"
  | "aggregate-may-be-null"
  | "cast-of-null"
  | "case-may-be-null"
  | "coalesce-may-be-null"
  | "subquery-may-be-empty"
  | "set-operation-nullability"
  | "outer-join-nullability"
  | "column-allows-null"
  | "asserted-by-the-user"
  // Whole columns and texts.
  | "column-unknown-to-sqlc"
  | "name-overlooked-by-sqlc"
  // Parameters.
  | "parameter-type"
  | "parameter-without-type"
  | "parameter-unknown-to-sqlc";

/** One answer that is not sqlc's. */
export interface Difference {
  /** The field of the protocol's Column that differs; `column` for one that sqlc does not have at all. */
  readonly field: "name" | "type" | "not_null" | "table" | "column";
  readonly reason: DifferenceReason;
}
