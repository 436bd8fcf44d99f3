import type { Catalog } from "@sqlc-ts/protocol";
import { camelName, type NamingOptions } from "../naming/camel-name.ts";
import { compareNames } from "../naming/compare-names.ts";
import { enumValueNames } from "../naming/enum-constants.ts";
import { type GoSettings, prefixedName } from "../settings.ts";
import { systemSchemas } from "../types/user-types.ts";
import type { EnumModel } from "./struct.ts";

/** Enums of the schema by Go name. */
export function buildEnums(catalog: Catalog | undefined, settings: GoSettings): EnumModel[] {
  const { naming, defaultSchema } = settings;
  const enums = (catalog?.schemas ?? [])
    .filter(({ name }) => !systemSchemas.has(name))
    .flatMap((schema) =>
      schema.enums.map(({ name, vals, comment }): EnumModel => {
        const databaseName = prefixedName(schema.name, name, defaultSchema);
        const names = constantNames(databaseName, vals, naming);
        const constants = vals.map((value, index) => ({ name: names[index] ?? "", value }));
        return { name: camelName(databaseName, naming), databaseName, comment, constants };
      }),
    );
  return enums.sort((left, right) => compareNames(left.name, right.name));
}

/** differs from sqlc: `o-k` and `O-K` get different names; there the code does not compile. */
function constantNames(databaseName: string, values: readonly string[], naming: NamingOptions): string[] {
  const seen = new Set<string>();
  return enumValueNames(values).map((value, index) => {
    const name = camelName(`${databaseName}_${value}`, naming);
    const unique = seen.has(name) ? camelName(`${databaseName}_value_${index}`, naming) : name;
    seen.add(unique);
    return unique;
  });
}
