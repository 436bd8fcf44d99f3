import type { Identifier, Node, QualifiedName } from "./node.ts";
import type { OrderItem, Query, WindowSpecification } from "./select.ts";
import type { TypeName } from "./type-name.ts";

export type Expression =
  | Literal
  | ColumnReference
  | Star
  | Parameter
  | EmbedMacro
  | NullabilityMacro
  | InvalidMacro
  | Unary
  | Binary
  | Logical
  | Not
  | IsTest
  | IsDistinctFrom
  | Between
  | InList
  | InQuery
  | PatternMatch
  | Quantified
  | Exists
  | ScalarSubquery
  | ArraySubquery
  | FunctionCall
  | Cast
  | Case
  | Coalesce
  | NullIf
  | Extremum
  | ValueFunction
  | Row
  | ArrayConstructor
  | Subscript
  | FieldAccess
  | Collate
  | Grouping
  | JsonFunction
  | XmlFunction
  | Default
  | CurrentOf;

export interface Literal extends Node<"literal"> {
  /** `hex` is `x'1F'`, `bit` is `b'1'`; `float` is any number with a point or exponent. */
  readonly type: "string" | "integer" | "float" | "boolean" | "null" | "bit" | "hex";
  /** The value without quotes and escapes; numbers as written; `true`/`false`; empty for NULL. */
  readonly value: string;
}

/** `column`, `table.column`, `schema.table.column`; a whole row (`a` where `a` is a table) looks the same. */
export interface ColumnReference extends Node<"column_reference"> {
  readonly parts: readonly Identifier[];
}

/** `*` or `t.*`: as a target, in `count(*)`'s place of arguments it is {@link FunctionCall.star} instead, and inside `ROW(t.*)` or `to_json(t.*)`. */
export interface Star extends Node<"star"> {
  readonly qualifier: readonly Identifier[];
}

/**
 * A query parameter: native (`$1`, `?`, `?1`, `:name`) or one of the macros of the query language, which are tokens in every dialect.
 * The node spans the whole macro call.
 */
export interface Parameter extends Node<"parameter"> {
  readonly form: "native" | "at" | "arg" | "narg" | "slice";
  /** Number written by the user (`$1`, `?1`). */
  readonly number?: number;
  /** Name given by the user, in the case that the query language keeps (spec: queries.md 6.1). */
  readonly name?: string;
}

/** `sqlc.embed(table)`. */
export interface EmbedMacro extends Node<"embed"> {
  /** The argument's parts joined without dots, as the query language has it. */
  readonly name: string;
  readonly parts: readonly Identifier[];
}

/** `sqlc.notnull(expression)` and `sqlc.nullable(expression)`: an assertion of the user; its text becomes the bare expression. */
export interface NullabilityMacro extends Node<"nullability"> {
  readonly assertion: "notnull" | "nullable";
  readonly operand: Expression;
}

/** A `sqlc.*` call that is not understood; `message` says why. The statement parses on so that all errors are found. */
export interface InvalidMacro extends Node<"invalid_macro"> {
  readonly message: string;
  readonly hint?: string;
}

/** The operator of an operator expression, e.g. `||`; `schema` where written `OPERATOR(schema.||)`. */
export interface Operator extends Node<"operator"> {
  readonly schema?: string;
  readonly name: string;
}

export interface Unary extends Node<"unary"> {
  readonly operator: Operator;
  readonly operand: Expression;
}

/** A binary operator other than AND, OR and the keyword operators that have their own kinds. `AT TIME ZONE` is a {@link FunctionCall}. */
export interface Binary extends Node<"binary"> {
  readonly operator: Operator;
  readonly left: Expression;
  readonly right: Expression;
}

/** A chain of ANDs or of ORs, flat however long it is: at least two operands; a parenthesised chain is an operand of its own. */
export interface Logical extends Node<"logical"> {
  readonly operator: "and" | "or" | "xor";
  readonly operands: readonly Expression[];
}

