/** What each kind of option is to a reader: the decoder of a configuration, the generator, the page of the documentation. */
export interface GoOptionKinds {
  readonly flag: unknown;
  /** A flag for which it matters whether it is set. */
  readonly optionalFlag: unknown;
  readonly text: unknown;
  readonly caseStyle: unknown;
  readonly integer: unknown;
  readonly texts: unknown;
  /** A list for which it matters whether it is set. */
  readonly optionalTexts: unknown;
  /** Texts by name. */
  readonly names: unknown;
  readonly overrides: unknown;
}

/** So that each keeps its own type. */
type Given<Kinds extends GoOptionKinds> = { readonly [Kind in keyof GoOptionKinds]: Kinds[Kind] };

/** All options of the Go generator, in the order in which sqlc sends them; the only place that lists them. */
export function goOptionShape<Kinds extends GoOptionKinds>(kinds: Kinds) {
  const { flag, optionalFlag, text, caseStyle, integer, texts, optionalTexts, names, overrides }: Given<Kinds> = kinds;
  return {
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
    emit_pointers_for_null_enum_types: optionalFlag,
    emit_enum_valid_method: flag,
    emit_all_enum_values: flag,
    emit_sql_as_comment: flag,
    json_tags_case_style: caseStyle,
    package: text,
    out: text,
    overrides,
    rename: names,
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
    output_models_emit: optionalFlag,
    initialisms: optionalTexts,
    inflection_exclude_table_names: texts,
    wrap_errors: flag,
    query_parameter_limit: integer,
    omit_sqlc_version: flag,
    omit_unused_structs: flag,
    build_tags: text,
  };
}

/** What an entry of `overrides` may say. */
export function overrideShape<Flag, Text, GoType>(kinds: {
  readonly flag: Flag;
  readonly text: Text;
  readonly goType: GoType;
}) {
  const { flag, text, goType } = kinds;
  return {
    go_type: goType,
    go_struct_tag: text,
    db_type: text,
    postgres_type: text,
    engine: text,
    nullable: flag,
    unsigned: flag,
    null: flag,
    column: text,
  };
}

/** A `go_type` in parts. */
export function goTypeShape<Flag, Text>({ flag, text }: { readonly flag: Flag; readonly text: Text }) {
  return { import: text, package: text, type: text, pointer: flag, slice: flag };
}
