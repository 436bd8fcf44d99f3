import type { ColumnSample } from "./column-round-trips.ts";
import { randomBytes, randomDatetime, randomDouble, randomInteger, randomJson, randomText } from "./random-values.ts";

const bytes = Uint8Array.from([0, 1, 39, 92, 127, 128, 200, 255]);
const texts = ["", "NULL", 'say "hi"', "it's", "back\\slash", "é\n\t𝄞", "?", "?1", "/*SLICE:a*/?", "x".repeat(100_000)];
const json = [{ a: [1, "b", null, { c: true }] }, [], "text", 0, false, 1.5, { name: "é𝄞\"'" }];

/** SQLite's affinities and the conventions of declared types, with the extremes that they hold. */
export const sqliteSamples: readonly ColumnSample[] = [
  {
    type: "INTEGER",
    values: [0, -1, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER],
    random: (random) => Number(randomInteger(random, 53)),
  },
  { type: "INT", values: [2147483647] },
  {
    type: "BIGINT",
    values: [0n, 9223372036854775807n, -9223372036854775808n, 9007199254740993n],
    random: (random) => randomInteger(random, 64),
  },
  { type: "UNSIGNED BIG INT", values: [9223372036854775807n] },
  { type: "BOOLEAN", values: [true, false] },
  { type: "REAL", values: [0.1, 1, -1.5, 1e308, -5e-324, 2 ** 80], random: randomDouble },
  { type: "DOUBLE PRECISION", values: [Math.PI, Number.POSITIVE_INFINITY] },
  { type: "NUMERIC", values: [1, 1.5, -12345] },
  { type: "DECIMAL(10, 2)", values: [10, 99.99] },
  { type: "TEXT", values: texts, random: randomText },
  { type: "VARCHAR(3)", values: texts },
  { type: "BLOB", values: [bytes, new Uint8Array()], random: randomBytes },
  { type: "DATE", values: ["2024-02-29"] },
  { type: "DATETIME", values: ["2024-02-29 12:30:15.123"], random: (random) => randomDatetime(random, 3) },
  { type: "TIME", values: ["12:30:15"] },
  { type: "JSON", values: json, random: randomJson },
  { type: "JSONB", values: json },
  { type: "ANY", values: [1, 1.5, 9223372036854775807n, "text", bytes] },
  { type: "", values: [0, -1.5, -9223372036854775808n, "", "1", bytes] },
];
