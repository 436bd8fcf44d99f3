import type { Parameter } from "../syntax/ast/index.ts";

/** Sizes that stand for all sizes of a list: generated code writes NULL for an empty one. */
const listSizes = [0, 3];

/** A parameter without a name and without a number: SQLite gives it the number after the largest so far. */
export function isBare({ form, name, number }: Parameter): boolean {
  return form === "native" && name === undefined && number === undefined;
}

/** The numbers in the order in which generated code passes the arguments: sqlc lists them by place where a bare one is among them. */
export function argumentOrder(numbers: ReadonlyMap<Parameter, number>): readonly number[] {
  const used = [...numbers].sort(([left], [right]) => left.start - right.start).map(([, number]) => number);
  const distinct = [...new Set(used)];
  return [...numbers.keys()].some(isBare) ? distinct : distinct.sort((left, right) => left - right);
}

/**
 * Whether each placeholder gets its own argument, whatever the size of the lists: SQLite numbers bare placeholders when the query is prepared, and a
 * list's elements are written as bare ones, in its first place alone (documentation: SQL Language Expressions, 3).
 *
 * @param parameters in the order of the text, bare ones and lists written as `?`, others as `?N`
 */
export function bindsAsNumbered(parameters: readonly Parameter[], numbers: ReadonlyMap<Parameter, number>): boolean {
  const lists = new Set(parameters.filter(isList).map((parameter) => numbers.get(parameter)));
  if (lists.size < parameters.filter(isList).length) return false;
  return listSizes.every((size) => bindsWith(parameters, numbers, size));
}

function isList({ form }: Parameter): boolean {
  return form === "slice";
}

function bindsWith(parameters: readonly Parameter[], numbers: ReadonlyMap<Parameter, number>, size: number): boolean {
  const lists = new Set(parameters.filter(isList).map((parameter) => numbers.get(parameter)));
  const firstArgument = new Map<number, number>();
  let next = 1;
  for (const number of argumentOrder(numbers)) {
    firstArgument.set(number, next);
    next += lists.has(number) ? size : 1;
  }
  let largest = 0;
  return parameters.every((parameter) => {
    const number = numbers.get(parameter) ?? 0;
    const bound = isList(parameter) || isBare(parameter) ? largest + 1 : number;
    const taken = isList(parameter) ? size : 1;
    largest = Math.max(largest, bound + taken - 1);
    return taken === 0 || bound === firstArgument.get(number);
  });
}
