import type { Type } from "@sqlc-ts/protocol";
import type { Codec } from "../../types/codec.ts";
import type { TypeContext } from "../../types/resolver.ts";

/** A SET: the list of its members that a value has. */
export function setCodec(type: Type, context: TypeContext): Codec {
  const { library, names, paths } = context;
  const name = names.type(type.id) ?? "Members";
  const memberType: Codec["type"] = (file) => file.import(name, paths.models, { type: true });
  const define = (verb: "decode" | "encode") =>
    library.define(`${verb}${name}`, [`${verb}Set`], (file, own) => {
      const labels = file.import(name, paths.models);
      file.assignment(`export const ${own}`, `${verb}Set<${labels}>(${labels})`);
    });
  return {
    name,
    type: (file) => `${memberType(file)}[]`,
    inputType: (file) => `readonly ${memberType(file)}[]`,
    decode: define("decode"),
    encode: { kind: "runtime", name: define("encode") },
  };
}
