import type { Diagnostic, Span } from "@sqlc-ts/diagnostics";
import type { Catalog, Column, FunctionDefinition, Nullability, Relation, SqlType } from "../catalog/index.ts";
import type { Engine } from "../engines/engine.ts";
import type { Expression, FunctionTable, Parameter, Star, Target } from "../syntax/ast/index.ts";
import type { ColumnBlueprint } from "./scope.ts";

/**
 * What analysis says of one statement: the truth as the database would have it, nothing of how sqlc would word it
 * (that is `compatibility/`, which reads this).
 */
export interface StatementAnalysis {
  /** Result columns, stars expanded; empty for statements without a result. */
  readonly columns: readonly ResultColumn[];
  /** Every occurrence of a parameter, in the order of the text. */
  readonly parameters: readonly ParameterUse[];
  /** Every star in a select or RETURNING list, at any level, with the columns it stands for. */
  readonly stars: readonly StarExpansion[];
  /** Every expression analysed, with what was found out. */
  readonly facts: ReadonlyMap<Expression, ExpressionFacts>;
  readonly diagnostics: readonly Diagnostic[];
}

export interface AnalysisContext {
  readonly engine: Engine;
  readonly catalog: Catalog;
  readonly file: string;
  readonly settings: AnalysisSettings;
  /** Keeps what is worked out of tables from one statement to the next; only while the catalog does not change. */
  readonly tableColumns?: Map<Relation, readonly ColumnBlueprint[]>;
}

export interface AnalysisSettings {
  /** `proven`: a cast keeps its operand's nullability. `sqlc`: an explicit cast is NOT NULL (unless of the literal NULL). */
  readonly nullability: "proven" | "sqlc";
  /**
   * `expanded`: the query's text will list the columns, as sqlc lists them: USING and NATURAL columns once per table, `DELETE … USING` only the target's.
   * `merged`: as the database expands a star in text that is not edited (view definitions).
   */
  readonly stars: "expanded" | "merged";
  /** Unknown functions are errors even where an extension could have them. */
  readonly strictFunctionChecks: boolean;
  /** ORDER BY references are checked as sqlc does. */
  readonly strictOrderBy: boolean;
}

/** A column of a result: of the statement, a sub-select, a CTE, one arm of a UNION. */
export interface ResultColumn {
  /** As the database names it; `?column?` where it has no name. */
  readonly name: string;
  readonly type: SqlType;
  readonly nullability: Nullability;
  readonly origin: ResultOrigin;
}

export type ResultOrigin =
  /** A target of a select or RETURNING list. */
  | { readonly kind: "target"; readonly target: Target; readonly returning?: boolean }
  /** A member of a star. */
  | { readonly kind: "star"; readonly star: Star; readonly column: ScopeColumn }
  /** `sqlc.embed(t)`: one entry in place of the table's columns. */
  | { readonly kind: "embed"; readonly target: Target; readonly embed: Embed }
  /** A column of a set operation: the leftmost arm's column, type and nullability unified over the arms. */
  | { readonly kind: "set"; readonly arms: readonly ResultColumn[] }
  | { readonly kind: "values"; readonly cells: readonly Expression[] }
  /** SEARCH and CYCLE columns and the like. */
  | { readonly kind: "generated" }
  /** A column of the server's answer to a statement that is no query (SHOW WARNINGS). */
  | { readonly kind: "answer" };

export interface Embed {
  readonly relation: ScopeRelation;
  readonly columns: readonly ResultColumn[];
  /** `maybe` when an outer join may leave the whole table out. */
  readonly absence: Nullability;
}

/** A relation visible in a FROM clause. */
export interface ScopeRelation {
  /** Alias, or the name of the table or function. */
  readonly name: string;
  readonly hasAlias: boolean;
  readonly columns: readonly ScopeColumn[];
  readonly source:
    | { readonly kind: "table"; readonly table: Relation; readonly writtenSchema: string }
    /** A recursive one keeps its first arm's columns: what the others add is not to be read off them. */
    | { readonly kind: "cte"; readonly name: string; readonly recursive: boolean }
    | { readonly kind: "derived" }
    | { readonly kind: "function"; readonly item: FunctionTable; readonly definition?: FunctionDefinition }
    | { readonly kind: "other" };
  /** `old` and `new` in RETURNING. */
  readonly rowVersion?: "old" | "new";
}

/** A column as seen through a FROM clause, with the joins' effect on its nullability. */
export interface ScopeColumn {
  /** After a column alias list. */
  readonly name: string;
  readonly type: SqlType;
  /** With outer joins and narrowing by WHERE and inner-join conditions. */
  readonly nullability: Nullability;
  /** Of the column itself, before this FROM clause's outer joins and narrowing. */
  readonly ownNullability: Nullability;
  /** Nullable side of an outer join in this FROM clause. */
  readonly outerJoin?: Nullability;
  /** It stands on the nullable side of an outer join as written, whether or not a condition undoes that. */
  readonly optional?: boolean;
  readonly relation: ScopeRelation;
  readonly origin:
    | { readonly kind: "table"; readonly table: Relation; readonly column: Column }
    | { readonly kind: "result"; readonly column: ResultColumn }
    | { readonly kind: "function" }
    /** Merged by USING or NATURAL: the columns it stands for, left to right. */
    | { readonly kind: "merged"; readonly columns: readonly ScopeColumn[] };
  /** System columns: found by name, not in a star. */
  readonly hidden: boolean;
}

export interface StarExpansion {
  readonly star: Star;
  /** What goes in the star's place, in order. `qualified`: an unqualified star's column whose name occurs in more than one relation. */
  readonly columns: readonly { readonly column: ScopeColumn; readonly qualified: boolean }[];
}

export interface ExpressionFacts {
  readonly type: SqlType;
  readonly nullability: Nullability;
  /** For column references. */
  readonly column?: ScopeColumn;
  /** For a whole-row reference. */
  readonly relation?: ScopeRelation;
  /** For function calls. */
  readonly definition?: FunctionDefinition;
  /** For function calls: the parameter's index for each argument. */
  readonly argumentParameters?: readonly number[];
  /** For sub-queries: their columns. */
  readonly columns?: readonly ResultColumn[];
}

export interface ParameterUse {
  readonly node: Parameter;
  /** The type the database would infer here; undefined when it could not. */
  readonly type: SqlType | undefined;
  /** What gave it the type, for its name and nullability: the column it is assigned to or compared with. */
  readonly column: ScopeColumn | undefined;
  /** Assigned to a column (INSERT cell, UPDATE SET). */
  readonly assigned: { readonly table: Relation; readonly column: Column } | undefined;
  readonly span: Span;
}
