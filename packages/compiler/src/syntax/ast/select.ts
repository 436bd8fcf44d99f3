import type { DataModifyingStatement } from "./data-modification.ts";
import type { Expression, FunctionCall } from "./expression.ts";
import type { Identifier, Node, QualifiedName } from "./node.ts";
import type { TypeName } from "./type-name.ts";

/**
 * A query expression with what may surround its body. A parenthesised query is a {@link Query} in the place of a body, so each level has its own
 * WITH, ORDER BY and LIMIT. A chain `a UNION b UNION c` nests to the left as the grammar has it.
 */
export interface Query extends Node<"query"> {
  readonly with?: WithClause;
  readonly body: QueryBody;
  readonly orderBy: readonly OrderItem[];
  readonly limit?: Limit;
  readonly offset?: Expression;
  readonly locking: readonly LockingClause[];
}

export type QueryBody = SelectCore | Values | TableCommand | SetOperation | Query;

export interface SelectCore extends Node<"select_core"> {
  readonly distinct?: Distinct;
  /** May be empty in PostgreSQL. */
  readonly targets: readonly Target[];
  /** `SELECT … INTO t`. */
  readonly into?: QualifiedName;
  readonly from: readonly FromItem[];
  readonly where?: Expression;
  readonly groupBy: readonly GroupingElement[];
  readonly groupByDistinct: boolean;
  readonly having?: Expression;
  readonly windows: readonly NamedWindow[];
}

export interface Distinct extends Node<"distinct"> {
  /** `DISTINCT ON (…)`; empty for plain DISTINCT. */
  readonly on: readonly Expression[];
}

/** One item of a select list or RETURNING list. */
export interface Target extends Node<"target"> {
  readonly expression: Expression;
  readonly alias?: Identifier;
}

export interface Values extends Node<"values"> {
  readonly rows: readonly (readonly Expression[])[];
}

/** `TABLE t`. */
export interface TableCommand extends Node<"table_command"> {
  readonly table: TableReference;
}

export interface SetOperation extends Node<"set_operation"> {
  readonly operator: "union" | "intersect" | "except";
  readonly all: boolean;
  readonly left: QueryBody;
  readonly right: QueryBody;
}

export interface WithClause extends Node<"with"> {
  readonly recursive: boolean;
  readonly tables: readonly CommonTableExpression[];
}

export interface CommonTableExpression extends Node<"common_table_expression"> {
  readonly name: Identifier;
  readonly columns: readonly Identifier[];
  readonly materialized?: boolean;
  readonly statement: Query | DataModifyingStatement;
  readonly search?: SearchClause;
  readonly cycle?: CycleClause;
}

export interface SearchClause extends Node<"search"> {
  readonly order: "breadth" | "depth";
  readonly columns: readonly Identifier[];
  readonly sequenceColumn: Identifier;
}

export interface CycleClause extends Node<"cycle"> {
  readonly columns: readonly Identifier[];
  readonly markColumn: Identifier;
  readonly markValue?: Expression;
  readonly markDefault?: Expression;
  readonly pathColumn: Identifier;
}

export interface OrderItem extends Node<"order_item"> {
  readonly expression: Expression;
  readonly direction?: "asc" | "desc" | "using";
  readonly nulls?: "first" | "last";
}

/** `LIMIT n` or `FETCH FIRST n ROWS`; `count` absent for `LIMIT ALL` and `FETCH FIRST ROW`. */
export interface Limit extends Node<"limit"> {
  readonly form: "limit" | "fetch";
  readonly count?: Expression;
  readonly withTies: boolean;
}

export interface LockingClause extends Node<"locking"> {
  readonly strength: "update" | "no_key_update" | "share" | "key_share";
  readonly tables: readonly QualifiedName[];
  readonly wait?: "nowait" | "skip_locked";
}

export type GroupingElement =
  | (Node<"grouping_expression"> & { readonly expression: Expression })
  | (Node<"grouping_set"> & {
      readonly form: "empty" | "rollup" | "cube" | "sets";
      readonly elements: readonly GroupingElement[];
    });

export interface NamedWindow extends Node<"named_window"> {
  readonly name: Identifier;
  readonly window: WindowSpecification;
}

