import type { SqlType, TypeSpelling } from "./sql-type.ts";

/** A function, aggregate, window function or procedure: of the engine, of an extension, or the user's own. */
export interface FunctionDefinition {
  readonly schema: string;
  readonly name: string;
  readonly kind: "function" | "aggregate" | "window" | "procedure";
  readonly parameters: readonly FunctionParameter[];
  /** May be polymorphic (`anyelement`); `record` for RETURNS TABLE and several OUT parameters. */
  readonly returns: SqlType;
  readonly returnsSet: boolean;
  /** How sqlc would print the result's type. */
  readonly sqlcReturns: TypeSpelling;
  readonly nullResult: NullResult;
  /** Constants (in lower case) that, as the first argument, make a `strict-or-null` function strict: `year` of `extract`. */
  readonly strictFor?: readonly string[];
  /** `lenient` functions: the arguments, by index, whose NULLs can make the result NULL; absent: any of them. */
  readonly nullFrom?: readonly number[];
  /**
   * How elements of arrays pass through: `collected`, the result is an array of the first argument's values (`array_agg`); `spread`, it is the elements of
   * the first argument, one after the other (`unnest`).
   */
  readonly elements?: "collected" | "spread";
  /** NULL only because of a lax column (`snippet`): see `Column.lax`. */
  readonly lax?: true;
  /** Aggregates that are called with WITHIN GROUP. */
  readonly orderedSet?: OrderedSet;
}

export interface OrderedSet {
  /** How many parameters stand before those of WITHIN GROUP. */
  readonly directArguments: number;
  /** As `rank(…) WITHIN GROUP`: each direct argument is a value for one of the sorting columns. */
  readonly hypothetical: boolean;
}

/**
 * When a call's result may be NULL.
 * - `strict`: exactly when an argument is NULL (for a window or plain function).
 * - `strict-or-null`: when an argument is NULL, and for some non-NULL arguments too (`regexp_match`, `array_length`).
 * - `lenient`: at most when an argument is NULL, but not always then (`concat_ws`, `array_remove`).
 * - `never`: not even for NULL arguments (`concat`, `count`, `num_nulls`).
 * - `empty`: an aggregate that is NULL over no rows (or no non-NULL rows), otherwise not.
 * - `no-rows`: an aggregate that is NULL over no rows only: NULLs count as values (`array_agg`, `json_agg`).
 * - `empty-frame`: a window function that is NULL where the frame has no rows, or where an argument is NULL (`first_value`).
 * - `all`: when all arguments are NULL (`coalesce`, `ifnull` as functions).
 * - `any`: nothing is known.
 */
export type NullResult = (typeof nullResults)[number];

const nullResults = [
  "strict",
  "strict-or-null",
  "lenient",
  "never",
  "empty",
  "no-rows",
  "empty-frame",
  "all",
  "any",
] as const;

/** Whether a word of an engine's facts is a `NullResult`. */
export function isNullResult(word: string): word is NullResult {
  return nullResults.some((known) => known === word);
}

export interface FunctionParameter {
  readonly name?: string;
  readonly mode: "in" | "out" | "inout" | "variadic" | "table";
  readonly type: SqlType;
  readonly sqlcType: TypeSpelling;
  readonly hasDefault: boolean;
  /** A column of the result that is never NULL. */
  readonly notNull?: boolean;
}
