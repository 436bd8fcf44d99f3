import type { Expression } from "../syntax/ast/index.ts";
import { forEachExpression } from "../syntax/walk/index.ts";

/** Names of the columns that an expression over one table, such as a CHECK, refers to. */
export function columnNames(expression: Expression): readonly string[] {
  const names = new Set<string>();
  forEachExpression(expression, (node) => {
    const last = node.kind === "column_reference" ? node.parts.at(-1) : undefined;
    if (last) names.add(last.name);
  });
  return [...names];
}