export interface Not extends Node<"not"> {
  readonly operand: Expression;
}

/** `x IS [NOT] NULL`, `ISNULL`, `NOTNULL`, `IS TRUE`, `IS UNKNOWN`, `IS DOCUMENT`, `IS NFC NORMALIZED`, `IS JSON OBJECT`. */
export interface IsTest extends Node<"is_test"> {
  readonly test: "null" | "true" | "false" | "unknown" | "document" | "normalized" | "json";
  readonly negated: boolean;
  readonly operand: Expression;
}

export interface IsDistinctFrom extends Node<"is_distinct_from"> {
  readonly negated: boolean;
  readonly left: Expression;
  readonly right: Expression;
  readonly operatorStart: number;
}

export interface Between extends Node<"between"> {
  readonly negated: boolean;
  readonly symmetric: boolean;
  readonly operand: Expression;
  readonly low: Expression;
  readonly high: Expression;
  readonly operatorStart: number;
}

export interface InList extends Node<"in_list"> {
  readonly negated: boolean;
  readonly operand: Expression;
  readonly list: readonly Expression[];
  readonly operatorStart: number;
}

export interface InQuery extends Node<"in_query"> {
  readonly negated: boolean;
  readonly operand: Expression;
  readonly query: Query;
  readonly operatorStart: number;
}

/** LIKE and its kin. */
export interface PatternMatch extends Node<"pattern_match"> {
  readonly operator: "like" | "ilike" | "similar_to" | "glob" | "regexp" | "match";
  readonly negated: boolean;
  readonly operand: Expression;
  readonly pattern: Expression;
  readonly escape?: Expression;
  readonly operatorStart: number;
}

/** `x = ANY (array or query)`, `x LIKE ALL (…)`. */
export interface Quantified extends Node<"quantified"> {
  readonly operand: Expression;
  /** Also `~~`, `!~~`, `~~*`, `!~~*` for (NOT) LIKE and ILIKE. */
  readonly operator: Operator;
  readonly quantifier: "any" | "all";
  readonly source:
    | { readonly kind: "query"; readonly query: Query }
    | { readonly kind: "array"; readonly expression: Expression };
}

export interface Exists extends Node<"exists"> {
  readonly query: Query;
}

export interface ScalarSubquery extends Node<"scalar_subquery"> {
  readonly query: Query;
}

/** `ARRAY(SELECT …)`. */
export interface ArraySubquery extends Node<"array_subquery"> {
  readonly query: Query;
}

export interface FunctionArgument extends Node<"argument"> {
  /** `f(name => value)`. */
  readonly name?: Identifier;
  readonly variadic: boolean;
  readonly value: Expression;
}

/**
 * A call. Calls with a syntax of their own have the name of the function they stand for (`trim` → `btrim`, `AT TIME ZONE` → `timezone`,
 * `EXTRACT` → `extract`, `OVERLAY`, `POSITION`, `SUBSTRING`, `NORMALIZE`, `COLLATION FOR` → `pg_collation_for`, …), arguments in the function's own
 * order, and `form` says so. Source of the rule: gram.y, func_expr_common_subexpr.
 */
export interface FunctionCall extends Node<"function_call"> {
  readonly name: QualifiedName;
  readonly form: "plain" | "special";
  readonly arguments: readonly FunctionArgument[];
  /** `count(*)`. */
  readonly star: boolean;
  readonly distinct: boolean;
  readonly orderBy: readonly OrderItem[];
  /** `WITHIN GROUP (ORDER BY …)`. */
  readonly withinGroup?: readonly OrderItem[];
  readonly filter?: Expression;
  readonly over?: WindowSpecification | Identifier;
  /** `IGNORE NULLS` / `RESPECT NULLS`. */
  readonly nullTreatment?: "ignore" | "respect";
}

