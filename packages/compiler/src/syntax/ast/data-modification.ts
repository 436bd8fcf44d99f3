import type { Expression, SubscriptItem } from "./expression.ts";
import type { Identifier, Node, QualifiedName } from "./node.ts";
import type { Alias, FromItem, Limit, OrderItem, Query, TableReference, Target, WithClause } from "./select.ts";

export type DataModifyingStatement = Insert | Update | Delete | Merge;

export interface Insert extends Node<"insert"> {
  readonly with?: WithClause;
  /** MySQL's and SQLite's REPLACE, INSERT IGNORE, INSERT OR …. */
  readonly verb: "insert" | "replace" | "insert_ignore";
  readonly table: TableReference;
  readonly columns: readonly AssignmentTarget[];
  readonly overriding?: "system" | "user";
  /** `Query` for VALUES and SELECT alike; absent for DEFAULT VALUES. */
  readonly source?: Query;
  /** MySQL's `VALUES (…) AS new (a, b)`: names the new row in ON DUPLICATE KEY UPDATE. */
  readonly rowAlias?: Alias;
  readonly onConflict: readonly OnConflict[];
  readonly returning?: Returning;
}

/** A column with optional subscripts or fields: `tags[1]`, `address.street`. */
export interface AssignmentTarget extends Node<"assignment_target"> {
  /** MySQL's UPDATE may qualify it. */
  readonly qualifier: readonly Identifier[];
  readonly column: Identifier;
  readonly indirection: readonly (Identifier | SubscriptItem)[];
}

/** `SET c = e`, or `SET (a, b) = (x, y)` and `SET (a, b) = (SELECT …)` with several targets. */
export interface Assignment extends Node<"assignment"> {
  readonly targets: readonly AssignmentTarget[];
  readonly multiple: boolean;
  readonly value: Expression;
}

export interface OnConflict extends Node<"on_conflict"> {
  readonly target?: ConflictTarget;
  readonly action: "nothing" | "update" | "select";
  readonly assignments: readonly Assignment[];
  readonly where?: Expression;
}

export interface ConflictTarget extends Node<"conflict_target"> {
  readonly constraint?: Identifier;
  readonly elements: readonly Expression[];
  readonly where?: Expression;
}

/** `RETURNING [WITH (OLD AS o, NEW AS n)] …`. */
export interface Returning extends Node<"returning"> {
  readonly oldAlias?: Identifier;
  readonly newAlias?: Identifier;
  readonly targets: readonly Target[];
}

export interface Update extends Node<"update"> {
  readonly with?: WithClause;
  readonly table: TableReference;
  /** MySQL: more tables than one (`UPDATE a JOIN b …`); then `table` is the first. */
  readonly tables?: readonly FromItem[];
  readonly assignments: readonly Assignment[];
  readonly from: readonly FromItem[];
  readonly where?: Expression;
  readonly orderBy: readonly OrderItem[];
  readonly limit?: Limit;
  readonly offset?: Expression;
  readonly returning?: Returning;
}

export interface Delete extends Node<"delete"> {
  readonly with?: WithClause;
  readonly table: TableReference;
  /** MySQL's `DELETE a, b FROM …`: names of items of `using` whose rows are deleted; `table` is the first. */
  readonly targets?: readonly QualifiedName[];
  readonly using: readonly FromItem[];
  readonly where?: Expression;
  readonly orderBy: readonly OrderItem[];
  readonly limit?: Limit;
  readonly offset?: Expression;
  readonly returning?: Returning;
}

export interface Merge extends Node<"merge"> {
  readonly with?: WithClause;
  readonly table: TableReference;
  readonly source: FromItem;
  readonly on: Expression;
  readonly branches: readonly MergeBranch[];
  readonly returning?: Returning;
}

export interface MergeBranch extends Node<"merge_branch"> {
  readonly match: "matched" | "not_matched" | "not_matched_by_source";
  readonly condition?: Expression;
  readonly action: "update" | "delete" | "insert" | "nothing";
  readonly assignments: readonly Assignment[];
  readonly columns: readonly AssignmentTarget[];
  readonly overriding?: "system" | "user";
  /** Absent for DEFAULT VALUES and the other actions. */
  readonly values?: readonly Expression[];
}
