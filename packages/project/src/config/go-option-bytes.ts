import type { Located } from "./decoder.ts";
import { type GoOptions, type GoType, goFields, type Override } from "./go-options.ts";
import { encodeJson } from "./option-bytes.ts";

/** Written even when not set, as sqlc does. */
const alwaysWritten: readonly (keyof GoOptions)[] = [
  "emit_interface",
  "emit_json_tags",
  "json_tags_id_uppercase",
  "emit_db_tags",
  "emit_prepared_queries",
  "emit_exported_queries",
  "emit_result_struct_pointers",
  "emit_params_struct_pointers",
  "emit_pointers_for_null_types",
  "package",
  "out",
  "sql_package",
  "sql_driver",
];

/** Written whenever they are set, also when set to nothing. */
const distinguishUnset: readonly (keyof GoOptions)[] = [
  "initialisms",
  "query_parameter_limit",
  "emit_pointers_for_null_enum_types",
  "output_models_emit",
];

/** The Go generator's options as sqlc sends them in `plugin_options`. */
export function goOptionBytes(options: Partial<GoOptions>): Uint8Array {
  const written: Record<string, unknown> = {};
  for (const key of namesOf(goFields)) {
    const value = plainValue(key, options);
    const isWritten =
      alwaysWritten.includes(key) || (distinguishUnset.includes(key) ? value !== undefined : !isUnset(value));
    if (isWritten) written[key] = value ?? (key.startsWith("emit_") || key.startsWith("json_") ? false : "");
  }
  return encodeJson(JSON.stringify(written));
}

/** Root overrides and renames as sqlc sends them in `global_options`; no bytes when there are none. */
export function goGlobalOptionBytes(options: Partial<Pick<GoOptions, "overrides" | "rename">>): Uint8Array {
  const overrides = options.overrides?.map(overrideValue) ?? [];
  const rename = sortedRecord(options.rename ?? new Map());
  if (overrides.length === 0 && isUnset(rename)) return new Uint8Array();
  const written = { ...(overrides.length > 0 && { overrides }), ...(!isUnset(rename) && { rename }) };
  return encodeJson(JSON.stringify(written));
}

function namesOf<Fields extends object>(fields: Fields): readonly (keyof Fields)[] {
  const names: (keyof Fields)[] = [];
  for (const name in fields) names.push(name);
  return names;
}

function plainValue(key: keyof GoOptions, options: Partial<GoOptions>): unknown {
  if (key === "overrides") return options.overrides?.map(overrideValue);
  if (key === "rename") return options.rename && sortedRecord(options.rename);
  const value = options[key];
  if (value === undefined || value instanceof Map) return undefined;
  if ("value" in value) return value.value;
  return Array.isArray(value) ? value.map((item: Located<string>) => item.value) : undefined;
}

function overrideValue({ value: override }: Located<Partial<Override>>): Record<string, unknown> {
  return {
    go_type: goTypeValue(override.go_type),
    go_struct_tag: override.go_struct_tag?.value ?? "",
    db_type: override.db_type?.value ?? "",
    postgres_type: override.postgres_type?.value ?? "",
    ...(override.engine?.value && { engine: override.engine.value }),
    nullable: override.nullable?.value ?? false,
    unsigned: override.unsigned?.value ?? false,
    null: override.null?.value ?? false,
    column: override.column?.value ?? "",
  };
}

function goTypeValue(type: GoType | undefined): unknown {
  if (typeof type === "string" && type !== "") return type;
  const parts = typeof type === "object" ? type : {};
  return {
    import: parts.import?.value ?? "",
    package: parts.package?.value ?? "",
    type: parts.type?.value ?? "",
    pointer: parts.pointer?.value ?? false,
    slice: parts.slice?.value ?? false,
  };
}

function sortedRecord(map: ReadonlyMap<string, Located<string>>): Record<string, string> {
  const entries = [...map].map(([key, { value }]): [string, string] => [key, value]);
  return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
}

function isUnset(value: unknown): boolean {
  if (value === undefined || value === false || value === "" || value === 0) return true;
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
