import type { TypeScriptOptions } from "../../options.ts";
import { basicCodec as codec, jsonCodec as json, ownEncoder as own, textCodec } from "../../types/basic-codecs.ts";
import type { Codec, Encoder } from "../../types/codec.ts";

const asString: Encoder = { kind: "global", name: "String" };

/** For columns of which not even the compiler that made the request knows the type. */
export const unknownCodec: Codec = codec("Unknown", "unknown", own("encodeUnknown"));

const int = codec("Int", "number", asString);
const float = codec("Float", "number", own("encodeFloat"));

/** PostgreSQL's own types that are not delivered as their text, by the name in `pg_type`. */
export function builtinCodecs(options: TypeScriptOptions): ReadonlyMap<string, Codec> {
  return new Map([
    ["bool", codec("Bool", "boolean", asString)],
    ["int2", int],
    ["int4", int],
    ["oid", int],
    ["float4", float],
    ["float8", float],
    ["int8", int8Codec(options.int8)],
    ["numeric", options.numeric === "number" ? float : textCodec],
    ["json", options.json === "string" ? textCodec : json],
    ["jsonb", options.json === "string" ? textCodec : json],
    ["bytea", codec("Bytea", "Uint8Array", own("encodeBytea"))],
    [
      "timestamptz",
      options.timestamptz === "Date" ? codec("Timestamptz", "Date", own("encodeTimestamptz")) : textCodec,
    ],
  ]);
}

function int8Codec(form: TypeScriptOptions["int8"]): Codec {
  if (form === "string") return textCodec;
  return form === "bigint"
    ? codec("Int8", "bigint", asString)
    : codec("SafeInteger", "number", own("encodeSafeInteger"));
}

export interface RangeKind {
  readonly kind: "range" | "multirange";
  /** Type of the bounds. */
  readonly bound: string;
}

const rangeBounds: readonly (readonly [prefix: string, bound: string])[] = [
  ["int4", "int4"],
  ["int8", "int8"],
  ["num", "numeric"],
  ["ts", "timestamp"],
  ["tstz", "timestamptz"],
  ["date", "date"],
];

/** PostgreSQL's own range and multirange types. */
export const builtinRanges: ReadonlyMap<string, RangeKind> = new Map(
  rangeBounds.flatMap(([prefix, bound]): [string, RangeKind][] => [
    [`${prefix}range`, { kind: "range", bound }],
    [`${prefix}multirange`, { kind: "multirange", bound }],
  ]),
);
