import type { Diagnostic } from "@sqlc-ts/diagnostics";
import type { QueryFileRules } from "../engines/engine.ts";
import type { Parameter } from "../syntax/ast/index.ts";
import { reportQuery } from "./messages.ts";
import type { TextEdit } from "./model.ts";
import { bindsAsNumbered } from "./sqlite-numbers.ts";

/** The number of every parameter of one statement (spec: queries.md 5.2). */
export type ParameterNumbers = ReadonlyMap<Parameter, number>;

export interface Numbering {
  readonly numbers: ParameterNumbers;
  /** Places with one number here are one parameter to the user. */
  readonly shared: ParameterNumbers;
  /** How placeholders are written: `$1`, `?1` or `?`. */
  readonly form: "$" | "?n" | "?";
  /** The user's own placeholders are written anew too. */
  readonly all: boolean;
}

/**
 * Numbers the parameters of a statement as sqlc does. SQLite would not bind all of them so: a bare `?` has the number after the largest so far, which
 * a named one in front of it may have taken, and the elements of a list take numbers when the query is run. There all are numbered by their places,
 * and beside lists each place is a parameter of its own, as in MySQL.
 * differs from sqlc: placeholders-by-place.
 *
 * @param parameters in the order of the text
 */
export function numberParameters(style: QueryFileRules["placeholders"], parameters: readonly Parameter[]): Numbering {
  if (style === "question") {
    const numbers = positions(parameters);
    return { numbers, shared: numbers, form: "?", all: false };
  }
  const shared = sqlcNumbers(parameters);
  if (style === "dollar") return { numbers: shared, shared, form: "$", all: false };
  if (bindsAsNumbered(parameters, shared)) return { numbers: shared, shared, form: "?n", all: false };
  const hasLists = parameters.some(({ form }) => form === "slice");
  if (hasLists) return { numbers: positions(parameters), shared, form: "?", all: true };
  return { numbers: byFirstPlace(parameters, shared), shared, form: "?n", all: true };
}

function positions(parameters: readonly Parameter[]): ParameterNumbers {
  return new Map(parameters.map((parameter, index) => [parameter, index + 1]));
}

/** The same parameters in the order of their first places. */
function byFirstPlace(parameters: readonly Parameter[], shared: ParameterNumbers): ParameterNumbers {
  const order = [...new Set(parameters.map((parameter) => shared.get(parameter)))];
  return new Map(parameters.map((parameter) => [parameter, order.indexOf(shared.get(parameter)) + 1]));
}

/**
 * Numbers that the user wrote stay; a bare `?` has its place among the native ones; a named parameter has the number of its name's first use, else the
 * lowest free one.
 */
function sqlcNumbers(parameters: readonly Parameter[]): ParameterNumbers {
  const numbers = new Map<Parameter, number>();
  const used = new Set<number>();
  let natives = 0;
  for (const parameter of parameters) {
    if (isNamed(parameter)) continue;
    natives++;
    const number = parameter.number ?? natives;
    numbers.set(parameter, number);
    used.add(number);
  }
  if (natives === parameters.length) return numbers;
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
export function checkPlaceholders(
  style: QueryFileRules["placeholders"],
  file: string,
  parameters: readonly Parameter[],
): Diagnostic[] {
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
    const sign = style === "dollar" ? "$" : "?";
    const hint = `the parameters that you number must be ${sign}1 to ${sign}${numbers.size}`;
    return [reportQuery("parameter-gap", { parameter: `$${number}` }, { span, hint })];
  }
  return [];
}

/** Named parameters become the engine's placeholders; native ones stay as they are where they mean what they are numbered. */
export function placeholderEdits(
  rules: QueryFileRules,
  parameters: readonly Parameter[],
  numbering: Numbering,
): TextEdit[] {
  return parameters
    .filter((parameter) => isNamed(parameter) || numbering.all)
    .map((parameter) => ({
      start: parameter.start,
      end: parameter.end,
      text: placeholder(rules, parameter, numbering),
    }));
}

function placeholder(rules: QueryFileRules, parameter: Parameter, { numbers, form }: Numbering): string {
  if (parameter.form === "slice" && rules.sliceMarkers) return `/*SLICE:${parameter.name}*/?`;
  if (form === "?") return "?";
  return `${form === "$" ? "$" : "?"}${numbers.get(parameter) ?? 0}`;
}
