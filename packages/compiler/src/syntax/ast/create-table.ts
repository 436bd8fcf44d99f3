import type { Expression } from "./expression.ts";
import type { Identifier, Node, QualifiedName } from "./node.ts";
import type { Query } from "./select.ts";
import type { TypeName } from "./type-name.ts";

export type Persistence = "permanent" | "temporary" | "unlogged";

/** CREATE TABLE and CREATE FOREIGN TABLE with columns. */
export interface CreateTable extends Node<"create_table"> {
  readonly name: QualifiedName;
  readonly ifNotExists: boolean;
  readonly persistence: Persistence;
  readonly foreign: boolean;
  /** In the order of the text. */
  readonly elements: readonly TableElement[];
  readonly inherits: readonly QualifiedName[];
  /** `PARTITION OF parent`. */
  readonly partitionOf?: QualifiedName;
  readonly partitionedBy: boolean;
  /** `OF type`. */
  readonly ofType?: TypeName;
  /** SQLite: `strict`, `without rowid`; lower case. */
  readonly options: readonly string[];
  /** MySQL's `COMMENT = '…'`. */
  readonly comment?: string;
}

export type TableElement = ColumnDefinition | TableConstraint | LikeClause;

export interface ColumnDefinition extends Node<"column_definition"> {
  readonly name: Identifier;
  /** Absent for the columns of `OF type` and `PARTITION OF`, and where SQLite has none. */
  readonly type?: TypeName;
  readonly constraints: readonly ColumnConstraint[];
  readonly comment?: string;
}

export interface ColumnConstraint extends Node<"column_constraint"> {
  readonly name?: Identifier;
  readonly constraint:
    | "not_null"
    | "null"
    | "primary_key"
    | "unique"
    | "check"
    | "default"
    | "references"
    | "generated"
    | "identity"
    | "auto_increment";
  /** Of DEFAULT, CHECK and GENERATED. */
  readonly expression?: Expression;
  readonly references?: References;
  /** GENERATED ALWAYS … STORED | VIRTUAL; identity: ALWAYS | BY DEFAULT. */
  readonly generation?: "always" | "by_default" | "stored" | "virtual";
  /** SQLite's `PRIMARY KEY DESC`. */
  readonly descending?: true;
}

export interface References extends Node<"references"> {
  readonly table: QualifiedName;
  readonly columns: readonly Identifier[];
  readonly onDelete?: string;
  readonly onUpdate?: string;
}

export interface TableConstraint extends Node<"table_constraint"> {
  readonly name?: Identifier;
  readonly constraint: "primary_key" | "unique" | "check" | "foreign_key" | "exclude" | "not_null" | "index";
  /** Key columns; empty where keys are expressions only. */
  readonly columns: readonly Identifier[];
  readonly expression?: Expression;
  readonly references?: References;
  /** `PRIMARY KEY USING INDEX i`. */
  readonly usingIndex?: Identifier;
}

/** `LIKE t INCLUDING ALL`. */
export interface LikeClause extends Node<"like_clause"> {
  readonly table: QualifiedName;
  /** `all`, `defaults`, … ; those EXCLUDED are left out. */
  readonly including: readonly string[];
}

/** SQLite's `CREATE VIRTUAL TABLE name USING module(argument, …)`. */
export interface CreateVirtualTable extends Node<"create_virtual_table"> {
  readonly name: QualifiedName;
  readonly ifNotExists: boolean;
  /** In lower case. */
  readonly module: string;
  readonly arguments: readonly ModuleArgument[];
}

/** An argument of a module: any text, as written without the blanks around it. */
export interface ModuleArgument extends Node<"module_argument"> {
  readonly text: string;
}

/** CREATE TABLE AS, CREATE MATERIALIZED VIEW and SELECT INTO's explicit form. */
export interface CreateTableAs extends Node<"create_table_as"> {
  readonly name: QualifiedName;
  readonly columns: readonly Identifier[];
  /** MySQL: what is defined besides the query's columns. */
  readonly elements?: readonly TableElement[];
  readonly ifNotExists: boolean;
  readonly persistence: Persistence;
  readonly materializedView: boolean;
  readonly source: Query | ExecuteSource;
  readonly withData: boolean;
}

/** `AS EXECUTE prepared(…)`: its columns are unknown. */
export interface ExecuteSource extends Node<"execute"> {
  readonly name: Identifier;
}

export interface CreateView extends Node<"create_view"> {
  readonly name: QualifiedName;
  readonly orReplace: boolean;
  readonly ifNotExists: boolean;
  readonly persistence: Persistence;
  readonly recursive: boolean;
  readonly columns: readonly Identifier[];
  readonly query: Query;
}
