import type { GenerateRequest } from "@sqlc-ts/protocol";
import { attribute, column, query, request, userType } from "./requests.ts";

/** A type and values of it that come back as they were sent. */
export interface Sample {
  readonly type: string;
  readonly dimensions?: number;
  /** How SQL writes the type, where that is not its id. */
  readonly sql?: string;
  readonly values: readonly unknown[];
}

export const bytes = Uint8Array.from([0, 1, 92, 39, 127, 128, 255]);
const tricky = ["", " ", "NULL", "null", 'say "hi"', "back\\slash", "a,b", "{}", "(x)", "[y]", "é\n\t𝄞", "'"];
/** A moment, short to write. */
export const date = (text: string) => new Date(text);
const bc = new Date(Date.UTC(0, 2, 15, 12, 30, 15, 250));
bc.setUTCFullYear(-43);
const lastDate = new Date(8.64e15);
const address = { street: 'Main "St", 1', zip: 7, tags: ["a b", null, "c,d"], mood: "sad", home: "a@b.c" };
const emptyAddress = { street: null, zip: null, tags: null, mood: null, home: null };

export const samples: readonly Sample[] = [
  { type: "bool", values: [true, false] },
  { type: "int2", values: [-32768, 32767] },
  { type: "int4", values: [0, -2147483648, 2147483647] },
  { type: "oid", values: [0, 4294967295] },
  { type: "int8", values: [0n, -9223372036854775808n, 9223372036854775807n] },
  { type: "float4", values: [0.5, Number.NaN, Number.POSITIVE_INFINITY, -0] },
  { type: "float8", values: [0.1, 1e308, -5e-324, Number.NaN, Number.NEGATIVE_INFINITY, -0] },
  { type: "numeric", values: ["0.10", "NaN", "Infinity", "-12345678901234567890.123456789"] },
  { type: "text", values: tricky },
  { type: "varchar", values: tricky },
  { type: "uuid", values: ["3f333df6-90a4-4fda-8dd3-9485d27cee36"] },
  { type: "bytea", values: [bytes, new Uint8Array()] },
  { type: "date", values: ["2024-02-29", "infinity", "-infinity", "0044-03-15 BC"] },
  { type: "time", values: ["23:59:59.999999"] },
  { type: "timestamp", values: ["2024-02-29 12:30:15.123456", "infinity", "0044-03-15 00:00:00 BC"] },
  {
    type: "timestamptz",
    values: [
      date("2024-02-29T12:30:15.123Z"),
      date("1969-12-31T23:59:59.999Z"),
      date("0001-01-01T00:00:00Z"),
      date("+012024-02-29T12:30:15.123Z"),
      bc,
      lastDate,
      new Date(-8.64e15),
    ],
  },
  { type: "interval", values: ["1 year 2 mons 3 days 04:05:06"] },
  { type: "json", values: [{ a: [1, "b", null, { c: true }] }, [], "text", 0, false] },
  { type: "jsonb", values: [{ a: [1, "b", null] }, [1, [2]], 'say "hi"', 1.5, true] },
  { type: "inet", values: ["10.0.0.0/8"] },
  { type: "point", values: ["(1,2)"] },
  { type: "box", values: ["(3,4),(1,2)"] },
  { type: "bit", sql: "bit(3)", values: ["101"] },
  {
    type: "int4range",
    values: ["empty", { lower: 1, upper: 5, bounds: "[)" }, { lower: null, upper: null, bounds: "()" }],
  },
  { type: "int8range", values: [{ lower: -9223372036854775808n, upper: null, bounds: "[)" }] },
  { type: "numrange", values: [{ lower: "1.5", upper: "2.50", bounds: "(]" }] },
  { type: "daterange", values: [{ lower: "2024-01-01", upper: "2024-02-01", bounds: "[)" }] },
  { type: "tsrange", values: [{ lower: "2024-01-01 10:00:00", upper: null, bounds: "[)" }] },
  {
    type: "tstzrange",
    values: [{ lower: date("2024-01-01T10:00:00.5Z"), upper: date("2024-01-02T00:00:00Z"), bounds: "[]" }],
  },
  {
    type: "int4multirange",
    values: [
      [],
      [
        { lower: 1, upper: 3, bounds: "[)" },
        { lower: 5, upper: null, bounds: "[)" },
      ],
    ],
  },
  {
    type: "tstzmultirange",
    values: [[{ lower: date("2024-01-01T10:00:00Z"), upper: date("2024-01-02T00:00:00Z"), bounds: "(]" }]],
  },
  { type: "public.mood", values: ["sad", "so, so", "NULL", 'very "happy"'] },
  { type: "public.email", values: ["a@b.c"] },
  { type: "public.big", values: [9223372036854775807n] },
  { type: "public.labels", values: [["a", null, "NULL", "b c"], []] },
  { type: "public.address", values: [address, emptyAddress] },
  {
    type: "public.person",
    values: [{ name: "A (B)", address, moods: ["sad", null], born: date("2000-01-01T00:00:00Z"), key: bytes }],
  },
  { type: "public.textrange", values: [{ lower: 'a,"b', upper: "c)\\", bounds: "[]" }, "empty"] },
  { type: "public.textmultirange", values: [[{ lower: 'a,"b', upper: "c)\\]", bounds: "[]" }]] },
  { type: "bool[]", values: [[true, null, false], []] },
  { type: "int4[]", values: [[1, null, -2], []] },
  { type: "int8[]", values: [[9223372036854775807n, null]] },
  { type: "float8[]", values: [[Number.NaN, 1.5, null]] },
  { type: "numeric[]", values: [["1.10", "NaN", null]] },
  { type: "text[]", values: [[...tricky, null]] },
  { type: "bytea[]", values: [[bytes, null, new Uint8Array()]] },
  { type: "timestamptz[]", values: [[date("2024-02-29T12:30:15.123Z"), null, lastDate, bc]] },
  { type: "jsonb[]", values: [[{ a: 'b "c"' }, [1], null, "x"]] },
  { type: "uuid[]", values: [["3f333df6-90a4-4fda-8dd3-9485d27cee36", null]] },
  { type: "box[]", values: [["(3,4),(1,2)", null, "(1,1),(0,0)"]] },
  { type: "int4range[]", values: [[{ lower: 1, upper: 5, bounds: "[)" }, "empty", null]] },
  { type: "public.mood[]", values: [["sad", null, "so, so", 'very "happy"'], []] },
  { type: "public.email[]", values: [["a@b.c", null]] },
  { type: "public.labels[]", values: [[["a", null], ["b c"], null]] },
  { type: "public.address[]", values: [[address, null, emptyAddress]] },
  {
    type: "int4[]",
    dimensions: 2,
    values: [
      [
        [1, null],
        [3, 4],
      ],
      [],
    ],
  },
  {
    type: "text[]",
    dimensions: 3,
    values: [
      [
        [
          ["a", 'b"'],
          [null, "d"],
        ],
      ],
    ],
  },
  {
    type: "public.mood[]",
    dimensions: 2,
    values: [
      [
        ["sad", null],
        ["so, so", "sad"],
      ],
    ],
  },
];

