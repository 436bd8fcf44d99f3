import type { ParameterUse } from "../analysis/model.ts";
import type { Difference } from "../catalog/difference.ts";
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
  const { placeholders } = queryFileRules(context.engine);
  const isByPlace = placeholders === "numbered-question" && hasBare(numbers);
  const place = ({ uses }: QueryParameter): number => Math.min(...uses.map(({ start }) => start));
  const answered = placeholders === "question" ? likeNamesakes(parameters, groups) : parameters;
  return answered.sort((left, right) => (isByPlace ? place(left) - place(right) : left.number - right.number));
}

/**
 * In MySQL each place of a name is a parameter of its own, and generated code gives them all one value: where sqlc has no type for a place, or where it
 * is an argument that the server converts, it has the type that another place has.
 */
function likeNamesakes(
  parameters: readonly QueryParameter[],
  groups: ReadonlyMap<number, readonly [OwnedParameter, ...OwnedParameter[]]>,
): QueryParameter[] {
  const isWeak = ({ number, sqlc, differences }: QueryParameter): boolean =>
    sqlc.type.name === "any" || differences.some(isWithoutType) || groups.get(number)?.[0].owner.kind === "call";
  const leading = new Map<string, QueryParameter>();
  for (const parameter of parameters) {
    const { name, isNamedParam } = parameter.sqlc;
    if (isNamedParam && !isWeak(parameter) && !leading.has(name)) leading.set(name, parameter);
  }
  return parameters.map((own) => {
    const namesake = isWeak(own) && own.sqlc.isNamedParam ? leading.get(own.sqlc.name) : undefined;
    if (!namesake) return own;
    const { type, notNull } = namesake.sqlc;
    return { ...own, nullable: namesake.nullable, sqlc: { ...own.sqlc, type, notNull } };
  });
}

function isWithoutType({ field, reason }: Difference): boolean {
  return field === "type" && reason === "parameter-without-type";
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
