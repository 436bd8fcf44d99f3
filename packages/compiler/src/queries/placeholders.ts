import type { Diagnostic } from "@sqlc-ts/diagnostics";
import type { QueryFileRules } from "../engines/engine.ts";
import type { Parameter } from "../syntax/ast/index.ts";
import { reportQuery } from "./messages.ts";
import type { TextEdit } from "./model.ts";

/** The number of every parameter of one statement (spec: queries.md 5.2). */
export type ParameterNumbers = ReadonlyMap<Parameter, number>;

/**
 * Numbers the parameters of a statement. Numbers that the user wrote stay; a bare `?` has its place among the native ones; a named parameter
 * has the number of its name's first use, else the lowest free one. Where every `?` is a parameter of its own, numbers are positions.
 *
 * @param parameters in the order of the text
 */
export function numberParameters(
  style: QueryFileRules["placeholders"],
  parameters: readonly Parameter[],
): ParameterNumbers {
  if (style === "question") return new Map(parameters.map((parameter, index) => [parameter, index + 1]));
  const numbers = new Map<Parameter, number>();
  const used = new Set<number>();
  const native = parameters.filter((parameter) => !isNamed(parameter));
  for (const [index, parameter] of native.entries()) {
    const number = parameter.number ?? index + 1;
    numbers.set(parameter, number);
    used.add(number);
  }
  const named = new Map<string, number>();
  let lowest = 1;
  for (const parameter of parameters) {
    if (!isNamed(parameter)) continue;
    const name = parameter.name ?? "";
    let number = named.get(name);
    if (number === undefined) {
      while (used.has(lowest)) lowest++;
      number = lowest;
      used.add(number);
      named.set(name, number);
    }
    numbers.set(parameter, number);
  }
  return numbers;
}

/** Macros, and SQLite's `:name` and `$name`. */
function isNamed({ form, name }: Parameter): boolean {
  return form !== "native" || name !== undefined;
}

/** Gaps in the numbers that the user wrote, and `?1` beside `?`. */
export function checkPlaceholders(file: string, parameters: readonly Parameter[]): Diagnostic[] {
  const native = parameters.filter((parameter) => !isNamed(parameter));
  const numbered = native.filter((parameter) => parameter.number !== undefined);
  const bare = native.find((parameter) => parameter.number === undefined);
  if (bare && numbered.length > 0) {
    return [reportQuery("mixed-placeholders", {}, { span: { file, start: bare.start, end: bare.end } })];
  }
  const numbers = new Set(numbered.map((parameter) => parameter.number));
  for (let number = 1; number <= numbers.size; number++) {
    if (numbers.has(number)) continue;
    const above = numbered.find((parameter) => (parameter.number ?? 0) > number);
    const span = above && { file, start: above.start, end: above.end };
    const hint = `the parameters that you number must be $1 to $${numbers.size}`;
    return [reportQuery("parameter-gap", { parameter: `$${number}` }, { span, hint })];
  }
  return [];
}

/**
 * Named parameters become the engine's placeholders; native ones stay as they are, unless the database would count them otherwise:
 * SQLite gives a bare `?` the number after the largest so far, which a named one in front of it may have taken.
 * differs from sqlc: bare-placeholder-behind-a-named-one.
 */
export function placeholderEdits(
  rules: QueryFileRules,
  parameters: readonly Parameter[],
  numbers: ParameterNumbers,
): TextEdit[] {
  const counted = rules.placeholders !== "numbered-question" || isCountedSo(parameters, numbers);
  return parameters
    .filter((parameter) => isNamed(parameter) || (!counted && parameter.number === undefined))
    .map((parameter) => ({
      start: parameter.start,
      end: parameter.end,
      text: placeholder(rules, parameter, numbers.get(parameter) ?? 0),
    }));
}

/** Whether SQLite gives each bare `?` the number that it has here. Slices are counted when the query is run. */
function isCountedSo(parameters: readonly Parameter[], numbers: ParameterNumbers): boolean {
  if (parameters.some(({ form }) => form === "slice")) return true;
  let largest = 0;
  for (const parameter of parameters) {
    const number = numbers.get(parameter) ?? 0;
    if (!isNamed(parameter) && parameter.number === undefined && number !== largest + 1) return false;
    largest = Math.max(largest, number);
  }
  return true;
}

function placeholder(rules: QueryFileRules, parameter: Parameter, number: number): string {
  if (parameter.form === "slice" && rules.sliceMarkers) return `/*SLICE:${parameter.name}*/?`;
  if (rules.placeholders === "dollar") return `$${number}`;
  return rules.placeholders === "question" ? "?" : `?${number}`;
}
