import type { Expression, GroupingElement, SelectCore } from "../../syntax/ast/index.ts";
import type { GroupingDraft, GroupKey, ResultDraft, Scope } from "../bound.ts";
import { settle, typeOf } from "../coercion.ts";
import { wantComparable } from "../comparability.ts";
import { type Draft, fail, unresolvedFacts } from "../draft.ts";
import { bindExpression } from "../expressions/bind.ts";
import { isNameInScope } from "../expressions/column-reference.ts";
import { columnsNamed, inClause } from "../scope.ts";
import { canonicalColumn, createFingerprints } from "../structure.ts";
import { bindOutputReference, plainName, suggestKey } from "./order.ts";

/** GROUP BY with its grouping sets (manual 7.2.3 and 7.2.4). */
export function bindGrouping(
  draft: Draft,
  scope: Scope,
  node: SelectCore,
  columns: readonly ResultDraft[],
): GroupingDraft {
  const elements = inClause(scope, "GROUP BY", () =>
    node.groupBy.map((element) => bindElement(draft, scope, element, columns)),
  );
  const keys = elements.flatMap(keysOf);
  const isOptional = elements.some(({ kind }) => kind === "sets")
    ? findOptional(draft, elements, columns)
    : () => false;
  return {
    present: node.groupBy.length > 0,
    keys: keys.map((key) => ({ ...key, optional: isOptional(key) })),
    mayBeEmpty: node.groupBy.every(mayBeEmpty),
  };
}

function mayBeEmpty(element: GroupingElement): boolean {
  if (element.kind === "grouping_expression") return false;
  return element.form !== "sets" || element.elements.some(mayBeEmpty);
}

interface PlainKey extends Omit<GroupKey, "optional"> {
  /** The item of the select list that it names. */
  readonly output?: ResultDraft;
}

type BoundElement =
  | { readonly kind: "keys"; readonly keys: readonly PlainKey[] }
  | { readonly kind: "sets"; readonly isEvery: boolean; readonly elements: readonly BoundElement[] };

function bindElement(
  draft: Draft,
  scope: Scope,
  element: GroupingElement,
  columns: readonly ResultDraft[],
): BoundElement {
  if (element.kind === "grouping_expression") {
    const keys = members(element.expression).map((expression) => bindKey(draft, scope, expression, columns));
    return { kind: "keys", keys };
  }
  const elements = element.elements.map((inner) => bindElement(draft, scope, inner, columns));
  return { kind: "sets", isEvery: element.form === "sets", elements };
}

function keysOf(element: BoundElement): readonly PlainKey[] {
  return element.kind === "keys" ? element.keys : element.elements.flatMap(keysOf);
}

/** Whether a key is missing in some grouping set. */
function findOptional(
  draft: Draft,
  elements: readonly BoundElement[],
  columns: readonly ResultDraft[],
): (key: PlainKey) => boolean {
  const identify = keyIdentity(draft, columns);
  const common = new Set(elements.flatMap((element) => [...commonKeys(element, identify)]));
  return (key) => !common.has(identify(key));
}

/** What every grouping set of an element has: nothing of ROLLUP and CUBE, of GROUPING SETS what all of its members have. */
function commonKeys(element: BoundElement, identify: (key: PlainKey) => unknown): ReadonlySet<unknown> {
  if (element.kind === "keys") return new Set(element.keys.map(identify));
  const [first, ...others] = element.isEvery ? element.elements.map((inner) => commonKeys(inner, identify)) : [];
  return new Set([...(first ?? [])].filter((key) => others.every((other) => other.has(key))));
}

/**
 * The same value for keys that are the same: that name one item of the select list, or are the same column or expression. Two items with one expression are
 * two keys, of which an expression means the first.
 */
function keyIdentity(draft: Draft, columns: readonly ResultDraft[]): (key: PlainKey) => unknown {
  const print = createFingerprints(draft);
  const meaning = ({ column, expression }: Pick<PlainKey, "column" | "expression">) => {
    const source = column ?? (expression && draft.facts.get(expression)?.column);
    return source ? canonicalColumn(source) : expression && print(expression);
  };
  return (key) => key.output ?? columns.find((output) => meaning(output) === meaning(key)) ?? meaning(key);
}

/** `GROUP BY (a, b)` groups by both. */
function members(expression: Expression): readonly Expression[] {
  return expression.kind === "row" && !expression.explicit ? expression.elements : [expression];
}

/** A plain name means a column of the FROM clause first and an output column second, unlike in ORDER BY. */
function bindKey(draft: Draft, scope: Scope, expression: Expression, columns: readonly ResultDraft[]): PlainKey {
  const name = plainName(expression);
  const isColumn = name !== undefined && columnsNamed(draft, scope, name).length > 0;
  const output = isColumn ? undefined : bindOutputReference(draft, expression, columns, "GROUP BY");
  if (output) {
    wantComparable(draft, expression, output.type, "equality");
    return keyOfOutput(output, expression);
  }
  if (name !== undefined && !isNameInScope(draft, scope, name)) {
    draft.facts.set(expression, unresolvedFacts());
    fail(draft, expression, "undefined-reference", { name }, { hint: suggestKey(scope, columns, name) });
    return { expression };
  }
  bindExpression(draft, scope, expression);
  settle(draft, expression, draft.context.engine.semantics.types.text);
  wantComparable(draft, expression, typeOf(draft, expression), "equality");
  return { expression };
}

function keyOfOutput(output: ResultDraft, expression: Expression): PlainKey {
  if (output.column) return { column: output.column, output };
  return { expression: output.expression ?? expression, output };
}
