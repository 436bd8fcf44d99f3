// Values with which functions are tried. They reach for the edges: empty, zero, negative, infinite, absent objects, NULL elements.

const integers = ["0", "1", "-1", "2", "7", "100"];
const moments = ["epoch", "infinity", "-infinity", "2024-02-29 12:34:56.789", "1900-01-01"];

const documents = [
  "{}",
  "[]",
  "null",
  "1",
  '"a"',
  '{"a": null, "b": [1, null]}',
  '[1, {"a": 2}]',
  '{"a": "x"}',
  "[null]",
  "[1, 2]",
  '["a"]',
  '{"a": {"b": 1}}',
  '{"f1": 1}',
];

const texts = [
  "",
  "a",
  "abc",
  "1",
  "%a_",
  "year",
  "UTF8",
  "english",
  "pg_class",
  "{}",
  "a,b",
  "é",
  "x",
  "2024-01-01",
  "$.a",
  "(a)|(b)",
];

/** Literals by type; those of other types are made from these. */
const literals = {
  aclitem: ["postgres=r/postgres"],
  bit: ["", "0", "1011"],
  bool: ["true", "false"],
  box: ["((0,0),(1,1))", "((0,0),(0,0))", "((5,5),(9,9))"],
  bpchar: ["", "a", "abc  "],
  bytea: ["", "\\x00", "abc", "\\xdeadbeef"],
  char: ["", "a", "1"],
  cid: ["0", "1"],
  cidr: ["10.0.0.0/8", "::/0", "192.168.1.1/32"],
  circle: ["<(0,0),1>", "<(1,1),0>", "<(9,9),2>"],
  cstring: ["", "1", "abc", "{}", "2024-01-01", "pg_class"],
  date: ["epoch", "infinity", "-infinity", "2024-02-29"],
  float4: ["0", "1", "-1.5", "NaN", "Infinity"],
  float8: ["0", "1", "-1.5", "0.5", "NaN", "Infinity"],
  inet: ["10.0.0.1/8", "::1", "0.0.0.0/0", "192.168.1.5"],
  int2: integers,
  int2vector: ["", "1 2"],
  int4: [...integers, "2147483647"],
  int8: [...integers, "9223372036854775807"],
  interval: ["0", "1 day", "-1 month", "1 year 2 mons 3 days 04:05:06", "infinity"],
  json: documents,
  jsonb: documents,
  jsonpath: ["$", "$.a", "$.b[*]", "$[*]", "$.a == 1", "strict $.x.y"],
  line: ["{1,-1,0}", "{0,1,0}", "{0,1,5}", "{1,0,3}"],
  lseg: ["[(0,0),(1,1)]", "[(0,0),(0,0)]", "[(5,0),(5,9)]", "[(0,1),(1,0)]"],
  macaddr: ["08:00:2b:01:02:03", "00:00:00:00:00:00"],
  macaddr8: ["08:00:2b:01:02:03:04:05", "00:00:00:00:00:00:00:00"],
  money: ["0", "1.5", "-3"],
  name: ["", "a", "pg_class", "public", "postgres"],
  numeric: ["0", "1", "-1.5", "NaN", "Infinity", "123.456", "2"],
  oid: ["0", "1259", "999999", "2200", "10", "1"],
  oidvector: ["", "23 25"],
  path: ["[(0,0),(1,1)]", "((0,0),(1,1),(2,0))", "[(3,3)]"],
  pg_lsn: ["0/0", "16/B374D848"],
  pg_snapshot: ["10:20:10,14,15", "1:1:"],
  point: ["(0,0)", "(1,1)", "(-5,3)"],
  polygon: ["((0,0),(1,1),(2,0))", "((0,0),(0,0))", "((7,7),(8,8),(9,7))"],
  refcursor: ["a"],
  regclass: ["pg_class", "0", "999999"],
  regconfig: ["english", "simple"],
  regdictionary: ["simple", "english_stem"],
  regnamespace: ["pg_catalog"],
  regoper: ["0"],
  regoperator: ["=(integer,integer)"],
  regproc: ["now"],
  regprocedure: ["abs(integer)"],
  regrole: ["postgres"],
  regtype: ["integer", "0"],
  text: texts,
  tid: ["(0,1)"],
  time: ["00:00", "12:34:56.789", "24:00"],
  timestamp: moments,
  timestamptz: moments,
  timetz: ["00:00+00", "12:34:56+02"],
  tsquery: ["", "a & b", "!a", "'cat' <-> 'dog'"],
  tsvector: ["", "a:1 b:2A", "cat dog"],
  txid_snapshot: ["10:20:10,14,15"],
  uuid: [
    "00000000-0000-0000-0000-000000000000",
    "0188d6a4-7c8a-7c3e-8000-3a4b5c6d7e8f",
    "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11",
  ],
  varbit: ["", "0", "1011"],
  varchar: texts,
  void: [],
  xid: ["0", "3", "700"],
  xid8: ["0", "3", "700"],
  xml: ["<a/>", "<a>b</a>", "text"],
  "@citext": ["", "a", "Abc"],
  "@cube": ["(0)", "(1,2),(3,4)", "(1,1)"],
  "@earth": [],
  "@hstore": ["", "a=>1", "a=>NULL", "b=>2, c=>3"],
  "@lo": ["1"],
  "@lquery": ["*", "a.*", "b"],
  "@ltree": ["", "a", "a.b.c", "b"],
  "@ltxtquery": ["a", "a & b"],
  "@query_int": ["1", "1&2"],
  "@seg": ["1", "1 .. 2", "< 3"],
};

