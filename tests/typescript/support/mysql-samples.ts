import type { ColumnSample } from "./column-round-trips.ts";
import { randomBytes, randomDatetime, randomDouble, randomInteger, randomJson, randomText } from "./random-values.ts";

const bytes = Uint8Array.from([0, 1, 39, 92, 127, 128, 200, 255]);
const texts = ["", "NULL", 'say "hi"', "it's", "back\\slash", "%_", "é\n\t𝄞", "?", "/*SLICE:a*/?", "\0end"];
const exactly = "a literal stands for another number";

/** MySQL's types with the extremes that they hold. */
export const mysqlSamples: readonly ColumnSample[] = [
  { type: "tinyint", values: [-128, 0, 127] },
  { type: "tinyint unsigned", values: [255] },
  { type: "smallint", values: [-32768, 32767] },
  { type: "mediumint", values: [-8388608, 8388607] },
  { type: "int", values: [-2147483648, 0, 2147483647] },
  { type: "int unsigned", values: [4294967295] },
  {
    type: "bigint",
    values: [-9223372036854775808n, 0n, 9007199254740993n, 9223372036854775807n],
    random: (random) => randomInteger(random, 64),
  },
  {
    type: "bigint unsigned",
    values: [18446744073709551615n, 9007199254740993n],
    random: (random) => BigInt.asUintN(64, randomInteger(random, 64)),
  },
  { type: "boolean", values: [true, false] },
  { type: "bit(1)", values: [true, false] },
  { type: "bit(12)", values: [0n, 5n, 53n, 4095n] },
  {
    type: "bit(64)",
    values: [0n, 255n, 9007199254740991n, 9007199254740993n, 18446744073709551615n],
  },
  { type: "decimal(65, 30)", values: ["12345678901234567890123456789012345.123456789012345678901234567890"] },
  { type: "decimal(10, 2)", values: ["0.00", "-0.01", "99999999.99"] },
  { type: "float", values: [0.5, -1.5, 16777216, Math.fround(0.1), Math.fround(3.4e38)], notComparable: exactly },
  { type: "double", values: [0.1, 1e308, -5e-324, 123456789.125], random: randomDouble, notComparable: exactly },
  { type: "char(5)", values: ["", "abc", "ÄÖÜß𝄞"] },
  { type: "varchar(100)", values: texts },
  { type: "text", values: texts, random: randomText },
  { type: "longtext", values: ["x".repeat(100_000)] },
  { type: "varchar(100) character set latin1", values: ["café"] },
  { type: "binary(3)", values: [Uint8Array.from([0, 0, 255])] },
  { type: "varbinary(10)", values: [bytes, new Uint8Array()] },
  { type: "blob", values: [bytes, new Uint8Array()], random: randomBytes },
  { type: "mediumblob", values: [new Uint8Array(70_000).fill(7)] },
  { type: "date", values: ["1000-01-01", "2024-02-29", "9999-12-31", "0000-00-00"] },
  { type: "datetime", values: ["1000-01-01 00:00:00", "2024-02-29 12:30:15", "0000-00-00 00:00:00"] },
  {
    type: "datetime(6)",
    values: ["2024-02-29 12:30:15.000001", "9999-12-31 23:59:59.999999", "2024-01-01 00:00:00"],
    random: (random) => randomDatetime(random, 6),
  },
  { type: "timestamp(3) NULL", values: ["1970-01-01 00:00:01", "2024-03-31 02:30:00.123", "2038-01-19 03:14:07.999"] },
  { type: "time", values: ["00:00:00", "-838:59:59", "838:59:59"] },
  { type: "time(6)", values: ["12:00:00.000001", "-00:00:00.5", "100:00:00.123456"] },
  { type: "year", values: [1901, 2024, 2155] },
  { type: "enum('a', 'b,c', 'd''e', '')", values: ["a", "b,c", "d'e", ""] },
  { type: "set('red', 'green', 'blue')", values: [[], ["red"], ["red", "blue"], ["red", "green", "blue"]] },
  {
    type: "json",
    values: [{ a: [1, "b", null, { c: true }] }, [], "text", 0, false, 1.5, { name: "é𝄞\"'" }],
    random: randomJson,
    notComparable: "equal JSON may be written in several ways",
  },
  {
    type: "point",
    values: [Uint8Array.from([0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 240, 63, 0, 0, 0, 0, 0, 0, 0, 64])],
    notComparable: "servers differ in how they compare geometries",
  },
];
