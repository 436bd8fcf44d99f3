import type { Node } from "../syntax/ast/index.ts";
import type { ColumnDraft, FactsDraft, Scope } from "./bound.ts";
import type { Draft } from "./draft.ts";

/** The nodes directly below a node, whatever its kind. */
export function childrenOf(node: Node): readonly Node[] {
  const found: Node[] = [];
  for (const value of Object.values(node)) collect(value, found);
  return found;
}

function collect(value: unknown, found: Node[]): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found);
  } else if (isNode(value)) {
    found.push(value);
  } else if (typeof value === "object" && value !== null) {
    for (const item of Object.values(value)) collect(item, found);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "kind" in value && "start" in value && "end" in value;
}

/** Whether an expression reads a column, at any depth. */
export function containsColumn(node: Node): boolean {
  if (node.kind === "literal" || node.kind === "parameter") return false;
  return node.kind === "column_reference" || childrenOf(node).some(containsColumn);
}

/** The column that a merged or renamed one is equal to in every row: `a.id` for the `id` of `a JOIN b USING (id)`. */
export function canonicalColumn(column: ColumnDraft): ColumnDraft {
  const { merge } = column;
  if (!merge || merge.rule === "either") return column;
  const member = merge.members[merge.rule === "right" ? merge.members.length - 1 : 0];
  return member ? canonicalColumn(member) : column;
}

/**
 * A text that is the same for expressions which are the same apart from their place, columns being compared by what they mean: those of the query levels
 * inside the expression by their place there, all others by themselves.
 */
export function createFingerprints({ facts, bodies }: Pick<Draft, "facts" | "bodies">): (node: Node) => string {
  const numbers = new Map<object, number>();
  const numberOf = (item: object): number => {
    const known = numbers.get(item);
    if (known !== undefined) return known;
    numbers.set(item, numbers.size);
    return numbers.size - 1;
  };
  const byNode: ReadonlyMap<object, FactsDraft> = facts;
  const print = (value: unknown, inner: Map<ColumnDraft, string>): string => {
    if (Array.isArray(value)) return `[${value.map((item) => print(item, inner)).join()}]`;
    if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "";
    const column = "kind" in value && value.kind === "column_reference" ? byNode.get(value)?.column : undefined;
    if (column) {
      const canonical = canonicalColumn(column);
      return inner.get(canonical) ?? `column ${numberOf(canonical)}`;
    }
    const body = bodies.get(value);
    if (body?.kind === "select") addColumns(body.scope, inner);
    const entries = Object.entries(value).filter(([key]) => !places.has(key));
    return `{${entries.map(([key, item]) => `${key}:${print(item, inner)}`).join()}}`;
  };
  return (node) => print(node, new Map());
}

function addColumns({ relations, columns }: Scope, inner: Map<ColumnDraft, string>): void {
  for (const column of [...relations.flatMap((relation) => relation.columns), ...columns]) {
    if (!inner.has(column)) inner.set(column, `inner ${inner.size}`);
  }
}

const places: ReadonlySet<string> = new Set(["start", "end", "operatorStart", "quoted"]);
