import type {
  AssignmentTarget,
  Cast,
  Expression,
  FromItem,
  FunctionCall,
  Parameter,
  TableReference,
} from "../syntax/ast/index.ts";

/**
 * What sqlc takes a placeholder's type and name from: the nearest enclosing node of these kinds. AND, OR, NOT, CASE, COALESCE, IS NULL, rows,
 * arrays and sub-queries are no owners: what lies outside them is (spec: analysis.md 7).
 */
export type ParameterOwner =
  | { readonly kind: "limit" | "offset" }
  | {
      readonly kind: "operator";
      readonly name: string;
      readonly left: readonly Expression[];
      readonly right: readonly Expression[];
      /** Which bound of BETWEEN. */
      readonly bound?: "from" | "to";
    }
  | { readonly kind: "call"; readonly call: FunctionCall; readonly argument: number }
  | { readonly kind: "cast"; readonly cast: Cast }
  /** A cell of VALUES or a target of INSERT … SELECT that is the placeholder itself. */
  | { readonly kind: "cell" }
  /** SET column = …, also nested in nodes that are no owners. */
  | { readonly kind: "assignment"; readonly table?: TableReference; readonly column: AssignmentTarget }
  /** A select list's item with an alias, and where it selects from. */
  | { readonly kind: "target"; readonly alias: string; readonly from: readonly FromItem[] }
  | { readonly kind: "none" };

/** One occurrence of a parameter. */
export interface OwnedParameter {
  readonly parameter: Parameter;
  readonly owner: ParameterOwner;
  /** Directly an argument of COALESCE, where NULL makes sense. */
  readonly inCoalesce: boolean;
  /** Directly an argument of NULLIF, GREATEST or LEAST: a function like others in some engines. */
  readonly form?: "nullif" | "greatest" | "least";
}
