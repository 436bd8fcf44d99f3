import type { Expression, Node } from "../../syntax/ast/index.ts";
import type { BoundSelect, ColumnDraft, FactsDraft, RelationDraft, ResultDraft } from "../bound.ts";
import { type Draft, fail, isUnresolved, type Place } from "../draft.ts";
import { canonicalColumn, childrenOf, createFingerprints } from "../structure.ts";

/** What one grouped query level may read outside of aggregates. */
interface GroupedLevel {
  readonly draft: Draft;
  readonly bound: BoundSelect;
  readonly facts: ReadonlyMap<object, FactsDraft>;
  readonly columns: ReadonlySet<ColumnDraft>;
  /** Those of them that every grouping set has: only on these does something depend. */
  readonly commonColumns: ReadonlySet<ColumnDraft>;
  /** Kinds of the grouping expressions that are not columns, and their fingerprints. */
  readonly kinds: ReadonlySet<string>;
  readonly expressions: ReadonlySet<string>;
  readonly print: (node: Node) => string;
  /** Relations all of whose columns follow from a grouped primary key. */
  readonly determined: Map<RelationDraft, boolean>;
  readonly reported: Set<ColumnDraft>;
}

/** Every column outside of an aggregate must be grouped, or follow from a grouped primary key (manual 7.2.3). */
export function checkGrouping(draft: Draft, bound: BoundSelect, order: readonly Expression[]): void {
  if (draft.context.engine.semantics.leniency?.bareColumns) return;
  const having = bound.node?.having;
  if (!bound.groups.present && !having && bound.scope.aggregates.length === 0) return;
  if (bound.groups.keys.some(({ expression }) => expression && isUnresolvedKey(draft, expression))) return;
  const level = createLevel(draft, bound);
  for (const column of bound.columns) checkOutput(level, column);
  if (having) checkNode(level, having, false);
  for (const expression of order) checkNode(level, expression, false);
}

/** What a key that is an error would have grouped is not known. */
function isUnresolvedKey(draft: Draft, expression: Expression): boolean {
  const facts = draft.facts.get(expression);
  return facts !== undefined && isUnresolved(facts.type);
}

function createLevel(draft: Draft, bound: BoundSelect): GroupedLevel {
  const print = createFingerprints(draft);
  const columns = new Set<ColumnDraft>();
  const commonColumns = new Set<ColumnDraft>();
  const expressions = new Set<string>();
  const kinds = new Set<string>();
  for (const { column, expression, optional } of bound.groups.keys) {
    const grouped = column ?? (expression && draft.facts.get(expression)?.column);
    if (grouped) columns.add(canonicalColumn(grouped));
    if (grouped && !optional) commonColumns.add(canonicalColumn(grouped));
    if (!expression) continue;
    kinds.add(expression.kind);
    expressions.add(print(expression));
  }
  const shared = { determined: new Map(), reported: new Set<ColumnDraft>(), facts: draft.facts };
  return { draft, bound, columns, commonColumns, expressions, kinds, print, ...shared };
}

function checkOutput(level: GroupedLevel, output: ResultDraft): void {
  if (output.expression) checkNode(level, output.expression, false);
  else if (output.column && output.origin.kind === "star") checkColumn(level, output.origin.star, output.column, false);
}

function checkNode(level: GroupedLevel, node: Node, inside: boolean): void {
  if (node.kind === "grouping") return;
  const facts = level.facts.get(node);
  if (facts?.aggregateOf === level.bound.scope || mayBeAggregate(node, facts)) return;
  // Inside a sub-query PostgreSQL looks for grouped columns only.
  if (!inside && level.kinds.has(node.kind) && level.expressions.has(level.print(node))) return;
  if (node.kind === "column_reference" || node.kind === "star") {
    if (facts?.column) checkColumn(level, node, facts.column, inside);
    else if (facts?.relation) checkRow(level, node, facts.relation);
    return;
  }
  const isSubquery = inside || node.kind === "query";
  for (const child of childrenOf(node)) checkNode(level, child, isSubquery);
}

/** A call of which nothing is known, as of an extension that we do not know. */
function mayBeAggregate(node: Node, facts: FactsDraft | undefined): boolean {
  return node.kind === "function_call" && facts !== undefined && isUnresolved(facts.type) && !facts.definition;
}

function checkColumn(level: GroupedLevel, place: Place, column: ColumnDraft, inside: boolean): void {
  const canonical = canonicalColumn(column);
  if (!belongsTo(level, canonical) || level.columns.has(canonical) || level.reported.has(canonical)) return;
  if (isDetermined(level, canonical.relation)) return;
  level.reported.add(canonical);
  const code = inside ? "ungrouped-outer-column" : "ungrouped-column";
  fail(level.draft, place, code, { name: `${canonical.relation.name}.${canonical.name}` });
}

function checkRow(level: GroupedLevel, place: Place, relation: RelationDraft): void {
  if (!level.bound.scope.relations.includes(relation) || isDetermined(level, relation)) return;
  if (relation.columns.every((column) => level.columns.has(canonicalColumn(column)))) return;
  fail(level.draft, place, "ungrouped-column", { name: `${relation.name}.*` });
}

function belongsTo({ bound }: GroupedLevel, column: ColumnDraft): boolean {
  return bound.scope.relations.includes(column.relation) || bound.scope.columns.includes(column);
}

function isDetermined(level: GroupedLevel, relation: RelationDraft): boolean {
  const known = level.determined.get(relation);
  if (known !== undefined) return known;
  const determined = hasGroupedKey(level, relation);
  level.determined.set(relation, determined);
  return determined;
}

function hasGroupedKey({ commonColumns }: GroupedLevel, relation: RelationDraft): boolean {
  if (relation.source.kind !== "table") return false;
  const grouped = new Set<string>();
  for (const { origin, relation: owner } of commonColumns) {
    if (owner === relation && origin.kind === "table") grouped.add(origin.column.name);
  }
  const { keys } = relation.source.table;
  return keys.some((key) => key.kind === "primary" && key.columns.every((name) => grouped.has(name)));
}
