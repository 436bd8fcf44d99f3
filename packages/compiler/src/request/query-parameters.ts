import type { ParameterUse } from "../analysis/model.ts";
import { collectParameters } from "../compatibility/collect-parameters.ts";
import type { DescriptionContext } from "../compatibility/context.ts";
import { describeParameter, usesOf } from "../compatibility/describe-parameter.ts";
import type { OwnedParameter } from "../compatibility/parameter-owner.ts";
import type { Numbering, ParameterNumbers } from "../queries/placeholders.ts";
import { argumentOrder } from "../queries/sqlite-numbers.ts";
import type { Parameter, Statement } from "../syntax/ast/index.ts";
import type { ColumnSource, QueryParameter } from "./model.ts";
import { likeNamesakes } from "./namesakes.ts";
import { scopeColumnSource } from "./query-columns.ts";

/** The places of one parameter; at least one. */
type Occurrences = readonly [OwnedParameter, ...OwnedParameter[]];

/** The parameters of a statement in the order of their numbers; where SQLite counts bare ones itself, in the order of the text. */
export function queryParameters(
  context: DescriptionContext,
  file: string,
  statement: Statement,
  uses: readonly ParameterUse[],
  numbering: Numbering,
): readonly QueryParameter[] {
  const { numbers, shared, form, all } = numbering;
  if (numbers.size === 0) return [];
  const useOf = new Map(uses.map((use) => [use.node, use]));
  const groups = groupByNumber(collectParameters(statement), shared);
  const parameters: QueryParameter[] = [];
  for (const [number, occurrences] of groups) {
    const places = numbers === shared ? [[number, occurrences] as const] : groupByNumber(occurrences, numbers);
    parameters.push(...describeGroup(context, file, occurrences, useOf, [...places]));
  }
  if (form === "?n") {
    const order = argumentOrder(numbers);
    return parameters.sort((left, right) => order.indexOf(left.number) - order.indexOf(right.number));
  }
  const answered = form === "?" && !all ? likeNamesakes(context, parameters, groups) : parameters;
  return answered.sort((left, right) => left.number - right.number);
}

/** One parameter of the user's: one for the database, or several of one name where each place has a number of its own. */
function describeGroup(
  context: DescriptionContext,
  file: string,
  occurrences: Occurrences,
  uses: ReadonlyMap<Parameter, ParameterUse>,
  places: readonly (readonly [number: number, occurrences: Occurrences])[],
): readonly QueryParameter[] {
  const { column, type, nullable, differences } = describeParameter(context, occurrences, uses);
  const source = sourceOf(context, occurrences, uses);
  return places.map(([number, parts]) => ({
    number,
    type,
    nullable,
    sqlc: places.length > 1 ? { ...column, isNamedParam: true } : column,
    differences,
    source,
    uses: parts.map(({ parameter: { start, end } }) => ({ file, start, end })),
  }));
}

function groupByNumber(
  occurrences: readonly OwnedParameter[],
  numbers: ParameterNumbers,
): ReadonlyMap<number, Occurrences> {
  const groups = new Map<number, [OwnedParameter, ...OwnedParameter[]]>();
  for (const occurrence of occurrences) {
    const number = numbers.get(occurrence.parameter) ?? 0;
    const group = groups.get(number);
    if (group) group.push(occurrence);
    else groups.set(number, [occurrence]);
  }
  return groups;
}

function sourceOf(
  context: DescriptionContext,
  occurrences: readonly OwnedParameter[],
  uses: ReadonlyMap<Parameter, ParameterUse>,
): ColumnSource | undefined {
  const used = usesOf(occurrences, uses);
  const assigned = used.find((use) => use.assigned)?.assigned;
  return assigned ?? scopeColumnSource(context, used.find((use) => use.column)?.column);
}
