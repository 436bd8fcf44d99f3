import type { TypeScriptOptions } from "../../options.ts";
import { asIs, basicCodec, jsonCodec, ownEncoder, textCodec } from "../../types/basic-codecs.ts";
import type { Codec } from "../../types/codec.ts";

const asInteger = ownEncoder("encodeInteger");
const int = basicCodec("Int", "number", asInteger);
const bool = basicCodec("Bool", "boolean", asIs);
const bigint = basicCodec("BigInt", "bigint", asInteger);
const float = basicCodec("Float", "number", asIs);
const decimal = basicCodec("Decimal", "string", asIs);
const bytes = basicCodec("Bytes", "Uint8Array", ownEncoder("encodeBytes"));
const datetime = basicCodec("Datetime", "Date", ownEncoder("encodeDatetime"));

/** For columns of which not even the compiler that made the request knows the type. */
export const unknownCodec: Codec = basicCodec("Unknown", "unknown", ownEncoder("encodeUnknown"));

const integers = "tinyint smallint mediumint int year".split(" ");
const texts = "char varchar tinytext text mediumtext longtext date time enum set uuid inet4 inet6".split(" ");
const binaries = (
  "binary varbinary tinyblob blob mediumblob longblob vector geometry point linestring polygon multipoint multilinestring " +
  "multipolygon geometrycollection geomcollection"
).split(" ");

/** MySQL's own types. */
export function builtinCodecs(options: TypeScriptOptions): ReadonlyMap<string, Codec> {
  const moment = options.datetime === "Date" ? datetime : textCodec;
  const every = (names: readonly string[], codec: Codec) => names.map((name): [string, Codec] => [name, codec]);
  return new Map([
    ...every(integers, int),
    ...every(texts, textCodec),
    ...every(binaries, bytes),
    ["bool", options.tinyint1 === "number" ? int : bool],
    ["bigint", bigintCodec(options.int8)],
    ["bit", basicCodec("Bit", "bigint", asInteger)],
    ["bit(1)", basicCodec("OneBit", "boolean", asIs)],
    ["float", float],
    ["double", float],
    ["decimal", options.numeric === "number" ? float : decimal],
    ["datetime", moment],
    ["timestamp", moment],
    ["json", options.json === "string" ? textCodec : jsonCodec],
    ...every(["", "any", "value", "unknown", "null"], unknownCodec),
  ]);
}

function bigintCodec(form: TypeScriptOptions["int8"]): Codec {
  if (form === "string") return basicCodec("IntText", "string", ownEncoder("encodeIntText"));
  return form === "bigint" ? bigint : int;
}

const wanted: ReadonlyMap<string, readonly (readonly [tsType: string, codec: Codec])[]> = new Map([
  ["bool", [["number", int]]],
  ["tinyint", [["boolean", bool]]],
  [
    "bigint",
    [
      ["number", bigintCodec("number")],
      ["string", bigintCodec("string")],
      ["bigint", bigint],
      ["boolean", bool],
    ],
  ],
  [
    "decimal",
    [
      ["number", float],
      ["string", decimal],
    ],
  ],
  [
    "datetime",
    [
      ["Date", datetime],
      ["string", textCodec],
    ],
  ],
  [
    "timestamp",
    [
      ["Date", datetime],
      ["string", textCodec],
    ],
  ],
  ["json", [["string", textCodec]]],
]);

/** The codec with which a type's values are of one of JavaScript's own types; undefined where that is no use. */
export function basicCodecOf(id: string, tsType: string): Codec | undefined {
  if (tsType === "bigint" && integers.includes(id)) return bigint;
  return wanted.get(id)?.find(([name]) => name === tsType)?.[1];
}
