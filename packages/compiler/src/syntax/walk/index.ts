export type { ChildrenOf, NodeOfKind, SyntaxNode } from "./syntax-node.ts";
export { forEachChild, forEachExpression, isExpression, isHigherThan, type Visit, walk } from "./walk.ts";
