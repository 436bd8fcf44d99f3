import type { TypeId } from "../../../../packages/compiler/src/catalog/index.ts";
import type { Place } from "../generation.ts";
import { argument } from "./argument.ts";

/** Syntax of its own, by the type that it gives; `{type}` stands for an operand. */
const forms: Readonly<Record<TypeId, readonly string[]>> = {
  numeric: [
    "extract(year FROM {timestamptz})",
    "extract(month FROM {timestamp})",
    "extract(epoch FROM {interval})",
    "extract(day FROM {date})",
    "extract(hour FROM {time})",
    "JSON_VALUE({jsonb}, '$.a' RETURNING numeric DEFAULT 1 ON EMPTY)",
  ],
  timestamptz: ["({timestamp} AT TIME ZONE 'UTC')", "CURRENT_TIMESTAMP", "date_trunc('day', {timestamptz})"],
  timestamp: ["({timestamptz} AT TIME ZONE {text})", "LOCALTIMESTAMP", "({date} + {time})"],
  date: ["CURRENT_DATE", "({date} + {int4})", "({date} - 1)"],
  text: [
    "substring({text} FROM {int4} FOR 2)",
    "substring({text} FROM {text})",
    "trim(BOTH {text} FROM {text})",
    "trim({text})",
    "overlay({text} PLACING {text} FROM 1)",
    "({jsonb} ->> {text})",
    "({jsonb} ->> {int4})",
    "({json} ->> 'a')",
    "({jsonb} #>> '{a,a}')",
    "({text} || {int4})",
    "({text} || {text})",
    "JSON_VALUE({jsonb}, '$.a')",
    "JSON_VALUE({jsonb}, '$.a' RETURNING text ERROR ON ERROR)",
    '({text} COLLATE "C")',
    "current_user::text",
    "normalize({text})",
  ],
  name: ["CURRENT_USER", "SESSION_USER", "CURRENT_CATALOG", "CURRENT_SCHEMA"],
  int4: ["position({text} IN {text})", "length({text})", "({date} - {date})", "({int4} % 3)", "(- {int4})"],
  int8: ["({int8} + {int4})", "({int4} * {int8})"],
  interval: ["({timestamptz} - {timestamptz})", "({interval} * {int4})", "make_interval(days => {int4})"],
  jsonb: [
    "({jsonb} -> {text})",
    "({jsonb} -> {int4})",
    "({jsonb} -> 'a' -> 'b')",
    "({jsonb})['a']",
    "jsonb_build_object('a', {int4}, 'b', {text})",
    "to_jsonb({text})",
    "JSON_QUERY({jsonb}, '$.a' WITH WRAPPER)",
    "JSON_QUERY({jsonb}, '$[*]')",
    "JSON_OBJECT('k': {text} RETURNING jsonb)",
  ],
  json: [
    "JSON_OBJECT('k': {int4}, 'l' VALUE {text} ABSENT ON NULL)",
    "JSON_ARRAY({int4}, {text} NULL ON NULL)",
    "JSON({text})",
    "JSON_SCALAR({int4})",
    "row_to_json(ROW({int4}, {text}))",
    "json_build_array({int4}, {text})",
  ],
  bool: [
    "JSON_EXISTS({jsonb}, '$.a')",
    "({text} IS JSON)",
    "({text} IS NFC NORMALIZED)",
    "({daterange} @> {date})",
    "({int4range} && {int4range})",
    "({jsonb} @> {jsonb})",
    "({jsonb} ? {text})",
    "({text} ^@ {text})",
    "(({date}, {date}) OVERLAPS ({date}, {date}))",
    "({inet} << {cidr})",
    "({tsvector} @@ {tsquery})",
  ],
  "public.place": ["ROW({text}, {int4}, {text[]})::place", "home_of({int8})"],
  "text[]": ["string_to_array({text}, ',')", "({text[]} || {text})", "({text[]})[1:2]", "regexp_match({text}, 'a(.)')"],
  "int4[]": ["({int4[]} || {int4})", "({int4[]})[{int4}:]", "array_remove({int4[]}, {int4})"],
  bytea: ["JSON_SERIALIZE({json} RETURNING bytea)", "substring({bytea} FROM 1)"],
};

export function specialForm(place: Place, type: TypeId): string | undefined {
  const form = place.random.pickFrom(forms[type] ?? []);
  return form && fillForm(place, form);
}

/** Puts operands in the places of their types. */
export function fillForm(place: Place, form: string): string {
  return form.replaceAll(/\{([a-z_.0-9]+(?:\[\])?)\}/g, (_whole, type: string) =>
    type === "a" ? "{a}" : argument(place, type),
  );
}
