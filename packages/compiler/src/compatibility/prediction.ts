import type { Difference, DifferenceReason } from "../catalog/difference.ts";
import type { SqlcTableName } from "../catalog/index.ts";
import type { SqlcType } from "../engines/sqlc-rules.ts";

/** What sqlc would answer for a column or parameter, before the choice between that and the truth. */
export interface Prediction {
  readonly name: string;
  /** Absent where sqlc has none (`any`, a pseudo-type, an error) or where it cannot be foretold. */
  readonly type?: PredictedType;
  readonly notNull: boolean;
  readonly isFuncCall?: boolean;
  readonly originalName?: string;
  readonly table?: SqlcTableName | undefined;
  readonly embedTable?: SqlcTableName;
  /** Why the truth may be another type. */
  readonly typeReason: DifferenceReason;
  /** Why the truth may be NULL although sqlc says never. */
  readonly nullReason: DifferenceReason;
  /** How the truth is spelled where it replaces sqlc's type. Default: as a declared column. */
  readonly truthSpelling?: "declared" | "function" | "bare";
  /** The user's own word on nullability: `sqlc.notnull(e)`, `sqlc.nullable(e)`. */
  readonly assertion?: "notnull" | "nullable";
  /** The name that the user gave it and sqlc does not read. */
  readonly overlookedName?: string;
  /** Differences that were chosen already for the column that this one passes on. */
  readonly inherited?: readonly Difference[] | undefined;
  /** The type comes from `table` and is the column's own: overrides for that column hold. */
  readonly isColumn?: boolean;
  /** It is a lax column as it stands in the catalog, or a call that passes one on: NOT NULL stands without a proof. */
  readonly lax?: boolean | undefined;
}

export type PredictedType = SqlcType;
