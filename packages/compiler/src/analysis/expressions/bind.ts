import type { Expression } from "../../syntax/ast/index.ts";
import type { FactsDraft, Scope } from "../bound.ts";
import type { Draft } from "../draft.ts";
import { bindCast, bindCollate } from "./cast.ts";
import { bindColumnReference, bindStar } from "./column-reference.ts";
import { bindArray, bindFieldAccess, bindRow, bindSubscript } from "./composite-values.ts";
import { bindCase, bindCoalesce, bindExtremum, bindNullIf } from "./conditional.ts";
import { bindFunctionCall } from "./function-call.ts";
import { bindJsonFunction } from "./json-function.ts";
import { bindLiteral, bindValueFunction } from "./literal.ts";
import { bindEmbed, bindInvalidMacro, bindNullabilityMacro, bindParameter } from "./macros.ts";
import { bindBinary, bindUnary } from "./operator.ts";
import { bindBetween, bindInList, bindIsDistinctFrom, bindPatternMatch, bindQuantified } from "./predicate.ts";
import { bindCurrentOf, bindDefault, bindGrouping, bindIsTest, bindLogical, bindNot } from "./simple.ts";
import { bindArraySubquery, bindExists, bindInQuery, bindScalarSubquery } from "./subquery.ts";
import { bindXmlFunction } from "./xml-function.ts";

export type ExpressionByKind = { readonly [Node in Expression as Node["kind"]]: Node };

type Binders = {
  readonly [Kind in keyof ExpressionByKind]: (draft: Draft, scope: Scope, node: ExpressionByKind[Kind]) => FactsDraft;
};

/** A new kind of expression does not compile until it is bound here. */
const binders: Binders = {
  literal: bindLiteral,
  column_reference: bindColumnReference,
  star: bindStar,
  parameter: bindParameter,
  embed: bindEmbed,
  nullability: bindNullabilityMacro,
  invalid_macro: bindInvalidMacro,
  unary: bindUnary,
  binary: bindBinary,
  logical: bindLogical,
  not: bindNot,
  is_test: bindIsTest,
  is_distinct_from: bindIsDistinctFrom,
  between: bindBetween,
  in_list: bindInList,
  in_query: bindInQuery,
  pattern_match: bindPatternMatch,
  quantified: bindQuantified,
  exists: bindExists,
  scalar_subquery: bindScalarSubquery,
  array_subquery: bindArraySubquery,
  function_call: bindFunctionCall,
  cast: bindCast,
  case: bindCase,
  coalesce: bindCoalesce,
  nullif: bindNullIf,
  extremum: bindExtremum,
  value_function: bindValueFunction,
  row: bindRow,
  array: bindArray,
  subscript: bindSubscript,
  field_access: bindFieldAccess,
  collate: bindCollate,
  grouping: bindGrouping,
  json_function: bindJsonFunction,
  xml_function: bindXmlFunction,
  default: bindDefault,
  current_of: bindCurrentOf,
};

/** First pass over an expression: names, types and parameters. Records what it finds in `draft.facts`. */
export function bindExpression(draft: Draft, scope: Scope, node: Expression): FactsDraft {
  const facts = dispatch(draft, scope, node.kind, node);
  draft.facts.set(node, facts);
  return facts;
}

export function bindAll(draft: Draft, scope: Scope, nodes: readonly Expression[]): void {
  for (const node of nodes) bindExpression(draft, scope, node);
}

function dispatch<Kind extends keyof ExpressionByKind>(
  draft: Draft,
  scope: Scope,
  kind: Kind,
  node: ExpressionByKind[Kind],
): FactsDraft {
  return binders[kind](draft, scope, node);
}
