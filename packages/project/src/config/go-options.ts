import {
  boolean,
  type Decode,
  type DecodeContext,
  integer,
  type Located,
  listOf,
  mapOf,
  object,
  text,
} from "./decoder.ts";
import type { ConfigNode } from "./node.ts";

/** Options of the Go generator as configured; it checks their values itself. */
export interface GoOptions extends GoPackageOptions {
  readonly initialisms: readonly Located<string>[];
  readonly rename: ReadonlyMap<string, Located<string>>;
  readonly wrap_errors: Located<boolean>;
  readonly inflection_exclude_table_names: readonly Located<string>[];
}

/** The options that version 1 has too. */
export interface GoPackageOptions {
  readonly emit_interface: Located<boolean>;
  readonly emit_json_tags: Located<boolean>;
  readonly json_tags_id_uppercase: Located<boolean>;
  readonly emit_db_tags: Located<boolean>;
  readonly emit_prepared_queries: Located<boolean>;
  readonly emit_exact_table_names: Located<boolean>;
  readonly emit_empty_slices: Located<boolean>;
  readonly emit_exported_queries: Located<boolean>;
  readonly emit_result_struct_pointers: Located<boolean>;
  readonly emit_params_struct_pointers: Located<boolean>;
  readonly emit_methods_with_db_argument: Located<boolean>;
  readonly emit_pointers_for_null_types: Located<boolean>;
  readonly emit_pointers_for_null_enum_types: Located<boolean>;
  readonly emit_enum_valid_method: Located<boolean>;
  readonly emit_all_enum_values: Located<boolean>;
  readonly emit_sql_as_comment: Located<boolean>;
  readonly json_tags_case_style: Located<string>;
  readonly package: Located<string>;
  readonly out: Located<string>;
  readonly overrides: readonly Located<Partial<Override>>[];
  readonly sql_package: Located<string>;
  readonly sql_driver: Located<string>;
  readonly output_batch_file_name: Located<string>;
  readonly output_db_file_name: Located<string>;
  readonly output_models_file_name: Located<string>;
  readonly output_querier_file_name: Located<string>;
  readonly output_copyfrom_file_name: Located<string>;
  readonly output_files_suffix: Located<string>;
  readonly output_models_path: Located<string>;
  readonly output_models_package: Located<string>;
  readonly output_models_import: Located<string>;
  readonly output_models_emit: Located<boolean>;
  readonly query_parameter_limit: Located<number>;
  readonly omit_sqlc_version: Located<boolean>;
  readonly omit_unused_structs: Located<boolean>;
  readonly build_tags: Located<string>;
}

/** A type to use in place of the generator's choice, for a database type or for a column. */
export interface Override {
  readonly go_type: GoType;
  readonly go_struct_tag: Located<string>;
  readonly db_type: Located<string>;
  readonly postgres_type: Located<string>;
  readonly engine: Located<string>;
  readonly nullable: Located<boolean>;
  readonly unsigned: Located<boolean>;
  readonly null: Located<boolean>;
  readonly column: Located<string>;
}

export type GoType = string | Partial<GoTypeParts>;

export interface GoTypeParts {
  readonly import: Located<string>;
  readonly package: Located<string>;
  readonly type: Located<string>;
  readonly pointer: Located<boolean>;
  readonly slice: Located<boolean>;
}

const goTypeParts = object<GoTypeParts>("opts.GoType", {
  import: text,
  package: text,
  type: text,
  pointer: boolean,
  slice: boolean,
});

const goType: Decode<GoType> = (node: ConfigNode, context: DecodeContext) =>
  node.kind === "scalar" ? node.text : goTypeParts(node, context)?.value;

export const override = object<Override>("opts.Override", {
  go_type: goType,
  go_struct_tag: text,
  db_type: text,
  postgres_type: text,
  engine: text,
  nullable: boolean,
  unsigned: boolean,
  null: boolean,
  column: text,
});

export const overrideList = listOf(override, "[]opts.Override");
export const renameMap = mapOf(text, "map[string]string");

export const goPackageFields: { readonly [Key in keyof GoPackageOptions]: Decode<GoPackageOptions[Key]> } = {
  emit_interface: boolean,
  emit_json_tags: boolean,
  json_tags_id_uppercase: boolean,
  emit_db_tags: boolean,
  emit_prepared_queries: boolean,
  emit_exact_table_names: boolean,
  emit_empty_slices: boolean,
  emit_exported_queries: boolean,
  emit_result_struct_pointers: boolean,
  emit_params_struct_pointers: boolean,
  emit_methods_with_db_argument: boolean,
  emit_pointers_for_null_types: boolean,
  emit_pointers_for_null_enum_types: boolean,
  emit_enum_valid_method: boolean,
  emit_all_enum_values: boolean,
  emit_sql_as_comment: boolean,
  json_tags_case_style: text,
  package: text,
  out: text,
  overrides: overrideList,
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
  output_models_emit: boolean,
  query_parameter_limit: integer,
  omit_sqlc_version: boolean,
  omit_unused_structs: boolean,
  build_tags: text,
};

export const goOptions = object<GoOptions>("opts.Options", {
  ...goPackageFields,
  rename: renameMap,
  initialisms: listOf(text, "[]string"),
  wrap_errors: boolean,
  inflection_exclude_table_names: listOf(text, "[]string"),
});
