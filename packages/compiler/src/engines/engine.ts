import type { Diagnostic, SourceFile } from "@sqlc-ts/diagnostics";
import type {
  Catalog,
  FunctionDefinition,
  Relation,
  SqlType,
  TypeId,
  TypeInfo,
  TypeSpelling,
  UserType,
} from "../catalog/index.ts";
import type { Comment, Literal, ParsedStatement, Statement, TypeName } from "../syntax/ast/index.ts";
import type { SchemaRules } from "./schema-rules.ts";
import type { EngineSemantics } from "./semantics.ts";
import type { SqlcRules } from "./sqlc-rules.ts";

export type EngineName = "postgresql" | "mysql" | "sqlite";

/** Everything that differs between databases. One folder under `engines/` each; the rest of the compiler knows only this. */
export interface Engine {
  readonly name: EngineName;
  readonly defaultSchema: string;
  parse(source: SourceFile): ParsedFile;
  readonly identifiers: IdentifierRules;
  readonly types: TypeSystem;
  /** What the language's own constructs give. */
  readonly semantics: EngineSemantics;
  /** The relations of the engine's own schemas (`pg_catalog`, `information_schema`). Built on first need. */
  readonly system: SystemCatalog;
  /** The schema of temporary relations, where there is one: it exists from the start. */
  readonly temporarySchema?: string;
  /** Another name of the default schema: where SQLite finds temporary relations. */
  readonly defaultSchemaSynonym?: string;
  /** A schema file's text as the server would get it: what only its client reads (psql's lines) is blanked, so that offsets stay. */
  readonly schemaText?: (text: string) => string;
  /** How query files differ from PostgreSQL's; absent: as PostgreSQL has them. */
  readonly queryFiles?: QueryFileRules;
  /** What sqlc says of this engine; absent: as it says of PostgreSQL. */
  readonly sqlc?: SqlcRules;
  /** How definitions differ from PostgreSQL's. */
  readonly schemaRules?: SchemaRules;
}

/** What the query language takes from the engine (spec: queries.md 2.1, 5, 6.2). */
export interface QueryFileRules {
  /** `dollar`: `$1`; `question`: every `?` is a parameter of its own; `numbered-question`: `?1`. */
  readonly placeholders: "dollar" | "question" | "numbered-question";
  /** `#` opens a comment. */
  readonly hashComments: boolean;
  /** A file's last statement must end in a semicolon. */
  readonly needsFinalSemicolon: boolean;
  /** Statements that are left out, named or not, as if they were not there (PRAGMA, VACUUM, SET). */
  skips?(statement: Statement): boolean;
  /** `sqlc.slice(x)` in the text is a marker that generated code replaces; otherwise a plain placeholder. */
  readonly sliceMarkers: boolean;
  /** Text of a column in a star's place, where that is not the bare reference (SQLite reads `jsonb` through `json(…)`). */
  starColumn?(reference: string, declaredType: string): string;
}

