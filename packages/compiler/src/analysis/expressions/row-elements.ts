import type { SqlType } from "../../catalog/index.ts";
import type { Expression } from "../../syntax/ast/index.ts";
import { typeOf } from "../coercion.ts";
import type { Draft } from "../draft.ts";

/** Types of a row's fields: `ROW(t.*, 1)` has all of the table's. */
export function expandRowElements(draft: Draft, elements: readonly Expression[]): SqlType[] {
  return elements.flatMap((element) => {
    const relation = element.kind === "star" ? draft.facts.get(element)?.relation : undefined;
    return relation ? relation.columns.map((column) => column.type) : [typeOf(draft, element)];
  });
}
