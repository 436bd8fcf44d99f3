import type { ColumnReference, CommonTableExpression, Node, TableReference } from "../syntax/ast/index.ts";

/** Every node of a tree, itself included, in no particular order. */
export function* nodesWithin(root: Node): Generator<Node> {
  const waiting: unknown[] = [root];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== "object" || value === null) continue;
    if (isNode(value)) yield value;
    for (const part of Object.values(value)) if (typeof part === "object") waiting.push(part);
  }
}

function isNode(value: object): value is Node {
  return "kind" in value && typeof value.kind === "string";
}

export function isColumnReference(node: Node): node is ColumnReference {
  return node.kind === "column_reference";
}

export function isTableReference(node: Node): node is TableReference {
  return node.kind === "table_reference";
}

export function isCommonTableExpression(node: Node): node is CommonTableExpression {
  return node.kind === "common_table_expression";
}
