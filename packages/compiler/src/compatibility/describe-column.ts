import type { ResultColumn } from "../analysis/model.ts";
import type { Difference } from "../catalog/difference.ts";
import type { SqlcColumn } from "../catalog/index.ts";
import { chooseColumn } from "./choose-column.ts";
import type { DescriptionContext } from "./context.ts";
import { predictColumn } from "./predict-column.ts";

/** A column in sqlc's terms: sqlc's own answer where it is sound, the truth elsewhere. */
export interface DescribedColumn {
  readonly column: SqlcColumn;
  readonly differences: readonly Difference[];
}

/**
 * Describes a result column as sqlc would, from the top node of its target, and puts the truth in place of what would be a lie or no answer.
 * Used for query columns and, by `schema/`, for the columns of views (whose spelling sqlc freezes: see `joinQualifier`).
 */
export function describeAsSqlc(context: DescriptionContext, column: ResultColumn): DescribedColumn {
  const known = context.described.get(column);
  if (known) return known;
  const described = chooseColumn(context, predictColumn(context, column), column);
  context.described.set(column, described);
  return described;
}