export interface WindowSpecification extends Node<"window"> {
  readonly base?: Identifier;
  readonly partitionBy: readonly Expression[];
  readonly orderBy: readonly OrderItem[];
  readonly frame?: WindowFrame;
}

export interface WindowFrame extends Node<"window_frame"> {
  readonly unit: "rows" | "range" | "groups";
  readonly from: FrameBound;
  readonly to?: FrameBound;
  readonly exclude?: "current_row" | "group" | "ties" | "no_others";
}

export interface FrameBound extends Node<"frame_bound"> {
  readonly bound: "unbounded_preceding" | "preceding" | "current_row" | "following" | "unbounded_following";
  readonly offset?: Expression;
}

export type FromItem = TableReference | DerivedTable | FunctionTable | JsonTable | XmlTable | Join;

/** `AS name (column, …)`. */
export interface Alias extends Node<"alias"> {
  readonly name: Identifier;
  readonly columns: readonly Identifier[];
}

export interface TableReference extends Node<"table_reference"> {
  readonly name: QualifiedName;
  /** `ONLY t`. */
  readonly only: boolean;
  readonly alias?: Alias;
  readonly sample?: TableSample;
}

export interface TableSample extends Node<"table_sample"> {
  readonly method: QualifiedName;
  readonly arguments: readonly Expression[];
  readonly repeatable?: Expression;
}

export interface DerivedTable extends Node<"derived_table"> {
  readonly lateral: boolean;
  readonly query: Query;
  readonly alias?: Alias;
}

export interface ColumnDefinitionItem extends Node<"column_definition_item"> {
  readonly name: Identifier;
  readonly type: TypeName;
}

/** `f(…)` or `ROWS FROM (f(…), g(…))` in FROM. */
export interface FunctionTable extends Node<"function_table"> {
  readonly lateral: boolean;
  readonly rowsFrom: boolean;
  readonly functions: readonly TableFunctionCall[];
  readonly withOrdinality: boolean;
  readonly alias?: Alias;
  /** `AS x (a int, b text)`. */
  readonly columnDefinitions: readonly ColumnDefinitionItem[];
}

export interface TableFunctionCall extends Node<"table_function_call"> {
  /** A call, or one of the expressions that look like calls (`CURRENT_DATE`, `COALESCE(…)`, a cast). */
  readonly call: FunctionCall | Expression;
  readonly columnDefinitions: readonly ColumnDefinitionItem[];
}

export interface JsonTable extends Node<"json_table"> {
  readonly lateral: boolean;
  readonly context: Expression;
  /** Path, passed values, behaviours' values. */
  readonly arguments: readonly Expression[];
  readonly columns: readonly JsonTableColumn[];
  readonly alias?: Alias;
}

export interface JsonTableColumn extends Node<"json_table_column"> {
  readonly form: "ordinality" | "value" | "query" | "exists" | "nested";
  /** Absent for `NESTED PATH`. */
  readonly name?: Identifier;
  readonly type?: TypeName;
  /** Columns of a nested path. */
  readonly columns: readonly JsonTableColumn[];
  readonly arguments: readonly Expression[];
}

export interface XmlTable extends Node<"xml_table"> {
  readonly lateral: boolean;
  readonly arguments: readonly Expression[];
  readonly columns: readonly XmlTableColumn[];
  readonly alias?: Alias;
}

export interface XmlTableColumn extends Node<"xml_table_column"> {
  readonly name: Identifier;
  readonly ordinality: boolean;
  readonly type?: TypeName;
  readonly notNull: boolean;
  readonly arguments: readonly Expression[];
}

export interface Join extends Node<"join"> {
  readonly type: "inner" | "left" | "right" | "full" | "cross";
  readonly natural: boolean;
  readonly left: FromItem;
  readonly right: FromItem;
  readonly on?: Expression;
  readonly using?: JoinUsing;
  /** `(a JOIN b …) AS j (…)`. */
  readonly alias?: Alias;
}

export interface JoinUsing extends Node<"join_using"> {
  readonly columns: readonly Identifier[];
  /** `USING (…) AS j`. */
  readonly alias?: Identifier;
}
