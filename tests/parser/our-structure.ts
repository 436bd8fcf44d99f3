import type { Statement } from "../../packages/compiler/src/syntax/ast/index.ts";
import { forEachChild, type SyntaxNode } from "../../packages/compiler/src/syntax/walk/index.ts";
import { type Shape, shape } from "./structure.ts";

/** The compared shape of one of our statements. */
export function ourShapes(statement: Statement): Shape[] {
  return shapesOf(statement);
}

function below(node: SyntaxNode): Shape[] {
  const shapes: Shape[] = [];
  forEachChild(node, (child) => {
    shapes.push(...shapesOf(child));
  });
  return shapes;
}

function shapesOf(node: SyntaxNode): Shape[] {
  switch (node.kind) {
    case "conflict_target":
      // Plain columns are mere names in their tree.
      return [
        ...node.elements.filter((element) => element.kind !== "column_reference"),
        ...(node.where ? [node.where] : []),
      ].flatMap(shapesOf);
    case "column_reference":
      return shape(`column ${node.parts.map((part) => part.name).join(".")}@${node.start}`, node.start, []);
    case "star":
      return shape(
        `column ${[...node.qualifier.map((part) => part.name), "*"].join(".")}@${node.start}`,
        node.start,
        [],
      );
    case "parameter":
      return shape(`parameter ${node.number ?? 0}@${node.start}`, node.start, []);
    case "function_call":
      return shape(`call ${node.name.parts.at(-1)?.name}@${node.name.start}`, node.name.start, below(node));
    case "unary":
      if (node.operator.name === "-" && isNumber(node.operand)) return [];
      return shape(`operator ${node.operator.name}@${node.operator.start}`, node.operator.start, below(node));
    case "binary":
    case "quantified":
      return shape(`operator ${node.operator.name}@${node.operator.start}`, node.operator.start, below(node));
    case "in_list":
    case "between":
    case "is_distinct_from":
    case "pattern_match":
      return shape(`${node.kind}@${node.operatorStart}`, node.operatorStart, below(node));
    case "in_query":
      return shape("in_query", undefined, below(node));
    case "logical":
      return shape(node.operator, undefined, below(node));
    case "not":
      return shape(`not@${node.start}`, node.start, below(node));
    case "is_test":
      return shape(`is ${node.test}`, undefined, below(node));
    case "cast":
      return shape("cast", undefined, below(node));
    default:
      return below(node);
  }
}

function isNumber(node: SyntaxNode): boolean {
  if (node.kind === "unary" && node.operator.name === "-") return isNumber(node.operand);
  return node.kind === "literal" && (node.type === "integer" || node.type === "float");
}
