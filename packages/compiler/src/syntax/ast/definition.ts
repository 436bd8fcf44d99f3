import type { ObjectKind } from "./alter-table.ts";
import type { ColumnConstraint } from "./create-table.ts";
import type { Expression, Literal } from "./expression.ts";
import type { Identifier, Node, QualifiedName } from "./node.ts";
import type { ColumnDefinitionItem, Query } from "./select.ts";
import type { Statement } from "./statement.ts";
import type { TypeName } from "./type-name.ts";

export interface CreateSchema extends Node<"create_schema"> {
  /** Absent in `CREATE SCHEMA AUTHORIZATION x`: the schema is then called after the role. */
  readonly name?: Identifier;
  readonly authorization?: Identifier;
  readonly ifNotExists: boolean;
  /** `CREATE SCHEMA s CREATE TABLE …`. */
  readonly elements: readonly Statement[];
}

export interface CreateType extends Node<"create_type"> {
  readonly name: QualifiedName;
  readonly definition:
    | { readonly form: "enum"; readonly labels: readonly Literal[] }
    | { readonly form: "composite"; readonly attributes: readonly ColumnDefinitionItem[] }
    | { readonly form: "range"; readonly subtype?: TypeName; readonly multirangeName?: QualifiedName }
    | { readonly form: "base" | "shell" };
}

export interface AlterType extends Node<"alter_type"> {
  readonly name: QualifiedName;
  readonly action:
    | {
        readonly kind: "add_value";
        readonly value: Literal;
        readonly ifNotExists: boolean;
        readonly neighbor?: { readonly position: "before" | "after"; readonly value: Literal };
      }
    | { readonly kind: "rename_value"; readonly value: Literal; readonly newValue: Literal }
    | { readonly kind: "attributes"; readonly changes: readonly AttributeChange[] }
    | { readonly kind: "other" };
}

export type AttributeChange =
  | (Node<"add_attribute"> & { readonly attribute: ColumnDefinitionItem })
  | (Node<"drop_attribute"> & { readonly name: Identifier; readonly ifExists: boolean })
  | (Node<"alter_attribute"> & { readonly name: Identifier; readonly type: TypeName });

export interface CreateDomain extends Node<"create_domain"> {
  readonly name: QualifiedName;
  readonly type: TypeName;
  readonly constraints: readonly ColumnConstraint[];
}

export interface AlterDomain extends Node<"alter_domain"> {
  readonly name: QualifiedName;
  readonly action: "set_not_null" | "drop_not_null" | "other";
}

export interface Routine extends Node<"create_function"> {
  readonly routineKind: "function" | "procedure" | "aggregate";
  readonly name: QualifiedName;
  readonly orReplace: boolean;
  readonly parameters: readonly RoutineParameter[];
  readonly returns?: TypeName;
  /** `RETURNS TABLE (…)`. */
  readonly returnsTable?: readonly ColumnDefinitionItem[];
  /** Of an aggregate, whose result it then gives; without it `returns` is the type of the state. */
  readonly finalFunction?: QualifiedName;
  /** STRICT or RETURNS NULL ON NULL INPUT. */
  readonly strict: boolean;
  readonly window: boolean;
}

export interface RoutineParameter extends Node<"routine_parameter"> {
  readonly name?: Identifier;
  readonly mode: "in" | "out" | "inout" | "variadic" | "table";
  readonly type: TypeName;
  readonly default?: Expression;
}

export interface RoutineSignature extends Node<"routine_signature"> {
  readonly name: QualifiedName;
  /** Absent when no argument list was written. */
  readonly parameters?: readonly RoutineParameter[];
}

/** DROP of anything. */
export interface Drop extends Node<"drop"> {
  readonly objectKind: ObjectKind;
  readonly ifExists: boolean;
  readonly cascade: boolean;
  readonly names: readonly QualifiedName[];
  /** For functions, procedures and aggregates, in place of `names`. */
  readonly routines: readonly RoutineSignature[];
}

export interface CommentOn extends Node<"comment_on"> {
  readonly objectKind: ObjectKind | "column";
  readonly name: QualifiedName;
  /** Absent for NULL. */
  readonly comment?: string;
}

export interface CreateExtension extends Node<"create_extension"> {
  readonly name: Identifier;
  readonly schema?: Identifier;
  readonly ifNotExists: boolean;
}

/** CREATE [UNIQUE] INDEX: unique ones are keys. */
export interface CreateIndex extends Node<"create_index"> {
  readonly name?: Identifier;
  readonly table: QualifiedName;
  readonly unique: boolean;
  readonly ifNotExists: boolean;
  /** Plain columns only; absent entries are expressions. */
  readonly columns: readonly (Identifier | undefined)[];
  /** Has a WHERE clause. */
  readonly partial: boolean;
}

export interface CreateSequence extends Node<"create_sequence"> {
  readonly name: QualifiedName;
  readonly ifNotExists: boolean;
}

/** CREATE OPERATOR: what it gives is what its function gives. */
export interface CreateOperator extends Node<"create_operator"> {
  readonly schema?: string;
  readonly name: string;
  /** Absent for a prefix operator. */
  readonly left?: TypeName;
  readonly right?: TypeName;
  readonly function?: QualifiedName;
}

export interface CreateCast extends Node<"create_cast"> {
  readonly from: TypeName;
  readonly to: TypeName;
  /** `binary`: WITHOUT FUNCTION; `text`: WITH INOUT. */
  readonly method: "binary" | "function" | "text";
  readonly function?: QualifiedName;
  readonly context: "implicit" | "assignment" | "explicit";
}

/** `SET [LOCAL] search_path = a, b` and its spelling `SET SCHEMA 'a'`; other settings are opaque. */
export interface SetSearchPath extends Node<"set_search_path"> {
  /** Folded names; empty for DEFAULT. */
  readonly schemas: readonly string[];
}

/** MySQL's `USE db`. */
export interface UseDatabase extends Node<"use_database"> {
  readonly name: Identifier;
}

/** EXPLAIN, DECLARE CURSOR, PREPARE: a statement inside another. */
export interface Wrapper extends Node<"wrapper"> {
  readonly verb: "explain" | "declare_cursor" | "prepare";
  readonly statement: Statement;
}

/** `CALL p(…)`. */
export interface Call extends Node<"call"> {
  readonly call: Expression;
}

/** A statement that does not shape the catalog and has no parameters that matter: accepted as it is. */
export interface Opaque extends Node<"opaque"> {
  /** First words in lower case: `grant`, `create trigger`, `do`, `copy` … */
  readonly verb: string;
  /** What the server answers with, where that is a result like a query's. */
  readonly columns?: readonly ColumnDefinitionItem[];
}

/** A query as a statement. */
export interface QueryStatement extends Node<"query_statement"> {
  readonly query: Query;
}
