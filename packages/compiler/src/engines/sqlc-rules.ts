import type { SqlType, TypeSpelling } from "../catalog/index.ts";
import type { Expression, FunctionCall, Literal } from "../syntax/ast/index.ts";

/** A type as sqlc spells it, and the type that this stands for. */
export interface SqlcType {
  readonly spelling: TypeSpelling;
  readonly denotes: SqlType;
}

/** What sqlc says of one engine where it does not treat all alike (spec: analysis.md 6 and the engines' own pages). */
export interface SqlcRules {
  /** For operators that compare, and for operators that calculate. */
  readonly boolean: SqlcType;
  readonly integer: SqlcType;
  /** For parameters of `||`. */
  readonly text: SqlcType;
  /** For parameters of LIMIT and OFFSET. */
  readonly limit: SqlcType;
  /** Undefined for NULL and the like. */
  literal(literal: Literal): SqlcType | undefined;
  /** The operator that sqlc sees in an expression, keyword operators included; undefined when it is none. */
  operatorName(expression: Expression): string | undefined;
  /** What an operator yields in sqlc's view, whatever its operands. */
  operatorAnswer(name: string): "bool" | "int" | "any";
  /** `-1` is a number like `1`, rather than the result of an operator. */
  readonly signedNumbers: boolean;
  /** What NOT gives: a name for NOT EXISTS, and no type for others. Absent: `not_exists`, and a boolean. */
  readonly negation?: { readonly existsName: string };
  /** Names of targets that are sub-queries behind IN. */
  readonly inQueryName: string;
  /**
   * What sqlc says of a call of a function that the engine has: undefined where it does not know it, without a type where that is `any`.
   * Absent: the function's true type, NOT NULL.
   */
  call?(call: FunctionCall, definitionName: string): SqlcCall | undefined;
  /** Names behind AS in RETURNING are not read. */
  readonly overlooksReturningNames?: boolean;
  /** The function that sqlc sees in an expression with a syntax of its own (`nullif`, `greatest`). Absent: none. */
  callName?(expression: Expression): string | undefined;
  /** BETWEEN's parameters are called `from_c` and `to_c`, and not bound to a column's name. */
  readonly betweenNames: boolean;
  /** Parameters in comparisons of rows are not seen. */
  readonly ignoresRows?: boolean;
  /** For a parameter that is a condition. Absent: as its type is spelled. */
  readonly condition?: SqlcType;
  /** Name of a parameter that is an argument of a function that sqlc knows. Absent: the function's name. */
  argumentName?(functionName: string): string | undefined;
}

export interface SqlcCall {
  /** Where sqlc does not take it for a call: what it names the column. */
  readonly name?: string;
  readonly type?: SqlcType;
  readonly notNull: boolean;
}
