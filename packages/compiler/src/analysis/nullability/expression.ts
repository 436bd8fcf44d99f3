import { type Nullability, never } from "../../catalog/index.ts";
import type { Expression } from "../../syntax/ast/index.ts";
import type { ExpressionByKind } from "../expressions/bind.ts";
import { judgeCall } from "./call.ts";
import { judgeCase, judgeCoalesce, judgeExtremum, judgeNullIf } from "./conditional.ts";
import { judgeJsonFunction, judgeXmlFunction } from "./document-functions.ts";
import type { Judgement } from "./judgement.ts";
import {
  judgeArrayParts,
  judgeColumn,
  judgeEmbed,
  judgeFieldAccess,
  judgeLiteral,
  judgeMacro,
  judgeParameter,
  judgeSubscript,
  judgeValueFunction,
  judgeWholeRow,
} from "./leaves.ts";
import { judgeIsTest, judgeLogical } from "./logic.ts";
import { judgeBinary, judgeCast, judgeCompared, judgeUnary } from "./operators.ts";
import { judgeQuery } from "./query.ts";
import { firstMaybe, judgeAll } from "./strict.ts";
import { judgeInQuery, judgeQuantified, judgeScalarSubquery } from "./subqueries.ts";

type Judges = {
  readonly [Kind in keyof ExpressionByKind]: (judgement: Judgement, node: ExpressionByKind[Kind]) => Nullability;
};

/** A new kind of expression does not compile until it is judged here. */
const judges: Judges = {
  literal: judgeLiteral,
  column_reference: judgeColumn,
  star: judgeWholeRow,
  parameter: judgeParameter,
  embed: judgeEmbed,
  nullability: judgeMacro,
  invalid_macro: () => never,
  unary: judgeUnary,
  binary: judgeBinary,
  logical: judgeLogical,
  not: (judgement, node) => judgeExpression(judgement, node.operand),
  is_test: judgeIsTest,
  is_distinct_from: (judgement, node) => {
    judgeAll(judgement, [node.left, node.right]);
    return never;
  },
  between: (judgement, node) => judgeCompared(judgement, [node.operand, node.low, node.high]),
  in_list: (judgement, node) => judgeCompared(judgement, [node.operand, ...node.list]),
  in_query: judgeInQuery,
  pattern_match: (judgement, node) =>
    firstMaybe(judgeAll(judgement, [node.operand, node.pattern, ...(node.escape ? [node.escape] : [])])),
  quantified: judgeQuantified,
  exists: (judgement, node) => {
    judgeQuery(judgement, node.query);
    return never;
  },
  scalar_subquery: judgeScalarSubquery,
  array_subquery: (judgement, node) => {
    judgeQuery(judgement, node.query);
    return never;
  },
  function_call: judgeCall,
  cast: judgeCast,
  case: judgeCase,
  coalesce: judgeCoalesce,
  nullif: judgeNullIf,
  extremum: judgeExtremum,
  value_function: judgeValueFunction,
  row: judgeArrayParts,
  array: judgeArrayParts,
  subscript: judgeSubscript,
  field_access: judgeFieldAccess,
  collate: (judgement, node) => judgeExpression(judgement, node.operand),
  grouping: (judgement, node) => {
    judgeAll(judgement, node.arguments);
    return never;
  },
  json_function: judgeJsonFunction,
  xml_function: judgeXmlFunction,
  default: () => never,
  current_of: () => never,
};

/** Second pass over an expression: whether it can be NULL, and why. Records it in `draft.facts`. */
export function judgeExpression(judgement: Judgement, node: Expression): Nullability {
  const nullability = judgeOptional(judgement, node, dispatch(judgement, node.kind, node));
  const facts = judgement.draft.facts.get(node);
  if (facts) facts.nullability = nullability;
  return nullability;
}

/** An expression that a grouping set leaves out is NULL in that set's rows. */
function judgeOptional({ level }: Judgement, node: Expression, nullability: Nullability): Nullability {
  if (nullability.kind === "maybe" || !level?.optionalKinds.has(node.kind) || !level.isOptional(node)) {
    return nullability;
  }
  return { kind: "maybe", because: "a grouping set leaves it out" };
}

function dispatch<Kind extends keyof ExpressionByKind>(
  judgement: Judgement,
  kind: Kind,
  node: ExpressionByKind[Kind],
): Nullability {
  return judges[kind](judgement, node);
}
