import { remembering } from "../../../remembering.ts";
import type { TypeContext, TypeResolver } from "../../types/resolver.ts";
import { createScalarResolver } from "../../types/scalar-resolver.ts";
import { basicCodecOf, sqliteCodecs } from "./codecs.ts";
import { familyOf, typeIdOf, typeOfColumn } from "./type-name.ts";

export function createSqliteResolver(context: TypeContext): TypeResolver {
  const codecs = sqliteCodecs(context);
  const typeId = remembering(typeIdOf);
  return createScalarResolver(
    {
      idOf: (column) => typeOfColumn(column, typeId),
      namesOf: (id) => [id],
      codecOf(id) {
        const family = familyOf(id);
        return family && codecs[family];
      },
      fallback: codecs.any,
      fallbackName: "SqliteValue",
      basicCodecOf: (id, tsType) => basicCodecOf(familyOf(id), tsType),
    },
    context,
  );
}
