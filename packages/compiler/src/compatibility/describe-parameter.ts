import type { ParameterUse } from "../analysis/model.ts";
import type { Difference } from "../catalog/difference.ts";
import type { SqlcColumn, SqlType, TypeSpelling } from "../catalog/index.ts";
import type { Parameter } from "../syntax/ast/index.ts";
import { spellTruth } from "./choose-column.ts";
import type { DescriptionContext } from "./context.ts";
import type { OwnedParameter } from "./parameter-owner.ts";
import { sqlcRules } from "./postgresql-rules.ts";
import { predictParameter } from "./predict-parameter.ts";
import type { Prediction } from "./prediction.ts";
import { isAccepted } from "./same-type.ts";
import { anyType } from "./type-spelling.ts";

export interface DescribedParameter {
  readonly column: SqlcColumn;
  /** As the database infers it; undefined where it could not. */
  readonly type: SqlType | undefined;
  readonly nullable: boolean;
  readonly differences: readonly Difference[];
}

/**
 * Describes one parameter as sqlc would: its first occurrence in sqlc's walk decides, LIMIT and OFFSET before all others. A type that the
 * database would not accept, or none, gives way to the truth.
 *
 * @param occurrences of the same parameter, in the order of {@link collectParameters}; at least one
 */
export function describeParameter(
  context: DescriptionContext,
  occurrences: readonly [OwnedParameter, ...OwnedParameter[]],
  uses: ReadonlyMap<Parameter, ParameterUse>,
): DescribedParameter {
  const used = occurrences.flatMap(({ parameter }) => uses.get(parameter) ?? []);
  const deciding = occurrences.find(({ owner }) => owner.kind === "limit" || owner.kind === "offset") ?? occurrences[0];
  const { parameter } = deciding;
  const prediction = predictParameter(context, deciding, uses.get(parameter));
  const type = used.find((use) => use.type)?.type;
  const isSlice = occurrences.some(({ parameter: { form }, owner }) => form === "slice" && owner.kind !== "cast");
  const stands = typeStands(context, prediction, type, isSlice);
  const wantsNull = occurrences.some(({ parameter: { form } }) => form === "narg");
  const isNullable = wantsNull || allowsNull(used);
  const notNull = !wantsNull && (prediction.type || !type ? prediction.notNull : !isNullable && !deciding.inCoalesce);
  const spelling = stands ?? (type ? spellParameter(context, type, prediction) : anyType);
  return {
    column: {
      name: parameter.name ?? prediction.name,
      type: spelling,
      notNull,
      isFuncCall: false,
      originalName: stands ? (prediction.originalName ?? "") : "",
      table: stands && prediction.table,
      embedTable: undefined,
      isNamedParam: parameter.name !== undefined,
      isSqlcSlice: isSlice,
    },
    nullable: isNullable,
    type,
    differences: stands || !type ? [] : differencesOf(prediction),
  };
}

function spellParameter(context: DescriptionContext, type: SqlType, prediction: Prediction): TypeSpelling {
  const { condition } = sqlcRules(context.engine);
  return condition?.denotes.id === type.id ? condition.spelling : spellTruth(context, type, prediction.truthSpelling);
}

function typeStands(
  { engine, catalog }: DescriptionContext,
  prediction: Prediction,
  type: SqlType | undefined,
  isSlice: boolean,
): TypeSpelling | undefined {
  if (!prediction.type) return undefined;
  const { spelling, denotes } = prediction.type;
  if (!type || isAccepted(engine, catalog, denotes, type)) return spelling;
  return isSlice && isAccepted(engine, catalog, engine.types.arrayOf(catalog, denotes), type) ? spelling : undefined;
}

/** Assigned to a column that allows NULL, or else compared with one. */
function allowsNull(uses: readonly ParameterUse[]): boolean {
  const assigned = uses.flatMap((use) => use.assigned ?? []);
  if (assigned.length > 0) return assigned.every(({ column }) => !column.notNull && !column.lax);
  const compared = uses.flatMap((use) => use.column ?? []);
  return (
    compared.length > 0 &&
    compared.every(({ ownNullability }) => ownNullability.kind === "maybe" && !ownNullability.lax)
  );
}

function differencesOf(prediction: Prediction): Difference[] {
  const reason = prediction.typeReason;
  const differences: Difference[] = [
    { field: "type", reason },
    { field: "not_null", reason },
  ];
  if (prediction.table) differences.push({ field: "table", reason });
  return differences;
}
