import type { ColumnDefinition, TableConstraint } from "./create-table.ts";
import type { RoutineSignature } from "./definition.ts";
import type { Expression } from "./expression.ts";
import type { Identifier, Node, QualifiedName } from "./node.ts";
import type { TypeName } from "./type-name.ts";

/** The kinds of relation that ALTER and DROP name. */
export type RelationKind = "table" | "view" | "materialized_view" | "foreign_table" | "index" | "sequence";

/** ALTER TABLE, and ALTER VIEW/… with the same actions; renames and SET SCHEMA are {@link Rename} and {@link SetSchema}. */
export interface AlterTable extends Node<"alter_table"> {
  readonly relationKind: RelationKind;
  readonly name: QualifiedName;
  readonly ifExists: boolean;
  readonly only: boolean;
  readonly actions: readonly AlterTableAction[];
}

export type AlterTableAction =
  | (Node<"add_column"> & {
      readonly column: ColumnDefinition;
      readonly ifNotExists: boolean;
      readonly position?: ColumnPosition;
    })
  /** MySQL's CHANGE and MODIFY: a new definition in place of the old one. */
  | (Node<"change_column"> & {
      readonly column: Identifier;
      readonly ifExists: boolean;
      readonly definition: ColumnDefinition;
      readonly position?: ColumnPosition;
    })
  /** Renames among other actions, as MySQL has them. */
  | (Node<"rename_column"> & { readonly column: Identifier; readonly newName: Identifier })
  | (Node<"rename_table"> & { readonly newName: QualifiedName })
  | (Node<"set_comment"> & { readonly comment: string })
  | (Node<"drop_column"> & { readonly column: Identifier; readonly ifExists: boolean; readonly cascade?: boolean })
  | (Node<"alter_column_type"> & { readonly column: Identifier; readonly type: TypeName; readonly using?: Expression })
  | (Node<"set_not_null"> & { readonly column: Identifier })
  | (Node<"drop_not_null"> & { readonly column: Identifier })
  | (Node<"set_default"> & { readonly column: Identifier; readonly expression: Expression })
  | (Node<"drop_default"> & { readonly column: Identifier })
  | (Node<"add_identity"> & { readonly column: Identifier; readonly generation: "always" | "by_default" })
  | (Node<"drop_identity"> & { readonly column: Identifier })
  | (Node<"drop_expression"> & { readonly column: Identifier })
  | (Node<"add_constraint"> & { readonly constraint: TableConstraint })
  | (Node<"drop_constraint"> & { readonly name: Identifier; readonly ifExists: boolean })
  /** MySQL's `DROP PRIMARY KEY`. */
  | Node<"drop_primary_key">
  | (Node<"attach_partition"> & { readonly partition: QualifiedName })
  | (Node<"detach_partition"> & { readonly partition: QualifiedName })
  | (Node<"inherit"> & { readonly parent: QualifiedName })
  | (Node<"no_inherit"> & { readonly parent: QualifiedName })
  /** An action that does not shape the catalog: owner, storage, triggers, row security … */
  | Node<"other_action">;

/** Where MySQL puts a column: `first`, or behind the column of that name. */
export type ColumnPosition = "first" | Identifier;

/** MySQL's `RENAME TABLE a TO b, c TO d`, one after the other. */
export interface RenameTables extends Node<"rename_tables"> {
  readonly renames: readonly { readonly from: QualifiedName; readonly to: QualifiedName }[];
}

/** `ALTER kind name RENAME [COLUMN c | CONSTRAINT c | ATTRIBUTE c | VALUE 'v'] TO new`. */
export interface Rename extends Node<"rename"> {
  readonly objectKind: ObjectKind;
  readonly name: QualifiedName;
  readonly ifExists: boolean;
  readonly member?: {
    readonly kind: "column" | "constraint" | "attribute" | "value";
    readonly name: Identifier;
  };
  /** Of a function, procedure or aggregate: which of that name is meant. */
  readonly signature?: RoutineSignature;
  readonly newName: Identifier;
}

/** `ALTER kind name SET SCHEMA schema`. */
export interface SetSchema extends Node<"set_schema"> {
  readonly objectKind: ObjectKind;
  readonly name: QualifiedName;
  readonly ifExists: boolean;
  /** Of a function, procedure or aggregate: which of that name is meant. */
  readonly signature?: RoutineSignature;
  readonly schema: Identifier;
}

export type ObjectKind =
  | RelationKind
  | "type"
  | "domain"
  | "schema"
  | "function"
  | "procedure"
  /** A function, procedure or aggregate, whichever it is. */
  | "routine"
  | "aggregate"
  | "extension"
  | "other";
