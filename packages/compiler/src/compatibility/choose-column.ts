import type { ResultColumn } from "../analysis/model.ts";
import type { Difference, DifferenceReason } from "../catalog/difference.ts";
import type { SqlcColumn, SqlType, TypeSpelling } from "../catalog/index.ts";
import type { DescriptionContext } from "./context.ts";
import type { DescribedColumn } from "./describe-column.ts";
import type { Prediction } from "./prediction.ts";
import { denotesSame } from "./same-type.ts";
import { anyType, dropQualifier, noType } from "./type-spelling.ts";

/**
 * The one rule of "Truth and compatibility" (ARCHITECTURE.md): sqlc's type stands when it denotes the true type, its NOT NULL when it is true;
 * where sqlc has no type or a wrong one, type and nullability are the truth.
 */
export function chooseColumn(
  context: DescriptionContext,
  prediction: Prediction,
  proven: ResultColumn,
): DescribedColumn {
  if (prediction.embedTable)
    return { column: describe(prediction, prediction.name, noType, false, true), differences: [] };
  const { type } = prediction;
  const stands = type !== undefined && denotesSame(context.engine, context.catalog, type.denotes, proven.type);
  const differences: Difference[] = [...(prediction.inherited ?? [])];
  const neverNull = proven.nullability.kind === "never" || proven.type.id === "void";
  const isLax = stands && prediction.notNull && prediction.lax === true && isOnlyLax(proven);
  const notNull = prediction.assertion
    ? prediction.assertion === "notnull"
    : ((prediction.notNull || !stands) && neverNull) || isLax;
  if (!stands) differences.push({ field: "type", reason: prediction.typeReason });
  if (notNull !== prediction.notNull) {
    const reason = notNull ? prediction.typeReason : prediction.nullReason;
    differences.push({ field: "not_null", reason: prediction.assertion ? "asserted-by-the-user" : reason });
  }
  if (!stands && prediction.table && !prediction.isColumn)
    differences.push({ field: "table", reason: prediction.typeReason });
  const name = prediction.overlookedName ?? (stands ? prediction.name : trueName(context, prediction, proven.name));
  if (name !== prediction.name) {
    const isOverlooked = prediction.overlookedName !== undefined;
    differences.push({ field: "name", reason: isOverlooked ? "name-overlooked-by-sqlc" : prediction.typeReason });
  }
  if (!type && missingReasons.has(prediction.typeReason)) {
    differences.push({ field: "column", reason: prediction.typeReason });
  }
  const spelling = stands ? type.spelling : spellTruth(context, proven.type, prediction.truthSpelling);
  const column = describe(prediction, name, spelling, notNull, stands || prediction.isColumn === true);
  return { column: isLax && !prediction.assertion ? { ...column, lax: true } : column, differences };
}

function isOnlyLax({ nullability }: ResultColumn): boolean {
  return nullability.kind === "maybe" && nullability.lax === true;
}

/** Columns that sqlc does not see, so that it has fewer or others. */
const missingReasons: ReadonlySet<string> = new Set<DifferenceReason>([
  "column-unknown-to-sqlc",
  "table-function-column",
]);

/** Where sqlc has no type its name is a makeshift too; where it has a wrong one, an empty name is. Aliases are names in both. */
function trueName({ engine }: DescriptionContext, prediction: Prediction, databaseName: string): string {
  const isNamed = databaseName !== engine.semantics.unnamedColumn;
  return isNamed && (!prediction.type || prediction.name === "") ? databaseName : prediction.name;
}

/** How a true type is written where sqlc has none. A type that is not known stays sqlc's `any`. */
export function spellTruth(
  { engine, catalog }: DescriptionContext,
  type: SqlType,
  form: Prediction["truthSpelling"] = "declared",
): TypeSpelling {
  if (type.id === "unknown") return anyType;
  if (form === "function") {
    const { element } = engine.types.describe(catalog, type.id);
    const isArray = element !== undefined && type.id.endsWith("[]");
    if (isArray) return { ...engine.types.functionSpelling(catalog, { id: element }), dimensions: 1 };
    return engine.types.functionSpelling(catalog, type);
  }
  const declared = engine.types.declaredSpelling(catalog, type);
  return form === "bare" ? dropQualifier(declared) : declared;
}

/** A value of another type than its column's is not that column any more: `table` would mislead overrides. */
function describe(
  { isFuncCall = false, originalName = "", table, embedTable }: Prediction,
  name: string,
  type: TypeSpelling,
  notNull: boolean,
  keepsTable: boolean,
): SqlcColumn {
  return {
    name,
    type,
    notNull,
    isFuncCall,
    originalName: keepsTable ? originalName : "",
    table: keepsTable ? table : undefined,
    embedTable,
    isNamedParam: false,
    isSqlcSlice: false,
  };
}
