import type { Expression } from "../ast/index.ts";
import { expressionChildren } from "./expression-children.ts";
import { partChildren } from "./part-children.ts";
import { statementChildren } from "./statement-children.ts";
import type { ChildrenOf, Held, SyntaxNode } from "./syntax-node.ts";

const children: ChildrenOf<SyntaxNode["kind"]> = { ...expressionChildren, ...statementChildren, ...partChildren };

/** What a node holds, property by property. */
function held<Kind extends SyntaxNode["kind"]>(
  kind: Kind,
  node: Extract<SyntaxNode, { readonly kind: Kind }>,
): readonly Held[] {
  return children[kind](node);
}

/** Calls `visit` with each child of a node, in the order of the text. */
export function forEachChild(node: SyntaxNode, visit: (child: SyntaxNode) => void): void {
  for (const item of held(node.kind, node)) {
    if (item === undefined) continue;
    if (!("length" in item)) {
      visit(item);
      continue;
    }
    for (const child of item) if (child !== undefined) visit(child);
  }
}

/**
 * Called with a node and the nodes above it, outermost first; the array is reused, so copy what must last.
 * Returning `false` leaves out what is below the node.
 */
export type Visit<Visited> = (node: Visited, parents: readonly SyntaxNode[]) => unknown;

/** Visits a node and everything below it, in the order of the text. */
export function walk(root: SyntaxNode, visit: Visit<SyntaxNode>): void {
  const parents: SyntaxNode[] = [];
  const enter = (node: SyntaxNode): void => {
    if (visit(node, parents) === false) return;
    parents.push(node);
    forEachChild(node, enter);
    parents.pop();
  };
  enter(root);
}

/** Visits every expression at and below a node, in the order of the text. */
export function forEachExpression(root: SyntaxNode, visit: Visit<Expression>): void {
  walk(root, (node, parents) => (isExpression(node) ? visit(node, parents) : undefined));
}

export function isExpression(node: SyntaxNode): node is Expression {
  return Object.hasOwn(expressionChildren, node.kind);
}

/** True when some node lies more than `limit` levels below the root. Does not recurse, so that any height can be asked for. */
export function isHigherThan(root: SyntaxNode, limit: number): boolean {
  let level: SyntaxNode[] = [root];
  for (let height = 0; level.length > 0; height++) {
    if (height > limit) return true;
    const next: SyntaxNode[] = [];
    for (const node of level) forEachChild(node, (child) => next.push(child));
    level = next;
  }
  return false;
}
