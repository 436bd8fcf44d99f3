import type { Relation } from "../catalog/index.ts";
import type { CreateTableAs, CreateView, Identifier, Query } from "../syntax/ast/index.ts";
import { type SchemaContext, spanOf } from "./context.ts";
import type { SchemaDraft } from "./draft.ts";
import { report } from "./messages.ts";
import { creationSchema, findEntry, nameParts } from "./names.ts";
import { newRelationSchema } from "./new-relation.ts";
import { recursiveViewQuery } from "./recursive-view.ts";
import { addRelation, changeRelation, forgetReads, type RelationEntry } from "./relation-entry.ts";
import { markViewsStale } from "./stale-views.ts";
import { type AnalyzedQuerySource, analyzeSource } from "./view-columns.ts";
import { linkView } from "./view-dependencies.ts";

/** A view keeps the columns that its query has now, as in the database. */
export function createView(context: SchemaContext, statement: CreateView): void {
  const query = statement.recursive ? recursiveViewQuery(statement) : statement.query;
  const replaced = statement.orReplace ? findReplaced(context, statement) : undefined;
  if (replaced) {
    const analyzed = analyzeNamed(context, query, statement.columns, "VIEW");
    replaceView(context, replaced, analyzed);
    keepDefinition(context, replaced, { query, columns: statement.columns }, analyzed);
    return;
  }
  const schema = newRelationSchema(context, statement);
  if (!schema) return;
  const analyzed = analyzeNamed(context, query, statement.columns, "VIEW");
  const entry = addRelation(context.draft, relationOfQuery(context, statement, schema, "view", analyzed));
  keepDefinition(context, entry, { query, columns: statement.columns }, analyzed);
}

/** Comments on columns survive. */
function replaceView({ draft }: SchemaContext, view: RelationEntry, analyzed: AnalyzedQuerySource): void {
  changeRelation(draft, view, (relation) => {
    const comments = new Map(relation.columns.map((column) => [column.name, column.comment]));
    return { columns: analyzed.columns.map((column) => ({ ...column, comment: comments.get(column.name) ?? "" })) };
  });
  forgetReads(view);
  markViewsStale(draft, view);
}

function findReplaced(context: SchemaContext, { name }: CreateView): RelationEntry | undefined {
  const { schema, name: own } = nameParts(name);
  if (schema) return findEntry(context, name);
  return creationSchema(context, undefined)?.entries.get(own.name);
}

/** Analyses the query of a view or table, with a report where it has too few columns for the names. */
export function analyzeNamed(
  context: SchemaContext,
  query: Query,
  names: readonly Identifier[],
  kind: string,
): AnalyzedQuerySource {
  const analyzed = analyzeSource(context, query, names);
  context.diagnostics.push(...analyzed.analysis.diagnostics);
  const surplus = names[analyzed.columns.length];
  const last = names.at(-1);
  const isSound = analyzed.analysis.diagnostics.length === 0;
  if (surplus && isSound) {
    context.diagnostics.push(report("too-many-column-names", { kind }, { span: spanOf(context, surplus) }));
  } else if (last && isSound && names.length < analyzed.columns.length && namesAll(context)) {
    context.diagnostics.push(report("too-few-column-names", { kind }, { span: spanOf(context, last) }));
  }
  return analyzed;
}

export function relationOfQuery(
  context: SchemaContext,
  statement: CreateView | CreateTableAs,
  schema: SchemaDraft,
  kind: Relation["kind"],
  analyzed: AnalyzedQuerySource | undefined,
): Relation {
  const { name, schema: written } = nameParts(statement.name);
  return {
    schema: schema.name,
    name: name.name,
    kind,
    writtenSchema: written?.name ?? context.elementsOf?.name ?? "",
    columns: analyzed?.columns ?? [],
    comment: "",
    keys: [],
    foreignKeys: [],
    checks: [],
    span: spanOf(context, name),
  };
}

/** What a view or materialized view is computed from. */
export function keepDefinition(
  { source }: SchemaContext,
  entry: RelationEntry,
  definition: { readonly query: Query; readonly columns: readonly Identifier[] },
  analyzed: AnalyzedQuerySource,
): void {
  entry.definition = { ...definition, file: source.path };
  linkView(entry, analyzed.reads);
}

function namesAll({ engine }: SchemaContext): boolean {
  return engine.semantics.strictness?.wholeNameLists === true;
}
