import type { XmlFunction } from "../../syntax/ast/index.ts";
import type { FactsDraft, Scope } from "../bound.ts";
import { coerce } from "../coercion.ts";
import { type Draft, factsOf } from "../draft.ts";
import { bindAll } from "./bind.ts";
import { resolveType } from "./cast.ts";

/** The XML constructors and predicates (manual 9.15). */
export function bindXmlFunction(draft: Draft, scope: Scope, node: XmlFunction): FactsDraft {
  const { types } = draft.context.engine.semantics;
  bindAll(draft, scope, node.arguments);
  const isXmlInput = node.name === "xmlconcat" || node.name === "xmlroot" || node.name === "xmlserialize";
  node.arguments.forEach((argument, index) => {
    const wanted = isXmlInput && (index === 0 || node.name === "xmlconcat") ? types.xml : types.text;
    coerce(draft, argument, wanted, "implicit");
  });
  if (node.name === "xmlexists") return factsOf(types.boolean);
  if (node.name === "xmlserialize") return factsOf(node.type ? resolveType(draft, node.type) : types.text);
  return factsOf(types.xml);
}
