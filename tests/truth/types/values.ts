import type { TypeId } from "../../../packages/compiler/src/catalog/index.ts";

const words = [
  "",
  " ",
  "-",
  "day",
  "Zoë",
  "a.b",
  "x",
  "42",
  "[]",
  "public",
  "2021-02-03",
  "%",
  "{1}",
  "pg_type",
  "aaa",
];
const numbers = ["0", "3", "-7", "12", "250", "32767"];
const dates = ["2000-01-01", "-infinity", "infinity", "0001-01-01", "1969-12-31 23:59:59", "4000-06-06"];
const json = [
  "{}",
  "[]",
  "null",
  "false",
  "0.5",
  '{"day": null}',
  "[[null]]",
  '{"x": {"x": 1}}',
  '[{"x": 1}, 2]',
  '""',
];
const areas = ["((2,2),(4,4))", "((0,0),(3,1))", "((9,1),(9,1))"];

/** Values by type, chosen apart from those with which the facts were gathered. */
const values: Readonly<Record<TypeId, readonly string[]>> = {
  bit: ["1", "000"],
  bool: ["t", "f"],
  box: areas,
  bpchar: words,
  bytea: ["", "day", "\\xff00"],
  char: ["x", ""],
  cidr: ["0.0.0.0/0", "fe80::/10"],
  circle: ["<(2,2),0>", "<(4,4),3>"],
  date: ["2000-01-01", "infinity", "1969-12-31"],
  float4: ["0", "-3.25", "Infinity", "NaN", "1e10"],
  float8: ["0", "-3.25", "-Infinity", "NaN", "1e-10"],
  inet: ["127.0.0.1", "fe80::1/64"],
  int2: numbers,
  int4: [...numbers, "-2147483648"],
  int8: [...numbers, "-9223372036854775808"],
  interval: ["-1 day", "00:00", "-infinity", "10 years"],
  json,
  jsonb: json,
  jsonpath: ["$.x", "strict $.nope", "$[0]", "$.x > 0", "lax $"],
  line: ["{2,1,0}", "{2,1,5}"],
  lseg: ["[(2,2),(4,4)]", "[(0,9),(9,9)]"],
  macaddr: ["ff:ff:ff:ff:ff:ff"],
  money: ["-1", "100000"],
  name: words,
  numeric: ["0", "-3.250", "-Infinity", "NaN", "1e20"],
  oid: ["0", "1247", "4000000000", "11"],
  path: ["[(2,2),(4,4)]", "((0,0),(3,1),(1,9))"],
  point: ["(2,2)", "(0,0)", "(NaN,1)"],
  polygon: areas,
  text: words,
  time: ["23:59:59", "00:00:00"],
  timestamp: dates,
  timestamptz: dates,
  timetz: ["23:59:59-11"],
  tsquery: ["x", "!day", "a <2> b"],
  tsvector: ["", "x", "day:3 x:1"],
  uuid: ["ffffffff-ffff-ffff-ffff-ffffffffffff", "017f22e2-79b0-7cc3-98c4-dc0c0c07398f"],
  varbit: ["", "1"],
  varchar: words,
  xml: ["<x y='1'/>"],
  "int4[]": ["{}", "{7}", "{NULL,NULL}", "{{1},{2}}"],
  "text[]": ["{}", "{x}", "{NULL}", "{x,day,x}"],
  "jsonb[]": ["{}", "{NULL}"],
  int4range: ["empty", "(,7)", "[3,12)"],
  int8range: ["empty", "(,7)", "[3,12)"],
  numrange: ["empty", "(,)", "[3,12]"],
  daterange: ["empty", "[2000-01-01,)"],
  tsrange: ["empty", "(,2000-01-01]"],
  tstzrange: ["empty", "(,2000-01-01]"],
  int4multirange: ["{}", "{(,7)}"],
  nummultirange: ["{}", "{[1,2],[5,)}"],
};

/** What polymorphic types are tried as. */
const instances: Readonly<Record<TypeId, TypeId>> = {
  any: "text",
  anyarray: "int4[]",
  anycompatible: "int4",
  anycompatiblearray: "int4[]",
  anycompatiblenonarray: "int4",
  anycompatiblerange: "int4range",
  anyelement: "int4",
  anymultirange: "int4multirange",
  anynonarray: "int4",
  anyrange: "int4range",
};

/** Literals of a type that are not NULL; none for types that are not tried. */
export function valuesOf(type: TypeId): readonly string[] {
  const instance = instances[type] ?? type;
  const [element, brackets = ""] = instance.split("[");
  const name = `"${element}"${brackets === "" ? "" : "[]"}`;
  return (values[instance] ?? []).map((value) => `'${value.replaceAll("'", "''")}'::${name}`);
}
