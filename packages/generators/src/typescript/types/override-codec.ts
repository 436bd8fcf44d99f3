import type { Override } from "../options.ts";
import type { Codec, Encoder } from "./codec.ts";
import { byName, encodeExpression, encoderNeeds, expressionText } from "./conversion.ts";
import { overrideName, overrideType } from "./override-type.ts";
import type { TypeContext } from "./resolver.ts";

/**
 * The type that the user wants instead of `base`, with their functions or with base's. Those functions convert the driver's text, or what
 * base would have made of it.
 */
export function overrideCodec(override: Override, base: Codec, context: TypeContext): Codec {
  const type = overrideType(override);
  const name = overrideName(override);
  return {
    name,
    type,
    inputType: type,
    decode: defineDecoder(override, name, type, base, context),
    encode: override.encode === undefined ? base.encode : defineEncoder(override, override.encode, name, base, context),
  };
}

function defineDecoder(
  override: Override,
  name: string,
  type: Codec["type"],
  base: Codec,
  { library, overrideSource }: TypeContext,
): string {
  const { decode, import: module } = override;
  const source = decode === undefined || overrideSource === "value" ? base.decode : "decodeText";
  return library.define(`decode${name}`, [source], (file, own) => {
    file.block(`export function ${own}(raw: unknown): ${type(file)} {`, () => {
      if (decode === undefined) file.line(`return ${source}(raw) as ${type(file)};`);
      else file.line(`return ${module === undefined ? decode : file.import(decode, module)}(${source}(raw));`);
    });
  });
}

function defineEncoder(
  override: Override,
  encode: string,
  name: string,
  base: Codec,
  { library, overrideSource }: TypeContext,
): Encoder {
  const rest: Encoder = overrideSource === "value" ? base.encode : { kind: "none" };
  const own = library.define(`encode${name}`, encoderNeeds(rest), (file, declared) => {
    const callee = override.import === undefined ? encode : file.import(encode, override.import);
    const returnType = overrideSource === "value" ? "unknown" : "string";
    file.block(`export function ${declared}(value: ${overrideType(override)(file)}): ${returnType} {`, () =>
      file.line(`return ${expressionText(encodeExpression(rest, `${callee}(value)`, false, byName))};`),
    );
  });
  return { kind: "runtime", name: own };
}
