import type { SqlType } from "../catalog/index.ts";

/** What a language's own constructs give, beyond its functions, operators and casts: the rest of the analysis is the same for all engines. */
export interface EngineSemantics {
  /** The types that constructs of the language have by themselves. */
  readonly types: {
    readonly unknown: SqlType;
    readonly boolean: SqlType;
    readonly integer: SqlType;
    /** `FOR ORDINALITY`. Absent: like `integer`. */
    readonly ordinality?: SqlType;
    readonly bigint: SqlType;
    readonly text: SqlType;
    readonly record: SqlType;
    readonly json: SqlType;
    /** What JSON_QUERY gives and SQL/JSON constructors give when an argument has it. */
    readonly binaryJson: SqlType;
    readonly xml: SqlType;
  };
  /** Schema of the engine's own relations that are found without a qualifier. */
  readonly systemSchema: string;
  /** Type of LIMIT and OFFSET. */
  readonly limitType: SqlType;
  /** Name of a result column that has none. */
  readonly unnamedColumn: string;
  /** Only column references give a result column a name; anything else is called by its text. Absent: constructs and functions have names. */
  readonly namesColumnsOnly?: boolean;
  /** Type of a result column of which nothing is known, such as a bare parameter. Absent: text. */
  readonly untypedResult?: SqlType;
  /** Name of a column of VALUES, the first being 0: `column1`, MySQL `column_0`. */
  valuesColumn(index: number): string;
  /** CALL answers with a row of the procedure's OUT and INOUT arguments. Absent: it answers with nothing. */
  readonly callsAnswer?: boolean;
  /** What is refused in PostgreSQL and means something here. Absent: nothing. */
  readonly leniency?: Leniency;
  readonly strictness?: Strictness;
  /** The operator that LIKE and its kin stand for, and the name of a keyword operator's function. */
  patternOperator(pattern: PatternOperator, negated: boolean): string;
  /** GREATEST and LEAST pass over NULLs, rather than being NULL when one argument is. */
  readonly extremumIgnoresNull: boolean;
  /** Operators that are NULL only for a NULL operand and for a right operand of zero. Absent: none. */
  readonly divisions?: ReadonlySet<string>;
  /** `CURRENT_DATE`, `SESSION_USER`, …, by lower-case name. */
  valueFunction(name: string): { readonly type: SqlType; readonly mayBeNull: boolean } | undefined;
}

/** What PostgreSQL allows and others do not. */
export interface Strictness {
  /** The name of a table is no value of its own. */
  readonly wholeRows?: boolean;
  /** The arms of a set operation may not be sorted or limited. */
  readonly orderedArms?: boolean;
  /** A set operation is sorted by what one of its arms selects, and by nothing else. */
  readonly compoundOrder?: boolean;
  /** RETURNING has no `old` and `new`. */
  readonly rowVersions?: boolean;
  /** RETURNING sees the target alone, not what stands in FROM. */
  readonly returningOthers?: boolean;
  /** INSERT without a list of columns has no values for generated ones. */
  readonly generatedValues?: boolean;
  /** INSERT without a list of columns has a value for each of them. */
  readonly allValues?: boolean;
  /** A sub-query in FROM has a name. */
  readonly namedSubqueries?: boolean;
  /** A list of a table's column names is as long as the table is wide. */
  readonly wholeNameLists?: boolean;
}

export interface Leniency {
  /** Grouped queries may read columns that are not grouped: of any row of the group, and NULL where there is none. */
  readonly bareColumns?: boolean;
  /** Functions may be there that no schema declares, of names that the engine's own do not have. */
  readonly undeclaredFunctions?: boolean;
  /** ON CONFLICT DO UPDATE needs no target. */
  readonly conflictWithoutTarget?: boolean;
  /** In assignments of ON CONFLICT a bare name is the old row's column; the new row's columns need its name. */
  readonly bareNameIsOldRow?: boolean;
  /** Assignments of ON CONFLICT see the tables that the rows are selected from. */
  readonly conflictSeesSource?: boolean;
  /** The rows of VALUES in INSERT may read columns of the target. */
  readonly valuesSeeTarget?: boolean;
  /** SELECT DISTINCT may be sorted by what is not selected. */
  readonly distinctOrder?: boolean;
  /** FOR UPDATE may follow any query. */
  readonly lockedGroups?: boolean;
  /** GROUP BY and ORDER BY may have constants that are no positions. */
  readonly constantKeys?: boolean;
  /** A recursive table may have several recursive arms, whose types need not be those of the first one. */
  readonly recursiveArms?: boolean;
  /** Names of select-list items may be used in WHERE, GROUP BY and HAVING, or in HAVING alone. */
  readonly aliasesInConditions?: boolean | "having";
  /** Parameters of which nothing is known are taken as they come. */
  readonly untypedParameters?: boolean;
  /** A table's name with arguments is the table, narrowed by them. */
  readonly tablesAsFunctions?: boolean;
  /** A row of VALUES is a query: aggregates and window functions may stand in it. */
  readonly valuesAsQueries?: boolean;
  /** Hidden and system columns may be written to. */
  readonly hiddenTargets?: boolean;
  /** A table may occur twice in FROM under one name, as long as no reference is ambiguous. */
  readonly repeatedAliases?: boolean;
}

export type PatternOperator = "like" | "ilike" | "similar_to" | "glob" | "regexp" | "match";
