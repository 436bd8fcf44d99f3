import type { Expression } from "../syntax/ast/index.ts";
import { isColumnReference, nodesWithin } from "./nodes-within.ts";

/** Names of the columns that an expression over one table, such as a CHECK, refers to. */
export function columnNames(expression: Expression): readonly string[] {
  const names = new Set<string>();
  for (const node of nodesWithin(expression)) {
    const last = isColumnReference(node) ? node.parts.at(-1) : undefined;
    if (last) names.add(last.name);
  }
  return [...names];
}
