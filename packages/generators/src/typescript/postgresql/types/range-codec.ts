import type { GeneratedFile } from "@sqlc-ts/plugin-sdk";
import type { Codec, Encoder } from "../../types/codec.ts";
import { byName, encoderFunction, encoderNeeds } from "../../types/conversion.ts";
import type { TypeContext } from "../../types/resolver.ts";

/** A range, which may be empty, or a multirange: a list of ranges that are not. */
export function rangeCodec(kind: "range" | "multirange", bound: Codec, context: TypeContext): Codec {
  const { library, paths } = context;
  const [word, typeName] = kind === "range" ? (["Range", "Range"] as const) : (["Multirange", "RangeBounds"] as const);
  const rangeOf = (file: GeneratedFile, type: string) =>
    `${file.import(library.use(typeName), paths.db, { type: true })}<${type}>`;
  const name = `${bound.name}${word}`;
  const decode = library.define(`decode${name}`, [`decode${word}`, bound.decode], (file, own) => {
    file.line(`export const ${own} = decode${word}(${bound.decode});`);
  });
  const needs = [`encode${word}`, ...encoderNeeds(bound.encode)];
  const encoder = library.define(`encode${name}`, needs, (file, own) => {
    const type = bound.inputType(file);
    file.assignment(`export const ${own}`, `encode${word}<${type}>(${encoderFunction(bound.encode, type, byName)})`);
  });
  const encode: Encoder = { kind: "runtime", name: encoder };
  return kind === "range"
    ? {
        name,
        decode,
        encode,
        type: (file) => rangeOf(file, bound.type(file)),
        inputType: (file) => rangeOf(file, bound.inputType(file)),
      }
    : {
        name,
        decode,
        encode,
        type: (file) => `${rangeOf(file, bound.type(file))}[]`,
        inputType: (file) => `readonly ${rangeOf(file, bound.inputType(file))}[]`,
      };
}
