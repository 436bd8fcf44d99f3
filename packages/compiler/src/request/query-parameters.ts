import type { ParameterUse } from "../analysis/model.ts";
import { collectParameters } from "../compatibility/collect-parameters.ts";
import type { DescriptionContext } from "../compatibility/context.ts";
import { describeParameter } from "../compatibility/describe-parameter.ts";
import type { OwnedParameter } from "../compatibility/parameter-owner.ts";
import type { ParameterNumbers } from "../queries/placeholders.ts";
import { queryFileRules } from "../queries/query-file-rules.ts";
import type { Parameter, Statement } from "../syntax/ast/index.ts";
import type { ColumnSource, QueryParameter } from "./model.ts";
import { scopeColumnSource } from "./query-columns.ts";

/** The parameters of a statement in the order of their numbers; where SQLite counts bare ones itself, in the order of the text. */
export function queryParameters(
  context: DescriptionContext,
  file: string,
  statement: Statement,
  uses: readonly ParameterUse[],
  numbers: ParameterNumbers,
): readonly QueryParameter[] {
  if (numbers.size === 0) return [];
  const useOf = new Map(uses.map((use) => [use.node, use]));
  const groups = groupByNumber(collectParameters(statement), numbers);
  const parameters = [...groups].map(([number, occurrences]): QueryParameter => {
    const { column, type, nullable, differences } = describeParameter(context, occurrences, useOf);
    const source = sourceOf(context, occurrences, useOf);
    return {
      number,
      ...(type && { type }),
      nullable,
      sqlc: column,
      differences,
      ...(source && { source }),
      uses: occurrences.map(({ parameter: { start, end } }) => ({ file, start, end })),
    };
  });
  const isByPlace = queryFileRules(context.engine).placeholders === "numbered-question" && hasBare(numbers);
  const place = ({ uses }: QueryParameter): number => Math.min(...uses.map(({ start }) => start));
  return parameters.sort((left, right) => (isByPlace ? place(left) - place(right) : left.number - right.number));
}

function hasBare(numbers: ParameterNumbers): boolean {
  return [...numbers.keys()].some(({ form, name, number }) => form === "native" && name === undefined && !number);
}

function groupByNumber(
  occurrences: readonly OwnedParameter[],
  numbers: ParameterNumbers,
): ReadonlyMap<number, readonly [OwnedParameter, ...OwnedParameter[]]> {
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
  const used = occurrences.flatMap(({ parameter }) => uses.get(parameter) ?? []);
  const assigned = used.find((use) => use.assigned)?.assigned;
  return assigned ?? scopeColumnSource(context, used.find((use) => use.column)?.column);
}
