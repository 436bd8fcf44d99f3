import type { Column, Parameter, Query } from "@sqlc-ts/protocol";
import type { GeneratorContext } from "../context.ts";
import type { StatementPlan } from "../drivers/dialect.ts";
import type { Codec } from "../types/codec.ts";
import { mayBeNull } from "./fields.ts";
import { propertyNames } from "./names.ts";

/** One of the arguments of a query's function. */
export interface ParameterPlan {
  /** Of the query's parameters that its value is for. */
  readonly numbers: readonly number[];
  readonly property: string;
  readonly codec: Codec;
  readonly nullable: boolean;
  /** Name of the list that is sent as one value for each of its elements; `codec` is of the elements. */
  readonly expanded: string | undefined;
}

/** The arguments in the order of the parameters. Where each placeholder is a parameter, those of one name are one argument. */
export function planParameters(
  query: Query,
  { expandsSlices }: StatementPlan,
  context: GeneratorContext,
): readonly ParameterPlan[] {
  const groups = [...groupByName(query.params).values()];
  const properties = propertyNames(
    groups.map(([{ column }]) => column.name),
    context.propertyStyle,
    "arg",
  );
  return groups.map((group, index) => {
    const [{ column }] = group;
    return {
      numbers: group.map(({ number }) => number),
      property: properties[index] ?? column.name,
      codec: context.resolver.resolveColumn(column),
      nullable: !column.isSqlcSlice && group.every((use) => mayBeNull(use.column)),
      expanded: expandsSlices && column.isSqlcSlice ? column.name : undefined,
    };
  });
}

interface TypedParameter extends Parameter {
  readonly column: Column;
}

function groupByName(parameters: readonly Parameter[]): ReadonlyMap<string, [TypedParameter, ...TypedParameter[]]> {
  const groups = new Map<string, [TypedParameter, ...TypedParameter[]]>();
  for (const { number, column } of parameters) {
    if (!column) continue;
    const key = column.isNamedParam && column.name !== "" ? `${column.isSqlcSlice} ${column.name}` : String(number);
    const group = groups.get(key);
    if (group) group.push({ number, column });
    else groups.set(key, [{ number, column }]);
  }
  return groups;
}
