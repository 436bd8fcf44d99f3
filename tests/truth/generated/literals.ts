import type { TypeId } from "../../../packages/compiler/src/catalog/index.ts";
import { typeSql } from "../types/calls.ts";
import { valuesOf } from "../types/values.ts";

/** Texts of values: small where a large one would make a query slow, some that are at a type's edge. */
const ownValues: Readonly<Record<TypeId, readonly string[]>> = {
  int2: ["0", "1", "2", "-3", "7"],
  int4: ["0", "1", "2", "3", "-4", "12"],
  int8: ["0", "1", "2", "3", "-5", "40"],
  numeric: ["0", "1", "2.50", "-3.75", "100", "NaN"],
  "public.mood": ["sad", "ok", "happy"],
  "store.status": ["new", "paid", "sent"],
  "public.email": ["a@x", "b"],
  "public.quantity": ["0", "5", "-2"],
  "public.must": ["must", ""],
  "public.labels": ["{}", "{a,NULL}"],
  "public.place": ['("Main",1,"{a,b}")', "(,,)", "(x,,)"],
  "public.spot": ['("(1,2)","(Main,2,{})")', "(,)"],
  "public.float_range": ["empty", "[1,2)", "(,5]"],
  "public.mood[]": ["{}", "{ok,NULL}", "{sad,happy}"],
  "public.place[]": ["{}", '{"(Main,1,{})",NULL}'],
  "int4[]": ["{}", "{1,2,3}", "{NULL,2}", "{{1,2},{3,4}}"],
  "int8[]": ["{}", "{1,2}", "{NULL}"],
  "float8[]": ["{}", "{0.5,NULL}"],
  "numeric[]": ["{}", "{1,2.5}"],
  "bool[]": ["{}", "{t,NULL,f}"],
  "uuid[]": ["{}", "{ffffffff-ffff-ffff-ffff-ffffffffffff}"],
  "timestamptz[]": ["{}", "{2020-01-01}"],
  text: ["", "a", "ok", "Main", "b c", "12", "%a%", "2021-02-03"],
  varchar: ["", "a", "ok", "12"],
  bpchar: ["", "a", "ok"],
  date: ["2024-01-01", "2020-02-29", "infinity"],
  timestamp: ["2024-01-01 10:00", "-infinity", "1999-12-31"],
  timestamptz: ["2024-01-01 10:00+02", "infinity", "2020-02-29"],
  interval: ["1 day", "-2 hours", "1 month", "infinity"],
  jsonb: ['{"a": 1, "b": null}', "[1, null, {}]", "null", '"x"', "3", '{"a": {"a": "x"}}'],
  json: ['{"a": 1, "b": null}', "[1, null, {}]", "null", '"x"', "3"],
  regclass: ["people", "items"],
  bit: ["101", "000"],
  money: ["1", "-2.50"],
};

const typedText = /^'((?:[^']|'')*)'::/;

/** Texts from which values of a type are read; none for types without values here. */
export function valueTexts(type: TypeId): readonly string[] {
  const own = ownValues[type];
  if (own) return own;
  return valuesOf(type).flatMap((value) => typedText.exec(value)?.[1]?.replaceAll("''", "'") ?? []);
}

export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A value with a cast to its type. */
export function typedValue(type: TypeId, text: string): string {
  return `${quoteText(text)}::${writtenType(type)}`;
}

const plainNames: Readonly<Record<TypeId, string>> = {
  int4: "int",
  int8: "bigint",
  bool: "boolean",
  char: '"char"',
  bit: "bit(3)",
};

/** The type's name as people write it. */
export function writtenType(type: TypeId): string {
  if (type.endsWith("[]")) return `${writtenType(type.slice(0, -2))}[]`;
  return plainNames[type] ?? (/^[a-z_0-9]+$/.test(type) ? type : typeSql(type));
}
