import type { Codec, Encoder, TypeText } from "./codec.ts";
import { withNull } from "./codec.ts";
import { byName, encoderFunction, encoderNeeds } from "./conversion.ts";
import type { TypeContext } from "./resolver.ts";

/** A one-dimensional array. */
export function arrayCodec(element: Codec, delimiter: string, context: TypeContext): Codec {
  const mayHaveNulls = context.options.array_elements === "nullable";
  const itemType =
    (type: TypeText, brackets: boolean): TypeText =>
    (file) => {
      const text = mayHaveNulls ? withNull(type(file)) : type(file);
      return brackets && !/^[\w$]+$/.test(text) ? `(${text})` : text;
    };
  const decoder = mayHaveNulls ? "decodeArray" : "decodeFullArray";
  const asItem = itemType(element.type, true);
  const asInput = itemType(element.inputType, true);
  return {
    name: `${element.name}Array`,
    type: (file) => `${asItem(file)}[]`,
    inputType: (file) => `readonly ${asInput(file)}[]`,
    decode: defineArrayDecoder(decoder, element, delimiter, context),
    encode: defineArrayEncoder("encodeArray", element, delimiter, context),
  };
}

/** An array whose elements are arrays of the next dimension: those are never NULL. */
export function nestedArrayCodec(inner: Codec, delimiter: string, context: TypeContext): Codec {
  return {
    name: `${inner.name}Array`,
    type: (file) => `${inner.type(file)}[]`,
    inputType: (file) => `readonly (${inner.inputType(file)})[]`,
    decode: defineArrayDecoder("decodeFullArray", inner, delimiter, context),
    encode: defineArrayEncoder("encodeNestedArray", inner, delimiter, context),
  };
}

function defineArrayDecoder(combinator: string, element: Codec, delimiter: string, context: TypeContext): string {
  const { library } = context;
  return library.define(`decode${element.name}Array`, [combinator, element.decode], (file, name) => {
    file.assignment(`export const ${name}`, `${combinator}(${element.decode}${delimiterArgument(delimiter)})`);
  });
}

function defineArrayEncoder(combinator: string, element: Codec, delimiter: string, context: TypeContext): Encoder {
  const needs = [combinator, ...encoderNeeds(element.encode)];
  const name = context.library.define(`encode${element.name}Array`, needs, (file, own) => {
    const type = element.inputType(file);
    const encode = encoderFunction(element.encode, type, byName);
    file.assignment(`export const ${own}`, `${combinator}<${type}>(${encode}${delimiterArgument(delimiter)})`);
  });
  return { kind: "runtime", name };
}

function delimiterArgument(delimiter: string): string {
  return delimiter === "," ? "" : `, ${JSON.stringify(delimiter)}`;
}
