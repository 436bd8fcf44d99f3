import type { TypeContext, TypeResolver } from "../../types/resolver.ts";
import { createScalarResolver } from "../../types/scalar-resolver.ts";
import { basicCodecOf, sqliteCodecs } from "./codecs.ts";
import { familyOf, typeOfColumn } from "./type-name.ts";

export function createSqliteResolver(context: TypeContext): TypeResolver {
  const codecs = sqliteCodecs(context);
  return createScalarResolver(
    {
      idOf: typeOfColumn,
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
