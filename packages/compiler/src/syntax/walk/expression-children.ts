import type { Expression, FunctionCall, Identifier, WindowSpecification } from "../ast/index.ts";
import { type ChildrenOf, none } from "./syntax-node.ts";

/** What each kind of expression holds. */
export const expressionChildren: ChildrenOf<Expression["kind"]> = {
  literal: () => none,
  column_reference: () => none,
  star: () => none,
  parameter: () => none,
  embed: () => none,
  invalid_macro: () => none,
  value_function: (node) => [node.precision],
  default: () => none,
  current_of: (node) => (node.cursor.kind === "parameter" ? [node.cursor] : none),
  nullability: (node) => [node.operand],
  unary: (node) => [node.operand],
  binary: (node) => [node.left, node.right],
  logical: (node) => [node.operands],
  not: (node) => [node.operand],
  is_test: (node) => [node.operand],
  is_distinct_from: (node) => [node.left, node.right],
  between: (node) => [node.operand, node.low, node.high],
  in_list: (node) => [node.operand, node.list],
  in_query: (node) => [node.operand, node.query],
  pattern_match: (node) => [node.operand, node.pattern, node.escape],
  quantified: (node) => [node.operand, node.source.kind === "query" ? node.source.query : node.source.expression],
  exists: (node) => [node.query],
  scalar_subquery: (node) => [node.query],
  array_subquery: (node) => [node.query],
  function_call: (node) => [argumentsInTextOrder(node), node.orderBy, node.withinGroup, node.filter, window(node.over)],
  cast: (node) => (node.form === "literal" ? [node.type, node.operand] : [node.operand, node.type]),
  case: (node) => [node.operand, node.branches, node.otherwise],
  coalesce: (node) => [node.arguments],
  nullif: (node) => [node.left, node.right],
  extremum: (node) => [node.arguments],
  row: (node) => [node.elements],
  array: (node) => [node.elements],
  subscript: (node) => [node.operand, node.subscripts],
  field_access: (node) => [node.operand],
  collate: (node) => [node.operand],
  grouping: (node) => [node.arguments],
  json_function: (node) => [
    node.arguments,
    node.query,
    node.orderBy,
    node.returning,
    node.onEmpty,
    node.onError,
    node.filter,
    window(node.over),
  ],
  xml_function: (node) => [node.arguments, node.type],
};

/** Calls with a syntax of their own have their arguments in the function's order. */
function argumentsInTextOrder(call: FunctionCall): FunctionCall["arguments"] {
  return call.form === "plain" ? call.arguments : [...call.arguments].sort((left, right) => left.start - right.start);
}

function window(over: WindowSpecification | Identifier | undefined): WindowSpecification | undefined {
  return over?.kind === "window" ? over : undefined;
}
