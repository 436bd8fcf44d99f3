import type { Difference } from "../catalog/difference.ts";
import type { OwnedParameter } from "../compatibility/parameter-owner.ts";
import type { QueryParameter } from "./model.ts";

/**
 * In MySQL each place of a name is a parameter of its own, and generated code gives them all one value: where sqlc has no type for a place, or where it
 * is an argument that the server converts, it has the type that another place has.
 */
export function likeNamesakes(
  parameters: readonly QueryParameter[],
  groups: ReadonlyMap<number, readonly [OwnedParameter, ...OwnedParameter[]]>,
): QueryParameter[] {
  const isWeak = ({ number, sqlc, differences }: QueryParameter): boolean =>
    sqlc.type.name === "any" || differences.some(isWithoutType) || groups.get(number)?.[0].owner.kind === "call";
  const leading = new Map<string, QueryParameter>();
  for (const parameter of parameters) {
    const { name, isNamedParam } = parameter.sqlc;
    if (isNamedParam && !isWeak(parameter) && !leading.has(name)) leading.set(name, parameter);
  }
  return parameters.map((own) => {
    const namesake = isWeak(own) && own.sqlc.isNamedParam ? leading.get(own.sqlc.name) : undefined;
    if (!namesake) return own;
    const { type, notNull } = namesake.sqlc;
    return { ...own, nullable: namesake.nullable, sqlc: { ...own.sqlc, type, notNull } };
  });
}

function isWithoutType({ field, reason }: Difference): boolean {
  return field === "type" && reason === "parameter-without-type";
}
