import {
  booleanOption,
  choiceOption,
  integerOption,
  listOption,
  mapOption,
  type Option,
  type OptionSchema,
  recordOption,
  stringOption,
} from "@sqlc-ts/plugin-sdk";
import { optionalBooleanOption, optionalListOption } from "./option-readers.ts";

/** An entry of `overrides` as it is written. */
export interface OverrideOptions {
  readonly go_type: GoTypeOption;
  readonly go_struct_tag: string;
  readonly db_type: string;
  readonly postgres_type: string;
  readonly engine: string;
  readonly nullable: boolean;
  readonly unsigned: boolean;
  readonly null: boolean;
  readonly column: string;
}

/** `github.com/x/y.T`, or the same in parts. */
export type GoTypeOption = string | GoTypeParts;

export interface GoTypeParts {
  readonly import: string;
  readonly package: string;
  readonly type: string;
  readonly pointer: boolean;
  readonly slice: boolean;
}

/** Options under `overrides.go`, for all packages of a configuration. */
export interface SharedOptions {
  readonly overrides: readonly OverrideOptions[];
  readonly rename: ReadonlyMap<string, string>;
}

export interface GoOptions extends SharedOptions {
  readonly emit_interface: boolean;
  readonly emit_json_tags: boolean;
  readonly json_tags_id_uppercase: boolean;
  readonly emit_db_tags: boolean;
  readonly emit_prepared_queries: boolean;
  readonly emit_exact_table_names: boolean;
  readonly emit_empty_slices: boolean;
  readonly emit_exported_queries: boolean;
  readonly emit_result_struct_pointers: boolean;
  readonly emit_params_struct_pointers: boolean;
  readonly emit_methods_with_db_argument: boolean;
  readonly emit_pointers_for_null_types: boolean;
  readonly emit_pointers_for_null_enum_types: boolean | undefined;
  readonly emit_enum_valid_method: boolean;
  readonly emit_all_enum_values: boolean;
  readonly emit_sql_as_comment: boolean;
  readonly json_tags_case_style: "" | "none" | "camel" | "pascal" | "snake";
  readonly package: string;
  readonly out: string;
  readonly sql_package: string;
  readonly sql_driver: string;
  readonly output_batch_file_name: string;
  readonly output_db_file_name: string;
  readonly output_models_file_name: string;
  readonly output_querier_file_name: string;
  readonly output_copyfrom_file_name: string;
  readonly output_files_suffix: string;
  readonly output_models_path: string;
  readonly output_models_package: string;
  readonly output_models_import: string;
  readonly output_models_emit: boolean | undefined;
  readonly initialisms: readonly string[] | undefined;
  readonly inflection_exclude_table_names: readonly string[];
  readonly wrap_errors: boolean;
  readonly query_parameter_limit: number | undefined;
  readonly omit_sqlc_version: boolean;
  readonly omit_unused_structs: boolean;
  readonly build_tags: string;
}

const flag = booleanOption(false);
const text = stringOption("");

const goTypeParts = recordOption<GoTypeParts>({ import: text, package: text, type: text, pointer: flag, slice: flag });

const goType: Option<GoTypeOption> = {
  fallback: "",
  read: (value, path, report) => (typeof value === "string" ? value : goTypeParts.read(value, path, report)),
};

const overrides = listOption(
  recordOption<OverrideOptions>({
    go_type: goType,
    go_struct_tag: text,
    db_type: text,
    postgres_type: text,
    engine: text,
    nullable: flag,
    unsigned: flag,
    null: flag,
    column: text,
  }),
);

export const sharedSchema: OptionSchema<SharedOptions> = { overrides, rename: mapOption(text) };

export const optionSchema: OptionSchema<GoOptions> = {
  ...sharedSchema,
  emit_interface: flag,
  emit_json_tags: flag,
  json_tags_id_uppercase: flag,
  emit_db_tags: flag,
  emit_prepared_queries: flag,
  emit_exact_table_names: flag,
  emit_empty_slices: flag,
  emit_exported_queries: flag,
  emit_result_struct_pointers: flag,
  emit_params_struct_pointers: flag,
  emit_methods_with_db_argument: flag,
  emit_pointers_for_null_types: flag,
  emit_pointers_for_null_enum_types: optionalBooleanOption(),
  emit_enum_valid_method: flag,
  emit_all_enum_values: flag,
  emit_sql_as_comment: flag,
  // differs from sqlc: another style is a message there that its process crashed.
  json_tags_case_style: choiceOption(["", "none", "camel", "pascal", "snake"], ""),
  package: text,
  out: text,
  sql_package: text,
  sql_driver: text,
  output_batch_file_name: text,
  output_db_file_name: text,
  output_models_file_name: text,
  output_querier_file_name: text,
  output_copyfrom_file_name: text,
  output_files_suffix: text,
  output_models_path: text,
  output_models_package: text,
  output_models_import: text,
  output_models_emit: optionalBooleanOption(),
  initialisms: optionalListOption(text),
  inflection_exclude_table_names: listOption(text),
  wrap_errors: flag,
  query_parameter_limit: integerOption(undefined),
  omit_sqlc_version: flag,
  omit_unused_structs: flag,
  build_tags: text,
};
