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

/** The places of one parameter; at least one. */
export type Occurrences = readonly [OwnedParameter, ...OwnedParameter[]];

export interface DescribedParameter {
  /** In the order of `collectParameters`. */
  readonly occurrences: Occurrences;
  readonly column: SqlcColumn;
  /** As the database infers it; undefined where it could not. */
  readonly type: SqlType | undefined;
  readonly nullable: boolean;
  readonly differences: readonly Difference[];
}

/**
 * Describes one parameter as sqlc would: its first occurrence in sqlc's walk decides, LIMIT and OFFSET before all others. A type that the
 * database would not accept, or none, gives way to the truth.
 */
export function describeParameter(
  context: DescriptionContext,
  occurrences: Occurrences,
  uses: ReadonlyMap<Parameter, ParameterUse>,
): DescribedParameter {
  const used = usesOf(occurrences, uses);
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
    occurrences,
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

/** What the analysis knows of each occurrence, in their order; nothing of those that it did not reach. */
export function usesOf(
  occurrences: readonly OwnedParameter[],
  uses: ReadonlyMap<Parameter, ParameterUse>,
): readonly ParameterUse[] {
  const found: ParameterUse[] = [];
  for (const { parameter } of occurrences) {
    const use = uses.get(parameter);
    if (use) found.push(use);
  }
  return found;
}

/** Assigned only to columns that allow NULL, or else compared only with such. */
function allowsNull(uses: readonly ParameterUse[]): boolean {
  let allows = false;
  for (const { assigned } of uses) {
    if (!assigned) continue;
    if (assigned.column.notNull || assigned.column.lax) return false;
    allows = true;
  }
  return allows || isComparedWithNull(uses);
}

function isComparedWithNull(uses: readonly ParameterUse[]): boolean {
  let allows = false;
  for (const { column } of uses) {
    if (!column) continue;
    const { ownNullability } = column;
    if (ownNullability.kind === "never" || ownNullability.lax) return false;
    allows = true;
  }
  return allows;
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
