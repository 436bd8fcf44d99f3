/**
 * What the first pass (names and types) hands to the second (nullability). The drafts become the readonly values of model.ts; only the second pass writes
 * their nullability.
 */
import type { Nullability, NullResult, SqlType } from "../catalog/index.ts";
import type {
  Expression,
  FromItem,
  Identifier,
  Join,
  Query,
  SelectCore,
  SetOperation,
  Values,
  WindowSpecification,
} from "../syntax/ast/index.ts";
import type { Embed, ExpressionFacts, ResultColumn, ScopeColumn, ScopeRelation } from "./model.ts";
import type { NameIndex } from "./name-index.ts";

export interface FactsDraft extends ExpressionFacts {
  type: SqlType;
  nullability: Nullability;
  readonly column?: ColumnDraft;
  readonly relation?: RelationDraft;
  /** For operators: when their result is NULL. */
  readonly nullResult?: NullResult;
  /** For aggregates: the query level over whose rows it runs. */
  readonly aggregateOf?: Scope;
  /** For a window function: its window. */
  readonly window?: BoundWindow;
  /** For the name of a select-list item that is used in a condition: the item. */
  readonly output?: Expression;
  /** For a row without a named type: its fields. */
  readonly fields?: readonly { readonly name: string; readonly type: SqlType; readonly notNull?: boolean }[];
}

/** A window with what it takes from the named window that it builds upon. */
export interface BoundWindow {
  readonly frame: WindowSpecification["frame"];
}

export interface ResultDraft extends ResultColumn {
  type: SqlType;
  nullability: Nullability;
  /** What computes it, when that is one expression: an untyped literal or parameter gets its type from where the column is used. */
  readonly expression?: Expression;
  /** Of a set operation: the columns that it unites. */
  readonly arms?: readonly ResultDraft[];
  /** Star members. */
  readonly column?: ColumnDraft;
  /** Of `sqlc.embed(t)`. */
  readonly embedded?: EmbedDraft;
}

export interface EmbedDraft extends Embed {
  readonly relation: RelationDraft;
  readonly columns: readonly ResultDraft[];
  absence: Nullability;
}

export interface RelationDraft extends ScopeRelation {
  readonly columns: readonly ColumnDraft[];
  /** Type of the whole row. */
  readonly rowType: SqlType;
  /** Named, but not among what `*` lists: the alias of USING, `excluded`, `old` and `new`. */
  readonly outsideStar: boolean;
  /** Not all of its columns are known (an unknown table or function): a name that is not found may be one of them. */
  readonly open: boolean;
  columnIndex: NameIndex<ColumnDraft> | undefined;
  /** System columns that have been asked for, so that all references to one mean the same column. */
  systemColumns: Map<string, ColumnDraft> | undefined;
  /** Makes its columns, for a relation that has none before it is found by its name. */
  pending: (() => void) | undefined;
}

export interface ColumnDraft extends ScopeColumn {
  nullability: Nullability;
  ownNullability: Nullability;
  outerJoin?: Nullability;
  optional?: boolean;
  relation: RelationDraft;
  /** Sides of outer joins that it lies on, innermost first. */
  readonly sides: JoinSide[];
  readonly merge?: MergeRule;
  readonly source?: ResultDraft;
}

/** Which of the columns merged by USING the merged one is equal to. */
export interface MergeRule {
  readonly rule: "any" | "left" | "right" | "either";
  readonly members: readonly ColumnDraft[];
  /** Of the join that merged them. */
  readonly sides: readonly JoinSide[];
}

/** The side of an outer join that is filled with NULLs where nothing matches. */
export interface JoinSide {
  /** Sides are counted in the order in which joins are finished: those inside one join are neighbours. */
  readonly index: number;
  readonly because: string;
  readonly place: { readonly start: number; readonly end: number };
  /** The join, once it is bound: where all its sides are present, its condition holds. */
  join: BoundJoin | undefined;
}

export type BoundFrom = BoundRelation | BoundJoin;

export interface BoundRelation {
  readonly kind: "relation";
  readonly relations: readonly RelationDraft[];
  /** What an unqualified name or star sees. */
  readonly columns: readonly ColumnDraft[];
  readonly item: FromItem;
  /** Of a derived table. */
  readonly query?: BoundQuery;
  /** Of a common table expression. */
  readonly table?: CteDraft;
  /** Of a table function: its calls, each with the columns that it gives. */
  readonly calls?: readonly BoundTableCall[];
}

export interface BoundTableCall {
  readonly call: Expression;
  readonly columns: readonly ColumnDraft[];
}

