import type { Expression, Node, OrderItem } from "../../syntax/ast/index.ts";
import type { ResultDraft } from "../bound.ts";
import { type Draft, factsOf, fail, unresolvedFacts } from "../draft.ts";

/**
 * ORDER BY of a set operation whose terms are the position of an output column, its name in any of the arms, or the expression that computes it there
 * (SQLite's documentation: SELECT, 4).
 */
export function bindCompoundOrder(draft: Draft, items: readonly OrderItem[], columns: readonly ResultDraft[]): void {
  for (const { expression } of items) {
    const term = expression.kind === "collate" ? expression.operand : expression;
    const column = columnAt(term, columns) ?? columnLike(term, columns);
    if (column === undefined) {
      fail(draft, term, "compound-order", {});
      draft.facts.set(term, unresolvedFacts());
    } else {
      draft.facts.set(term, factsOf(column.type));
    }
    if (term !== expression) draft.facts.set(expression, factsOf(column?.type ?? unresolvedFacts().type));
  }
}

function columnAt(term: Expression, columns: readonly ResultDraft[]): ResultDraft | undefined {
  return term.kind === "literal" && term.type === "integer" ? columns[Number(term.value) - 1] : undefined;
}

/** The first arm counts first. */
function columnLike(term: Expression, columns: readonly ResultDraft[]): ResultDraft | undefined {
  const name = term.kind === "column_reference" ? term.parts.at(-1)?.name.toLowerCase() : undefined;
  const isNamed = ({ name: own }: ResultDraft): boolean => own.toLowerCase() === name;
  const armsOf = (column: ResultDraft): readonly ResultDraft[] => column.arms ?? [column];
  const arms = Math.max(...columns.map((column) => armsOf(column).length));
  for (let arm = 0; arm < arms; arm++) {
    const found = columns.find((column) => {
      const own = armsOf(column)[arm];
      return own && (isNamed(own) || (own.expression && isSameText(own.expression, term)));
    });
    if (found) return found;
  }
  return undefined;
}

/** The same expression, written with or without the tables' names. */
function isSameText(left: Node, right: Node): boolean {
  return print(left) === print(right);
}

const places: ReadonlySet<string> = new Set(["start", "end", "operatorStart", "quoted"]);

function print(node: Node): string {
  return JSON.stringify(node, (key, value: unknown) => {
    if (places.has(key)) return undefined;
    if (key === "parts" && Array.isArray(value)) return value.slice(-1);
    return typeof value === "string" ? value.toLowerCase() : value;
  });
}
