import type { TypeScriptOptions } from "../../options.ts";
import { asIs, basicCodec, jsonCodec, ownEncoder, textCodec } from "../../types/basic-codecs.ts";
import type { Codec, Encoder } from "../../types/codec.ts";
import type { TypeContext } from "../../types/resolver.ts";
import type { TypeFamily } from "./type-name.ts";

/** A number would be sent as a REAL. */
const asBigInt: Encoder = { kind: "global", name: "BigInt" };

const int = basicCodec("Int", "number", asBigInt);
const bigint = basicCodec("BigInt", "bigint", asIs);
const bigintAsNumber = basicCodec("SafeInteger", "number", ownEncoder("encodeSafeInteger"), "decodeInt");
const real = basicCodec("Real", "number", asIs);
const blob = basicCodec("Bytes", "Uint8Array", asIs);
const bool = basicCodec("Bool", "boolean", asBigInt);
const jsonText = basicCodec("JsonText", "string", asIs);
const datetime = basicCodec("Datetime", "Date", ownEncoder("encodeDatetime"));

/** The codecs of one project. */
export type SqliteCodecs = Readonly<Record<TypeFamily, Codec>>;

export function sqliteCodecs(context: TypeContext): SqliteCodecs {
  const { options } = context;
  return {
    integer: options.integer === "number" ? int : bigint,
    bigint: bigintCodec(options.int8),
    real,
    numeric: real,
    text: textCodec,
    blob,
    boolean: bool,
    datetime: options.datetime === "Date" ? datetime : textCodec,
    json: options.json === "string" ? jsonText : jsonCodec,
    any: valueCodec(context),
  };
}

function bigintCodec(form: TypeScriptOptions["int8"]): Codec {
  if (form === "string") return basicCodec("IntText", "string", ownEncoder("encodeIntText"));
  return form === "bigint" ? bigint : bigintAsNumber;
}

/** A value of any storage class. */
function valueCodec({ library, options, paths }: TypeContext): Codec {
  const type: Codec["type"] = (file) => file.import(library.use("SqliteValue"), paths.db, { type: true });
  const decode = options.integer === "number" ? "decodeValue" : "decodeExactValue";
  return { name: "Value", type, inputType: type, decode, encode: ownEncoder("encodeValue") };
}

const basics: ReadonlyMap<string, Codec> = new Map([
  ["bigint", bigint],
  ["string", textCodec],
  ["boolean", bool],
  ["Uint8Array", blob],
  ["Date", datetime],
]);

/** The codec with which values are of one of JavaScript's own types: any column may hold any of them. */
export function basicCodecOf(family: TypeFamily | undefined, tsType: string): Codec | undefined {
  if (tsType === "string" && family === "json") return jsonText;
  if (tsType === "number") return family === "integer" || family === "bigint" ? bigintAsNumber : real;
  return basics.get(tsType);
}
