import { GoProblem } from "../problem.ts";
import type { GoQuery } from "./query.ts";
import type { EnumModel, StructModel } from "./struct.ts";

/** Finds two declarations of one name. Throws {@link GoProblem}. */
export function checkNames(
  enums: readonly EnumModel[],
  structs: readonly StructModel[],
  queries: readonly GoQuery[],
  exportsQueries: boolean,
): void {
  const enumNames = new Set(enums.flatMap(({ name }) => [name, `Null${name}`]));
  const structNames = new Set(structs.map(({ name }) => name));
  const enumConflict = structs.find(({ name }) => enumNames.has(name));
  if (enumConflict) throw new GoProblem(`struct name conflicts with enum name: ${enumConflict.name}`);
  if (!exportsQueries) return;
  for (const { constantName } of queries) {
    if (enumNames.has(constantName)) {
      throw new GoProblem(`query constant name conflicts with enum name: ${constantName}`);
    }
    if (structNames.has(constantName)) {
      throw new GoProblem(`query constant name conflicts with struct name: ${constantName}`);
    }
  }
}
