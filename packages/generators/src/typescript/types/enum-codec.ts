import type { Type } from "@sqlc-ts/protocol";
import type { Codec } from "./codec.ts";
import type { TypeContext } from "./resolver.ts";

/** An enum: the union of its labels; its object in models.ts lists them for the check. */
export function enumCodec(type: Type, context: TypeContext): Codec {
  const { library, names, paths } = context;
  const name = names.type(type.id) ?? "Enum";
  const typeText: Codec["type"] = (file) => file.import(name, paths.models, { type: true });
  const decode = library.define(`decode${name}`, ["decodeEnum"], (file, own) => {
    const labels = file.import(name, paths.models);
    file.assignment(`export const ${own}`, `decodeEnum<${labels}>(${labels})`);
  });
  return { name, type: typeText, inputType: typeText, decode, encode: { kind: "none" } };
}