export interface BoundJoin {
  readonly kind: "join";
  readonly relations: readonly RelationDraft[];
  readonly columns: readonly ColumnDraft[];
  readonly node: Join;
  readonly left: BoundFrom;
  readonly right: BoundFrom;
  /** Pairs that USING or NATURAL sets equal. */
  readonly equal: readonly (readonly [ColumnDraft, ColumnDraft])[];
  readonly sides: readonly JoinSide[];
  /** Indexes of the sides inside this join and of it: from, up to but not including. */
  readonly sideRange: readonly [number, number];
  /** Columns that cannot be NULL where the condition holds; the second pass fills it. */
  implied: readonly ColumnDraft[];
}

export interface BoundQuery {
  readonly kind: "query";
  readonly node: Query;
  readonly tables: readonly CteDraft[];
  readonly body: BoundBody;
  readonly columns: readonly ResultDraft[];
  readonly scope: Scope;
}

export type BoundBody = BoundSelect | BoundValues | BoundSetOperation | BoundQuery;

export interface BoundSelect {
  readonly kind: "select";
  readonly node: SelectCore | undefined;
  readonly scope: Scope;
  readonly from: readonly BoundFrom[];
  readonly columns: readonly ResultDraft[];
  /** Expressions of GROUP BY, with output names and ordinals resolved. */
  readonly groups: GroupingDraft;
  /** More than one set-returning function in the select list: the shorter ones are padded with NULL. */
  readonly padsRows: boolean;
}

export interface GroupingDraft {
  readonly present: boolean;
  readonly keys: readonly GroupKey[];
  /** A group may have no row: no GROUP BY, or an empty grouping set. */
  readonly mayBeEmpty: boolean;
}

/** One expression of GROUP BY, with output names and ordinals resolved: an expression, or a member of a star. */
export interface GroupKey {
  readonly expression?: Expression;
  readonly column?: ColumnDraft;
  /** Some grouping set leaves it out: it is NULL in that set's rows. */
  readonly optional: boolean;
}

export interface BoundValues {
  readonly kind: "values";
  readonly node: Values;
  readonly columns: readonly ResultDraft[];
}

export interface BoundSetOperation {
  readonly kind: "set_operation";
  readonly node: SetOperation;
  readonly left: BoundBody;
  readonly right: BoundBody;
  readonly columns: readonly ResultDraft[];
}

export interface BoundDataModification {
  readonly kind: "data_modification";
  readonly columns: readonly ResultDraft[];
  /** Second pass over it. */
  readonly judge: () => void;
}

export interface CteDraft {
  readonly name: string;
  readonly identifier: Identifier;
  /** Undefined until its statement, or the first arm of a recursive one, is bound. */
  columns: readonly ResultDraft[] | undefined;
  state: "unbound" | "binding" | "bound";
  judged: "no" | "busy" | "yes";
  recursive: boolean;
  bind(): void;
  /** Second pass over it. */
  judge(): void;
}

export interface CteScope {
  readonly tables: Map<string, CteDraft>;
  readonly parent: CteScope | undefined;
}

/** Where an expression stands, for what is allowed there. */
export type Clause =
  | "FROM"
  | "SELECT"
  | "WHERE"
  | "HAVING"
  | "GROUP BY"
  | "ORDER BY"
  | "DISTINCT ON"
  | "LIMIT"
  | "VALUES"
  | "UPDATE"
  | "RETURNING"
  | "JOIN conditions"
  | "functions in FROM"
  | "window definitions"
  | "FILTER"
  | "MERGE WHEN conditions"
  | "CALL arguments";

/** One query level. */
export interface Scope {
  readonly parent: Scope | undefined;
  readonly ctes: CteScope | undefined;
  /** Found by name, with their columns. */
  relations: readonly RelationDraft[];
  /** Found without qualifier. */
  columns: readonly ColumnDraft[];
  /** In the same FROM clause, but not to be seen from here. */
  unreachable: readonly RelationDraft[];
  clause: Clause;
  /** Aggregates that run over this level's rows. */
  aggregates: Expression[];
  /** Items of the select list by alias, where conditions may name them. */
  outputs: ReadonlyMap<string, Expression>;
  windows: ReadonlyMap<string, WindowSpecification>;
  /** Calls of set-returning functions in the select list. */
  setReturning: number;
  windowCalls: number;
  columnIndex: NameIndex<ColumnDraft> | undefined;
  relationIndex: NameIndex<RelationDraft> | undefined;
}