export interface Cast extends Node<"cast"> {
  readonly operand: Expression;
  readonly type: TypeName;
  /** `literal` is `date '2020-01-01'`. */
  readonly form: "cast" | "colons" | "literal" | "convert" | "binary";
}

export interface CaseBranch extends Node<"case_branch"> {
  readonly condition: Expression;
  readonly result: Expression;
}

export interface Case extends Node<"case"> {
  readonly operand?: Expression;
  readonly branches: readonly CaseBranch[];
  readonly otherwise?: Expression;
}

export interface Coalesce extends Node<"coalesce"> {
  readonly arguments: readonly Expression[];
}

export interface NullIf extends Node<"nullif"> {
  readonly left: Expression;
  readonly right: Expression;
}

export interface Extremum extends Node<"extremum"> {
  readonly which: "greatest" | "least";
  readonly arguments: readonly Expression[];
}

/** `CURRENT_TIMESTAMP(3)`, `CURRENT_USER`, `LOCALTIME`, … ; `name` in lower case. */
export interface ValueFunction extends Node<"value_function"> {
  readonly name: string;
  readonly precision?: Expression;
}

export interface Row extends Node<"row"> {
  readonly elements: readonly Expression[];
  /** Written with the keyword ROW. */
  readonly explicit: boolean;
}

export interface ArrayConstructor extends Node<"array"> {
  /** Elements of a nested `[…]` are arrays of their own. */
  readonly elements: readonly Expression[];
}

export interface Subscript extends Node<"subscript"> {
  readonly operand: Expression;
  readonly subscripts: readonly SubscriptItem[];
}

export interface SubscriptItem extends Node<"subscript_item"> {
  readonly slice: boolean;
  readonly lower?: Expression;
  readonly upper?: Expression;
}

/** `(expression).field` and `(expression).*`. */
export interface FieldAccess extends Node<"field_access"> {
  readonly operand: Expression;
  readonly field: Identifier | "*";
}

export interface Collate extends Node<"collate"> {
  readonly operand: Expression;
  readonly collation: QualifiedName;
}

export interface Grouping extends Node<"grouping"> {
  readonly arguments: readonly Expression[];
}

/** The SQL/JSON constructors and query functions, each with its own syntax; `name` in lower case. */
export interface JsonFunction extends Node<"json_function"> {
  readonly name:
    | "json"
    | "json_scalar"
    | "json_serialize"
    | "json_object"
    | "json_array"
    | "json_objectagg"
    | "json_arrayagg"
    | "json_exists"
    | "json_value"
    | "json_query"
    | "merge_action";
  /** Every expression in it, in the order of the text: values, keys, paths, passed values, defaults. */
  readonly arguments: readonly Expression[];
  /** `JSON_ARRAY(SELECT …)`. */
  readonly query?: Query;
  readonly returning?: TypeName;
  readonly onEmpty?: JsonBehavior;
  readonly onError?: JsonBehavior;
  readonly filter?: Expression;
  readonly over?: WindowSpecification | Identifier;
  readonly orderBy: readonly OrderItem[];
}

export interface JsonBehavior extends Node<"json_behavior"> {
  readonly behavior:
    | "error"
    | "null"
    | "true"
    | "false"
    | "unknown"
    | "empty"
    | "empty_array"
    | "empty_object"
    | "default";
  readonly value?: Expression;
}

export interface XmlFunction extends Node<"xml_function"> {
  readonly name:
    | "xmlconcat"
    | "xmlelement"
    | "xmlexists"
    | "xmlforest"
    | "xmlparse"
    | "xmlpi"
    | "xmlroot"
    | "xmlserialize";
  readonly arguments: readonly Expression[];
  readonly type?: TypeName;
}

/** `DEFAULT` in VALUES or SET. */
export interface Default extends Node<"default"> {}

export interface CurrentOf extends Node<"current_of"> {
  readonly cursor: Identifier | Parameter;
}
