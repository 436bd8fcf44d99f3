import type { Column, Identifier } from "@sqlc-ts/protocol";
import { compareNames } from "../naming/compare-names.ts";
import { jsonName } from "../naming/json-name.ts";
import type { GoSettings } from "../settings.ts";
import { quotedString } from "../syntax/strings.ts";

/** The text of a field's tags, without backquotes; `name` is the column's or parameter's. */
export function fieldTags(name: string, column: Column, table: Identifier | undefined, settings: GoSettings): string {
  const { options, overrides } = settings;
  if (!options.emit_db_tags && !options.emit_json_tags && overrides.length === 0) return "";
  const tags = new Map<string, string>();
  if (options.emit_db_tags) tags.set("db", name);
  if (options.emit_json_tags) tags.set("json", jsonTagName(name, settings));
  const typeName = column.type ? [column.type.schema, column.type.name].filter(Boolean).join(".") : "";
  for (const { tags: added, matchesColumn, matchesType } of overrides) {
    if (added.size === 0) continue;
    const isNotNull = column.notNull || column.isArray;
    if (!matchesColumn(table, column) && !matchesType(typeName, isNotNull, column.unsigned)) continue;
    for (const [key, value] of added) tags.set(key, value);
  }
  return printTags(tags);
}

export function jsonTagName(name: string, { options }: GoSettings): string {
  return jsonName(name, { style: options.json_tags_case_style, upperId: options.json_tags_id_uppercase });
}

function printTags(tags: ReadonlyMap<string, string>): string {
  if (tags.size === 0) return "";
  const texts = [...tags].map(([key, value]) => `${key}:${quotedString(value)}`);
  return texts.sort(compareNames).join(" ");
}
