import type { ScopeColumn, StatementAnalysis } from "../analysis/model.ts";
import type { QualifiedName, Query } from "../syntax/ast/index.ts";
import { walk } from "../syntax/walk/index.ts";
import type { SchemaContext } from "./context.ts";
import type { CatalogDraft } from "./draft.ts";
import { findEntry } from "./names.ts";
import type { RelationEntry } from "./relation-entry.ts";

/** The relations of the schema that a view's query reads, each with the columns that it uses. */
export type ViewReads = ReadonlyMap<RelationEntry, ReadonlySet<string>>;

export function viewReads(context: SchemaContext, query: Query, analysis: StatementAnalysis): ViewReads {
  const reads = new Map<RelationEntry, Set<string>>();
  for (const entry of tablesRead(context, query)) reads.set(entry, new Set());
  for (const column of columnsUsed(analysis)) noteColumn(context.draft, reads, column);
  return reads;
}

export function linkView(view: RelationEntry, reads: ViewReads): void {
  for (const [entry, columns] of reads) {
    if (entry === view) continue;
    view.reads.add(entry);
    entry.readBy.set(view, columns);
  }
}

/** A name that is also a CTE's may stand for the table elsewhere in the query: too many dependencies do no harm. */
function tablesRead(context: SchemaContext, query: Query): readonly RelationEntry[] {
  const names: QualifiedName[] = [];
  const ctes = new Set<string>();
  walk(query, (node) => {
    if (node.kind === "table_reference") names.push(node.name);
    else if (node.kind === "common_table_expression") ctes.add(node.name.name);
  });
  return names
    .filter((name) => name.parts.length > 1 || !ctes.has(name.parts[0]?.name ?? ""))
    .map((name) => findEntry(context, name))
    .filter((entry) => entry !== undefined);
}

function* columnsUsed(analysis: StatementAnalysis): Generator<ScopeColumn> {
  for (const facts of analysis.facts.values()) if (facts.column) yield facts.column;
  for (const star of analysis.stars) for (const { column } of star.columns) yield column;
}

function noteColumn(draft: CatalogDraft, reads: Map<RelationEntry, Set<string>>, scoped: ScopeColumn): void {
  const { origin } = scoped;
  if (origin.kind === "merged") for (const column of origin.columns) noteColumn(draft, reads, column);
  if (origin.kind !== "table") return;
  const entry = draft.schemas.get(origin.table.schema)?.entries.get(origin.table.name);
  if (!entry) return;
  const columns = reads.get(entry);
  if (columns) columns.add(origin.column.name);
  else reads.set(entry, new Set([origin.column.name]));
}
