import type { Override } from "../options.ts";
import type { Codec, Encoder } from "./codec.ts";
import { overrideName, overrideType } from "./override-type.ts";
import type { TypeContext } from "./resolver.ts";

/** The type that the user wants instead of `base`, with their functions or with base's. */
export function overrideCodec(override: Override, base: Codec, context: TypeContext): Codec {
  const type = overrideType(override);
  const name = overrideName(override);
  return {
    name,
    type,
    inputType: type,
    decode: defineDecoder(override, name, type, base, context),
    encode: override.encode === undefined ? base.encode : defineEncoder(override, override.encode, name, type, context),
  };
}

function defineDecoder(
  override: Override,
  name: string,
  type: Codec["type"],
  base: Codec,
  { library }: TypeContext,
): string {
  const { decode, import: module } = override;
  const source = decode === undefined ? base.decode : "decodeText";
  return library.define(`decode${name}`, [source], (file, own) => {
    file.block(`export function ${own}(raw: unknown): ${type(file)} {`, () => {
      if (decode === undefined) file.line(`return ${source}(raw) as ${type(file)};`);
      else file.line(`return ${module === undefined ? decode : file.import(decode, module)}(decodeText(raw));`);
    });
  });
}

function defineEncoder(
  override: Override,
  encode: string,
  name: string,
  type: Codec["type"],
  { library }: TypeContext,
): Encoder {
  const own = library.define(`encode${name}`, [], (file, declared) => {
    const callee = override.import === undefined ? encode : file.import(encode, override.import);
    file.block(`export function ${declared}(value: ${type(file)}): string {`, () =>
      file.line(`return ${callee}(value);`),
    );
  });
  return { kind: "runtime", name: own };
}
