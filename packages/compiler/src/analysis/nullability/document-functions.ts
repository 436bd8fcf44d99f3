import { maybe, type Nullability, never } from "../../catalog/index.ts";
import type { JsonFunction, XmlFunction } from "../../syntax/ast/index.ts";
import { insideAggregate, judgeOverRows } from "./call.ts";
import { judgeExpression } from "./expression.ts";
import { type Judgement, levelOf } from "./judgement.ts";
import { judgeQuery } from "./query.ts";
import { allMaybe, firstMaybe, judgeAll } from "./strict.ts";
import { frameHasCurrentRow } from "./window.ts";

/** SQL/JSON (manual 9.16). */
export function judgeJsonFunction(judgement: Judgement, node: JsonFunction): Nullability {
  const facts = judgement.draft.facts.get(node);
  const inner = facts?.aggregateOf ? insideAggregate(judgement) : judgement;
  const inputs = judgeAll(inner, node.arguments);
  judgeAll(
    inner,
    node.orderBy.map((item) => item.expression),
  );
  if (node.filter) judgeExpression(inner, node.filter);
  for (const behavior of [node.onEmpty, node.onError]) if (behavior?.value) judgeExpression(judgement, behavior.value);
  if (node.query) {
    judgeQuery(judgement, node.query);
    return maybe(`${node.name} of no rows`);
  }
  switch (node.name) {
    case "json_object":
    case "json_array":
    case "merge_action":
      return never;
    case "json":
    case "json_scalar":
    case "json_serialize":
      return firstMaybe(inputs);
    case "json_exists":
      return node.onError?.behavior === "unknown" ? maybe("UNKNOWN ON ERROR") : firstMaybe(inputs);
    case "json_value":
    case "json_query":
      return maybe(`${node.name} may find nothing`);
    case "json_objectagg":
    case "json_arrayagg": {
      const level = facts?.aggregateOf && levelOf(judgement, facts.aggregateOf);
      const mayBeEmpty = facts?.window ? !frameHasCurrentRow(facts.window.frame) : (level?.mayBeEmpty ?? true);
      return judgeOverRows([], { name: node.name, filtered: node.filter !== undefined, mayBeEmpty });
    }
  }
}

/** XML (manual 9.15). */
export function judgeXmlFunction(judgement: Judgement, node: XmlFunction): Nullability {
  const inputs = judgeAll(judgement, node.arguments);
  if (node.name === "xmlelement") return never;
  if (node.name === "xmlconcat" || node.name === "xmlforest") return allMaybe(inputs, `${node.name} of nothing`);
  return firstMaybe(inputs);
}
