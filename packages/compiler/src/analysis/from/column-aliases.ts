import type { Alias } from "../../syntax/ast/index.ts";
import { type Draft, fail } from "../draft.ts";
import type { ColumnBlueprint } from "../scope.ts";

/** `AS t (a, b)` renames the first columns. */
export function aliasColumns(
  draft: Draft,
  alias: Alias | undefined,
  columns: readonly ColumnBlueprint[],
): readonly ColumnBlueprint[] {
  if (!alias || alias.columns.length === 0) return columns;
  const available = columns.filter((column) => !column.hidden).length;
  if (alias.columns.length > available) {
    const counts = { available, specified: alias.columns.length };
    fail(draft, alias, "too-many-aliases", { name: alias.name.name, ...counts });
  }
  return columns.map((column, index) => {
    const name = alias.columns[index]?.name;
    return name === undefined ? column : { ...column, name };
  });
}
