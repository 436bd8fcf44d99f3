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
  /** Function from PostgreSQL's text to `ts_type`. Without it the value is decoded as usual and asserted to be of the type. */
  readonly decode: string | undefined;
  /** Function from `ts_type` to PostgreSQL's text. */
  readonly encode: string | undefined;
}

export interface TypeScriptOptions {
  readonly driver: string | undefined;
  readonly import_extension: ImportExtension;
  readonly int8: "bigint" | "number" | "string";
  readonly numeric: "string" | "number";
  readonly timestamptz: "Date" | "string";
  readonly json: "unknown" | "string";
  /** Whether the elements of an array may be NULL; with `not_null` a NULL among them is an error at run time. */
  readonly array_elements: "nullable" | "not_null";
  readonly case: "camel" | "preserve";
  readonly emit_models: boolean;
  readonly overrides: readonly Override[];
  readonly out: undefined;
  readonly runtime: undefined;
}

type ImportExtension = "js" | ".js" | "ts" | ".ts" | "none" | "";

export const optionSchema: OptionSchema<TypeScriptOptions> = {
  driver: stringOption(undefined),
  import_extension: choiceOption(["js", ".js", "ts", ".ts", "none", ""], "js"),
  int8: choiceOption(["bigint", "number", "string"], "bigint"),
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
};
