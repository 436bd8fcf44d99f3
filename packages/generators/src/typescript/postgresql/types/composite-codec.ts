import { type GeneratedFile, propertyAccess, propertyKey } from "@sqlc-ts/plugin-sdk";
import type { Type } from "@sqlc-ts/protocol";
import { propertyNames } from "../../emit/names.ts";
import { writeProperty } from "../../emit/property.ts";
import type { Codec } from "../../types/codec.ts";
import { byName, decodeExpression, encodeExpression, encoderNeeds, expressionText } from "../../types/conversion.ts";
import type { CompositeAttribute, TypeContext } from "../../types/resolver.ts";
import { parseTypeName, type TypeReference } from "./spelling.ts";

/** A composite type: an interface in models.ts; each attribute may be NULL, as PostgreSQL can't forbid it. */
export function compositeCodec(type: Type, context: TypeContext, resolve: (type: TypeReference) => Codec): Codec {
  const { library, names, paths } = context;
  const name = names.type(type.id) ?? "Composite";
  const typeText: Codec["type"] = (file) => file.import(name, paths.models, { type: true });
  const attributes = compositeAttributes(type, context, resolve);
  const codecs = attributes.map((attribute) => attribute.codec);
  const decodeNeeds = ["decodeFields", "decodeNullable", ...codecs.map((codec) => codec.decode)];
  const decode = library.define(`decode${name}`, decodeNeeds, (file, own) => {
    file.block(`export function ${own}(raw: unknown): ${typeText(file)} {`, () => writeDecoder(file, attributes));
  });
  const encodeNeeds = ["encodeFields", "encodeNullable", ...codecs.flatMap((codec) => encoderNeeds(codec.encode))];
  const encoder = library.define(`encode${name}`, encodeNeeds, (file, own) => {
    file.block(`export function ${own}(value: ${typeText(file)}): string {`, () => writeEncoder(file, attributes));
  });
  return { name, type: typeText, inputType: typeText, decode, encode: { kind: "runtime", name: encoder } };
}

export function compositeAttributes(
  type: Type,
  context: TypeContext,
  resolve: (type: TypeReference) => Codec,
): readonly CompositeAttribute[] {
  const names = type.attributes.map((attribute) => attribute.name);
  const properties = propertyNames(names, context.propertyStyle, "attribute");
  return type.attributes.map((attribute, index) => ({
    property: properties[index] ?? attribute.name,
    codec: resolve(parseTypeName(attribute.typeId)),
  }));
}

function writeDecoder(file: GeneratedFile, attributes: readonly CompositeAttribute[]): void {
  file.line("const fields = decodeFields(raw);");
  const writeFields = () => {
    attributes.forEach(({ property, codec }, index) => {
      writeProperty(file, propertyKey(property), decodeExpression(codec, `fields[${index}]`, true, byName));
    });
  };
  file.block("return {", writeFields, "};");
}

function writeEncoder(file: GeneratedFile, attributes: readonly CompositeAttribute[]): void {
  const fields = attributes.map(({ property, codec }) =>
    expressionText(encodeExpression(codec.encode, propertyAccess("value", property), true, byName)),
  );
  file.list("return encodeFields([", fields, "]);");
}
