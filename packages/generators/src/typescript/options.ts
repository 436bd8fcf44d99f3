import {
  booleanOption,
  choiceOption,
  ignoredOption,
  listOption,
  type OptionSchema,
  recordOption,
  stringOption,
} from "@sqlc-ts/plugin-sdk";

/** Replaces the type of one column, or of every value of a database type. */
export interface Override {
  /** `table.column` or `schema.table.column`. */
  readonly column: string | undefined;
  /** A type as SQL or the catalog calls it: `uuid`, `timestamp with time zone`, `public.mood`. */
  readonly db_type: string | undefined;
  /** The TypeScript type, without null: `BookId`, `Record<string, Tag>`. */
  readonly ts_type: string;
  /** Module from which the names in `ts_type`, `decode` and `encode` are imported, relative to the output folder. */
  readonly import: string | undefined;
  /**
   * Function to `ts_type` from PostgreSQL's text, or from what MySQL's or SQLite's value would be otherwise. Without it the value is decoded as
   * usual and asserted to be of the type.
   */
  readonly decode: string | undefined;
  /** The function back. */
  readonly encode: string | undefined;
}

export interface TypeScriptOptions {
  readonly driver: string | undefined;
  readonly import_extension: ImportExtension;
  /** PostgreSQL's int8, MySQL's BIGINT, what SQLite's tables call BIGINT. */
  readonly int8: "bigint" | "number" | "string";
  /** SQLite's other integers. */
  readonly integer: "number" | "bigint";
  /** MySQL's TINYINT(1). */
  readonly tinyint1: "boolean" | "number";
  /** PostgreSQL's numeric, MySQL's DECIMAL. */
  readonly numeric: "string" | "number";
  /** MySQL's DATETIME and TIMESTAMP, what SQLite's tables call so: a Date takes them for UTC. */
  readonly datetime: "string" | "Date";
  readonly timestamptz: "Date" | "string";
  readonly json: "unknown" | "string";
  /** Whether the elements of an array may be NULL; with `not_null` a NULL among them is an error at run time. */
  readonly array_elements: "nullable" | "not_null";
  readonly case: "camel" | "preserve";
  readonly emit_models: boolean;
  readonly overrides: readonly Override[];
  readonly out: undefined;
  readonly runtime: undefined;
  readonly mysql2: undefined;
}

type ImportExtension = "js" | ".js" | "ts" | ".ts" | "none" | "";

export const optionSchema: OptionSchema<TypeScriptOptions> = {
  driver: stringOption(undefined),
  import_extension: choiceOption(["js", ".js", "ts", ".ts", "none", ""], "js"),
  int8: choiceOption(["bigint", "number", "string"], "bigint"),
  integer: choiceOption(["number", "bigint"], "number"),
  tinyint1: choiceOption(["boolean", "number"], "boolean"),
  datetime: choiceOption(["string", "Date"], "string"),
  numeric: choiceOption(["string", "number"], "string"),
  timestamptz: choiceOption(["Date", "string"], "Date"),
  json: choiceOption(["unknown", "string"], "unknown"),
  array_elements: choiceOption(["nullable", "not_null"], "nullable"),
  case: choiceOption(["camel", "preserve"], "camel"),
  emit_models: booleanOption(true),
  overrides: listOption(
    recordOption<Override>({
      column: stringOption(undefined),
      db_type: stringOption(undefined),
      ts_type: stringOption(""),
      import: stringOption(undefined),
      decode: stringOption(undefined),
      encode: stringOption(undefined),
    }),
  ),
  out: ignoredOption(),
  // sqlc-gen-typescript's: the output here runs everywhere.
  runtime: ignoredOption(),
  // sqlc-gen-typescript's: each type is exact, see int8 and numeric.
  mysql2: ignoredOption(),
};
