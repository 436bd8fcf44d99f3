import type { ParameterUse } from "../analysis/model.ts";
import { collectParameters } from "../compatibility/collect-parameters.ts";
import type { DescriptionContext } from "../compatibility/context.ts";
import {
  type DescribedParameter,
  describeParameter,
  type Occurrences,
  usesOf,
} from "../compatibility/describe-parameter.ts";
import { likeNamesakes } from "../compatibility/namesakes.ts";
import type { OwnedParameter } from "../compatibility/parameter-owner.ts";
import type { Numbering, ParameterNumbers } from "../queries/placeholders.ts";
import { queryFileRules } from "../queries/query-file-rules.ts";
import { argumentOrder } from "../queries/sqlite-numbers.ts";
import type { Parameter, Statement } from "../syntax/ast/index.ts";
import type { ColumnSource, QueryParameter } from "./model.ts";
import { scopeColumnSource } from "./query-columns.ts";

/** The parameters of a statement in the order of their numbers; where SQLite counts bare ones itself, in the order of the text. */
export function queryParameters(
  context: DescriptionContext,
  file: string,
  statement: Statement,
  uses: readonly ParameterUse[],
  { numbers, shared, form }: Numbering,
): readonly QueryParameter[] {
  if (numbers.size === 0) return [];
  const useOf = new Map(uses.map((use) => [use.node, use]));
  const groups = [...groupByNumber(collectParameters(statement), shared).values()];
  const described = groups.map((occurrences) => describeParameter(context, occurrences, useOf));
  const isByPlace = queryFileRules(context.engine).placeholders === "question";
  const answered = isByPlace ? likeNamesakes(context, described) : described;
  const parameters = answered.flatMap((parameter) =>
    numbered(file, parameter, sourceOf(context, parameter.occurrences, useOf), numbers),
  );
  if (form !== "?n") return parameters.sort((left, right) => left.number - right.number);
  const order = argumentOrder(numbers);
  return parameters.sort((left, right) => order.indexOf(left.number) - order.indexOf(right.number));
}

/** One parameter of the user's: one for the database, or several of one name where each place has a number of its own. */
function numbered(
  file: string,
  { occurrences, column, type, nullable, differences }: DescribedParameter,
  source: ColumnSource | undefined,
  numbers: ParameterNumbers,
): readonly QueryParameter[] {
  const places = [...groupByNumber(occurrences, numbers)];
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