/** The types that the samples use. */
export const schema = `
  CREATE TYPE mood AS ENUM ('sad', 'so, so', 'NULL', 'very "happy"');
  CREATE DOMAIN email AS text CHECK (VALUE LIKE '%@%');
  CREATE DOMAIN big AS int8;
  CREATE DOMAIN labels AS text[];
  CREATE TYPE address AS (street text, zip int4, tags text[], mood mood, home email);
  CREATE TYPE person AS (name text, address address, moods mood[], born timestamptz, key bytea);
  CREATE TYPE textrange AS RANGE (subtype = text);
`;

const types = [
  userType("mood", "enum", { labels: ["sad", "so, so", "NULL", 'very "happy"'] }),
  userType("email", "domain", { baseId: "text" }),
  userType("big", "domain", { baseId: "int8" }),
  userType("labels", "domain", { baseId: "text[]" }),
  userType("address", "composite", {
    attributes: [
      attribute("street", "text"),
      attribute("zip", "int4"),
      attribute("tags", "text[]"),
      attribute("mood", "public.mood"),
      attribute("home", "public.email"),
    ],
  }),
  userType("person", "composite", {
    attributes: [
      attribute("name", "text"),
      attribute("address", "public.address"),
      attribute("moods", "public.mood[]"),
      attribute("born", "timestamptz"),
      attribute("key", "bytea"),
    ],
  }),
  userType("textrange", "range", { subtypeId: "text" }),
  userType("textmultirange", "multirange", { subtypeId: "text" }),
];

/** A request with a query for each sample, `Echo<index>`, that returns its parameter; and some others. */
export function createRequest(driver: string): GenerateRequest {
  const queries = samples.map(({ type, sql = type, dimensions = 0 }, index) =>
    query({
      name: `Echo${index}`,
      text: `SELECT $1::${sql} AS value`,
      columns: [column({ name: "value", type, dimensions })],
      parameters: [column({ name: "value", type, dimensions })],
    }),
  );
  const changes = [
    query({ name: "CountRows", command: ":execrows", text: "SELECT * FROM generate_series(1, 3)" }),
    query({ name: "Result", command: ":execresult", text: "SELECT 1::int8" }),
    query({
      name: "JsonNull",
      text: "SELECT $1::jsonb AS value",
      columns: [column({ name: "value", type: "jsonb", notNull: true })],
      parameters: [column({ name: "value", type: "jsonb", notNull: true })],
    }),
    query({
      name: "CountDimensions",
      text: "SELECT array_ndims($1::text[]) AS value",
      columns: [column({ name: "value", type: "int4" })],
      parameters: [column({ name: "value", type: "text[]", dimensions: 3 })],
    }),
  ];
  return request({ types, queries: [...queries, ...changes], options: { driver } });
}
