import type { Type } from "@sqlc-ts/protocol";
import { remembering } from "../../../remembering.ts";
import type { Codec } from "../../types/codec.ts";
import { enumCodec } from "../../types/enum-codec.ts";
import type { TypeContext, TypeResolver } from "../../types/resolver.ts";
import { createScalarResolver } from "../../types/scalar-resolver.ts";
import { basicCodecOf, builtinCodecs, unknownCodec } from "./codecs.ts";
import { setCodec } from "./set-codec.ts";
import { namesOf, typeIdOf, typeOfColumn, withoutSign } from "./type-name.ts";

export function createMysqlResolver(context: TypeContext): TypeResolver {
  const builtins = builtinCodecs(context.options);
  const userType = (type: Type): Codec => (type.kind === "set" ? setCodec(type, context) : enumCodec(type, context));
  const typeId = remembering(typeIdOf);
  return createScalarResolver(
    {
      idOf: (column) => typeOfColumn(column, typeId),
      namesOf,
      codecOf(id) {
        const type = context.userTypes.find(id);
        return type ? userType(type) : builtins.get(withoutSign(id));
      },
      fallback: unknownCodec,
      fallbackName: "unknown",
      basicCodecOf: (id, tsType) => basicCodecOf(withoutSign(id), tsType),
    },
    context,
  );
}