const arrays = {
  text: ["{}", "{a}", "{a,NULL}", "{a,b}", "{{a,b},{c,d}}"],
  int4: ["{}", "{1}", "{1,NULL}", "{3,1,2}", "{{1,2},{3,4}}", "[2:3]={5,6}"],
  oid: ["{}", "{23}", "{1259,0}"],
};

const ranges = {
  int4range: ["empty", "[1,5)", "(,)", "[3,)", "(,2)", "[5,9)"],
  int8range: ["empty", "[1,5)", "(,)", "[3,)", "[5,9)"],
  numrange: ["empty", "[1,5)", "(,)", "[3,)", "[5,9)"],
  daterange: ["empty", "[2024-01-01,2024-02-01)", "(,)"],
  tsrange: ["empty", "[2024-01-01,2024-02-01)", "(,)"],
  tstzrange: ["empty", "[2024-01-01,2024-02-01)", "(,)"],
};

/** What polymorphic types stand for in a trial: one row after the other. */
export const polymorphicChoices = [
  {
    anyelement: "int4",
    anyarray: "int4[]",
    anynonarray: "int4",
    anyenum: "sample_enum",
    anyrange: "int4range",
    anymultirange: "int4multirange",
  },
  {
    anyelement: "text",
    anyarray: "text[]",
    anynonarray: "text",
    anyenum: "sample_enum",
    anyrange: "numrange",
    anymultirange: "nummultirange",
  },
].map((choice, index) => {
  const compatible = Object.entries(choice).map(([name, type]) => [name.replace("any", "anycompatible"), type]);
  const element = index === 0 ? "int4" : "text";
  return { ...choice, ...Object.fromEntries(compatible), anycompatible: element, any: element };
});

/** Texts that a function understands, where any text will not do: by the function's name. */
const knownTexts = [
  [/^(date_part|extract|date_trunc)$/, ["year", "day", "month", "hour", "epoch", "quarter", "timezone", "julian"]],
  [/^(encode|decode)$/, ["hex", "base64", "escape", "", "00ff", "Zg=="]],
  [/^(convert|convert_from|convert_to|length)$/, ["UTF8", "LATIN1", "a", ""]],
  [/^(normalize|is_normalized)$/, ["NFC", "NFD", "a", ""]],
  [
    /^has_/,
    ["SELECT", "USAGE", "CONNECT", "EXECUTE", "CREATE", "MEMBER", "pg_class", "plpgsql", "relname", "postgres"],
  ],
  [/^pg_has_role$/, ["MEMBER", "USAGE"]],
  [/^regexp_/, ["a", "(a)|(b)", "b", "abc", "g", "i", ""]],
  [/^(timezone|make_timestamptz|date_add|date_subtract)$/, ["UTC", "Europe/Berlin", "+02"]],
  [/^(digest|hmac)$/, ["md5", "sha256", "a"]],
];

/** Texts for one function's arguments, or undefined where any will do. */
export function textsFor(functionName) {
  const texts = knownTexts.find(([pattern]) => pattern.test(functionName))?.[1];
  return texts?.map((text) => `'${text}'`);
}

/** SQL expressions of a type, none of them NULL. */
export function samplesOf(type, extensionSchema) {
  if (type === "record") return ["ROW(1, 'a'::text)", "ROW(1, NULL::text)", "ROW(2, ''::text)"];
  if (type === "sample_enum") return ["'low'::sample_enum", "'high'::sample_enum"];
  if (type.endsWith("[]"))
    return quoteAll(
      arrays[type.slice(0, -2)] ?? ["{}", "{NULL}", ...elementArrays(type.slice(0, -2))],
      type,
      extensionSchema,
    );
  if (type.endsWith("multirange"))
    return quoteAll(multiranges(type.replace("multirange", "range")), type, extensionSchema);
  return quoteAll(ranges[type] ?? literals[type] ?? [], type, extensionSchema);
}

function multiranges(range) {
  return ["{}", ...(ranges[range] ?? []).filter((literal) => literal !== "empty").map((literal) => `{${literal}}`)];
}

function elementArrays(element) {
  const known = literals[element] ?? ranges[element] ?? [];
  return known.slice(0, 2).map((literal) => `{"${literal.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"}`);
}

function quoteAll(values, type, extensionSchema) {
  const name = typeSql(type, extensionSchema);
  return values.map((value) => `'${value.replaceAll("'", "''")}'::${name}`);
}

/** The type as SQL writes it. */
export function typeSql(type, extensionSchema) {
  if (type.endsWith("[]")) return `${typeSql(type.slice(0, -2), extensionSchema)}[]`;
  if (type.startsWith("@")) return `${extensionSchema}."${type.slice(1)}"`;
  const dot = type.indexOf(".");
  return dot < 0 ? `pg_catalog."${type}"` : `${type.slice(0, dot)}."${type.slice(dot + 1)}"`;
}
