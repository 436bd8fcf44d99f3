import type { Codec, Encoder, TypeText } from "../../types/codec.ts";
import { withNull } from "../../types/codec.ts";
import { byName, encoderFunction, encoderNeeds } from "../../types/conversion.ts";
import type { TypeContext } from "../../types/resolver.ts";

/** A one-dimensional array. Where some arrays of a project may have NULLs, those that have none are called full. */
export function arrayCodec(element: Codec, delimiter: string, mayHaveNulls: boolean, context: TypeContext): Codec {
  const itemType =
    (type: TypeText, brackets: boolean): TypeText =>
    (file) => {
      const text = mayHaveNulls ? withNull(type(file)) : type(file);
      return brackets && !/^[\w$]+$/.test(text) ? `(${text})` : text;
    };
  const decoder = mayHaveNulls ? "decodeArray" : "decodeFullArray";
  const name = `${!mayHaveNulls && context.options.array_elements === "nullable" ? "Full" : ""}${element.name}Array`;
  const asItem = itemType(element.type, true);
  const asInput = itemType(element.inputType, true);
  return {
    name,
    type: (file) => `${asItem(file)}[]`,
    inputType: (file) => `readonly ${asInput(file)}[]`,
    decode: defineArrayDecoder(name, decoder, element, delimiter, context),
    encode: defineArrayEncoder(name, "encodeArray", element, delimiter, context),
  };
}

/** An array whose elements are arrays of the next dimension: those are never NULL. */
export function nestedArrayCodec(inner: Codec, delimiter: string, context: TypeContext): Codec {
  const name = `${inner.name}Array`;
  return {
    name,
    type: (file) => `${inner.type(file)}[]`,
    inputType: (file) => `readonly (${inner.inputType(file)})[]`,
    decode: defineArrayDecoder(name, "decodeFullArray", inner, delimiter, context),
    encode: defineArrayEncoder(name, "encodeNestedArray", inner, delimiter, context),
  };
}

function defineArrayDecoder(
  arrayName: string,
  combinator: string,
  element: Codec,
  delimiter: string,
  { library }: TypeContext,
): string {
  return library.define(`decode${arrayName}`, [combinator, element.decode], (file, name) => {
    file.assignment(`export const ${name}`, `${combinator}(${element.decode}${delimiterArgument(delimiter)})`);
  });
}

function defineArrayEncoder(
  arrayName: string,
  combinator: string,
  element: Codec,
  delimiter: string,
  { library }: TypeContext,
): Encoder {
  const needs = [combinator, ...encoderNeeds(element.encode)];
  const name = library.define(`encode${arrayName}`, needs, (file, own) => {
    const type = element.inputType(file);
    const encode = encoderFunction(element.encode, type, byName);
    file.assignment(`export const ${own}`, `${combinator}<${type}>(${encode}${delimiterArgument(delimiter)})`);
  });
  return { kind: "runtime", name };
}

function delimiterArgument(delimiter: string): string {
  return delimiter === "," ? "" : `, ${JSON.stringify(delimiter)}`;
}
