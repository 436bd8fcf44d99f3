import { expect, test } from "vitest";
import type { Expression, Literal } from "../ast/index.ts";
import { forEachExpression, isHigherThan, type SyntaxNode, walk } from "./index.ts";

const number = (value: string, start: number): Literal => ({
  kind: "literal",
  type: "integer",
  value,
  start,
  end: start + 1,
});

function sum(left: Expression, right: Expression): Expression {
  const operator = { kind: "operator", name: "+", start: left.end, end: left.end + 1 } as const;
  return { kind: "binary", operator, left, right, start: left.start, end: right.end };
}

const tree = sum(number("1", 0), sum(number("2", 2), number("3", 4)));

test("nodes are visited in the order of the text with the nodes above them", () => {
  const visited: string[] = [];
  walk(tree, (node, parents) => visited.push(`${node.kind}@${node.start}/${parents.length}`));
  expect(visited).toEqual(["binary@0/0", "literal@0/1", "binary@2/1", "literal@2/2", "literal@4/2"]);
});

test("returning false leaves out what is below", () => {
  const visited: SyntaxNode[] = [];
  walk(tree, (node) => {
    visited.push(node);
    return node.start !== 2;
  });
  expect(visited).toHaveLength(3);
});

test("parts that are no expressions are passed through", () => {
  const query: SyntaxNode = {
    kind: "query",
    body: { kind: "values", rows: [[number("1", 8)], [number("2", 13)]], start: 0, end: 15 },
    orderBy: [],
    locking: [],
    start: 0,
    end: 15,
  };
  const visited: number[] = [];
  forEachExpression(query, (node) => visited.push(node.start));
  expect(visited).toEqual([8, 13]);
});

test("height is measured without recursion", () => {
  let chain: Expression = number("0", 0);
  for (let link = 0; link < 50_000; link++) chain = sum(chain, number("1", 0));
  expect(isHigherThan(chain, 49_999)).toBe(true);
  expect(isHigherThan(chain, 50_000)).toBe(false);
});
