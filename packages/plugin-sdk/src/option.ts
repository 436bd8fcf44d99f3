import type { JsonSchema } from "./json-schema.ts";
import type { ReportProblem } from "./problem.ts";

/** How one option is read from the configuration's value. */
export interface Option<Value> {
  /** Taken when the option is absent or null. */
  readonly fallback: Value;
  /** What the value may be; absent: anything. */
  readonly schema?: JsonSchema | undefined;
  /** The option must be there. */
  readonly isRequired?: boolean;
  /**
   * Reports what is wrong, and then gives the fallback. `path` is the option's name for messages, such as `overrides[0].column`; the
   * `option` of a problem is relative to the value.
   */
  readonly read: (value: unknown, path: string, report: ReportProblem) => Value;
}

export type OptionSchema<Options> = { readonly [Key in keyof Options]: Option<Options[Key]> };

/** A problem's place seen from one level further up: below `key`. */
export function below(key: string | number, report: ReportProblem): ReportProblem {
  const step = `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
  return (problem) => report({ ...problem, option: `${step}${problem.option ?? ""}` });
}

/** A value as messages show it. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

export function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}