export interface ParsedFile {
  readonly statements: readonly ParsedStatement[];
  readonly comments: readonly Comment[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface IdentifierRules {
  /** The catalog's form of an unquoted name. */
  fold(name: string): string;
  /** Quotes where needed, by the rule of spec/queries.md 7.3. */
  quote(name: string): string;
  isReserved(name: string): boolean;
  /** Names are the same whatever the case of their letters, quoted ones too. */
  readonly ignoresCase?: boolean;
}

export interface SystemCatalog {
  findRelation(schema: string, name: string): Relation | undefined;
  /** System columns that every table has (`ctid`, `xmin`, `tableoid` …; SQLite `rowid`). */
  readonly hiddenColumns: Relation["columns"];
  /** What is read from a sequence that stands in FROM; absent where sequences are no relations. */
  readonly sequenceColumns?: Relation["columns"];
  /**
   * What an extension brings, by its lower-case name; undefined when the extension is not known.
   *
   * @param schema where its objects are put; the default schema unless said
   */
  findExtension(name: string, schema?: string): ExtensionObjects | undefined;
  /** Extensions that come with another one by CASCADE. Absent: none do. */
  requiredExtensions?(extension: string): readonly string[];
  /** Whether another version of a known extension may bring a function or type of this name. Absent: none does. */
  mayBring?(extension: string, name: string): boolean;
  /** What sqlc lists of the engine's own schemas in a request, in its order. Empty unless the engine was loaded with it. */
  readonly listedSchemas?: () => readonly ListedSchema[];
}

/** A schema of the engine as sqlc sends it to process plugins: a fact about sqlc, not about the server. */
export interface ListedSchema {
  readonly name: string;
  readonly relations: readonly { readonly name: string; readonly columns: readonly ListedColumn[] }[];
}

export interface ListedColumn {
  readonly name: string;
  /** Arrays have sqlc's name for them (`_text`). */
  readonly typeName: string;
  readonly notNull: boolean;
  readonly isArray: boolean;
  /** In bytes; -1 when it varies. */
  readonly length: number;
}

export interface ExtensionObjects {
  readonly types: readonly UserType[];
  readonly functions: readonly FunctionDefinition[];
  /** Views of the extension, such as `pg_stat_statements`. */
  readonly relations?: readonly Relation[];
}

export type CoercionContext = "implicit" | "assignment" | "explicit";

/**
 * Types, functions, operators and casts of the engine together with those of a catalog.
 * PostgreSQL's implementation follows chapter 10 of its manual (type conversion). All methods are pure.
 */
export interface TypeSystem {
  /** The type that a written type name denotes. An unknown name gives a type of kind `foreign` with that name: it passes through. */
  resolveTypeName(catalog: Catalog, name: TypeName): ResolvedTypeName;
  describe(catalog: Catalog, id: TypeId): TypeInfo;
  /** The array type over a type. */
  arrayOf(catalog: Catalog, type: SqlType): SqlType;
  /** Type of a literal on its own: `unknown` for strings and NULL in PostgreSQL, `int4`/`int8`/`numeric` by size for numbers. */
  literalType(literal: Literal): SqlType;
  /** What the server says of a string constant that it cannot read as a value of the type, where that is certain. Absent: it reads any. */
  literalProblem?(type: SqlType, text: string): string | undefined;
  /** Follows domains down to the type below. */
  baseType(catalog: Catalog, type: SqlType): SqlType;
  canCoerce(catalog: Catalog, from: SqlType, to: SqlType, context: CoercionContext): boolean;
  /** Whether a cast of something that is not NULL may be NULL (`jsonb` null to a number); absent where no cast ever is. */
  castNullResult?(catalog: Catalog, from: SqlType, to: SqlType): FunctionDefinition["nullResult"];
  /** The common type of UNION, CASE, COALESCE, VALUES, ARRAY, GREATEST (manual 10.5); undefined when there is none. */
  commonType(catalog: Catalog, types: readonly SqlType[]): SqlType | undefined;
  /** Whether a type has room for an integer constant, so that the constant does not widen what it is united with. Absent: constants are like other values. */
  holdsConstant?(type: SqlType, constant: Literal): boolean;
  resolveFunction(catalog: Catalog, call: CallShape): FunctionResolution;
  /** `left` absent for prefix operators. Untyped operands are `unknown`. */
  resolveOperator(
    catalog: Catalog,
    operator: { readonly schema?: string; readonly name: string },
    left: SqlType | undefined,
    right: SqlType,
  ): OperatorResolution;
  /** All names of functions, for suggestions. */
  functionNames(catalog: Catalog): Iterable<string>;
  /** For messages: `integer`, `character varying`, `text[]`, `mood`. */
  format(catalog: Catalog, type: SqlType): string;
  /** How sqlc prints the type as a declared column of that type would have it (`pg_catalog.int4`, `text`, `mood`); used where sqlc has no type of its own. */
  declaredSpelling(catalog: Catalog, type: SqlType): TypeSpelling;
  /** How sqlc prints the type as a built-in function's result (`bigint`, `timestamp with time zone`, `text[]` inside the name). */
  functionSpelling(catalog: Catalog, type: SqlType): TypeSpelling;
}

export interface ResolvedTypeName {
  readonly type: SqlType;
  readonly spelling: TypeSpelling;
  /** What a cast to it gives, where columns that are declared so have other values. */
  readonly castType?: SqlType;
  /** How sqlc prints a cast to it, where that is another spelling. */
  readonly castSpelling?: TypeSpelling;
  /** What that other spelling means to generators, where it is not this type. */
  readonly castDenotes?: SqlType;
  /** False when neither the engine nor the catalog has it. */
  readonly known: boolean;
  /** `serial` and its kin: an integer that is NOT NULL with a default. */
  readonly serial: boolean;
}

export interface CallShape {
  readonly schema?: string;
  readonly name: string;
  /** In the order of the call; `name` for `f(name => value)`. Untyped literals and parameters without a type yet are `unknown`. */
  readonly arguments: readonly {
    readonly type: SqlType;
    readonly name?: string;
    /** A parameter without a type yet: unlike a constant it does not make `int4(…)` a cast. */
    readonly isParameter?: boolean;
  }[];
  /** `f(VARIADIC array)`. */
  readonly variadic: boolean;
  /** `f(*)`. */
  readonly star: boolean;
  /** Texts of the arguments that are string constants, such as the unit of an interval. */
  readonly constants?: readonly (string | undefined)[];
  /** Types of `WITHIN GROUP (ORDER BY …)`, which count as further arguments. */
  readonly withinGroup?: readonly SqlType[];
}

export interface ArgumentCount {
  readonly least: number;
  readonly most: number;
}

export type FunctionResolution =
  | {
      readonly kind: "found";
      readonly definition: FunctionDefinition;
      /** For each argument of the call (then those of WITHIN GROUP) the type that it is coerced to, polymorphic types resolved. */
      readonly argumentTypes: readonly SqlType[];
      /** For each argument of the call the parameter it goes to: name and index in `definition.parameters`. */
      readonly argumentParameters: readonly number[];
      readonly returns: SqlType;
      /** Columns when used in FROM: OUT, INOUT and TABLE parameters with polymorphic types resolved; undefined for a scalar or a composite result. */
      readonly columns?: readonly { readonly name: string; readonly type: SqlType; readonly notNull?: boolean }[];
    }
  /** No function of that name at all. */
  | { readonly kind: "undefined" }
  /** The name exists, but not for these arguments. */
  | {
      readonly kind: "mismatch";
      readonly candidates: readonly FunctionDefinition[];
      /** How many arguments the functions take, where it is their number that is wrong; `most` may be infinite. */
      readonly counts?: readonly ArgumentCount[];
    }
  | { readonly kind: "ambiguous"; readonly candidates: readonly FunctionDefinition[] };

export type OperatorResolution =
  | {
      readonly kind: "found";
      readonly left?: SqlType;
      readonly right: SqlType;
      readonly returns: SqlType;
      readonly nullResult: FunctionDefinition["nullResult"];
    }
  | { readonly kind: "undefined" }
  | { readonly kind: "ambiguous" };
