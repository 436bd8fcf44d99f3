import { type Codec, type Encoder, plainType } from "./codec.ts";

export const asIs: Encoder = { kind: "none" };

/** A codec of a type that needs no import. Its decoder is called like it, unless another is given. */
export function basicCodec(name: string, type: string, encode: Encoder, decode = `decode${name}`): Codec {
  return { name, type: plainType(type), inputType: plainType(type), decode, encode };
}

/** An encoder that is a function of db.ts. */
export function ownEncoder(name: string): Encoder {
  return { kind: "runtime", name };
}

/** Values whose text is the value: strings, and everything that JavaScript has no type for. */
export const textCodec: Codec = basicCodec("Text", "string", asIs);

/** JSON as what it means. */
export const jsonCodec: Codec = basicCodec("Json", "unknown", ownEncoder("encodeJson"));
