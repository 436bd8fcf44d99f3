import type { Relation } from "../catalog/index.ts";
import type { CreateTableAs, CreateView, Identifier, Query, QueryStatement } from "../syntax/ast/index.ts";
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
    const analyzed = analyze(context, query, statement.columns, "VIEW");
    replaceView(context, replaced, analyzed);
    keepDefinition(context, replaced, { query, columns: statement.columns }, analyzed);
    return;
  }
  const schema = newRelationSchema(context, statement);
  if (!schema) return;
  const analyzed = analyze(context, query, statement.columns, "VIEW");
  const entry = addRelation(context.draft, newRelation(context, statement, schema, "view", analyzed));
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

export function createTableAs(context: SchemaContext, statement: CreateTableAs): void {
  const schema = newRelationSchema(context, statement);
  if (!schema) return;
  const { source } = statement;
  const kind = statement.materializedView ? "materialized_view" : "table";
  const written = statement.materializedView ? "MATERIALIZED VIEW" : "TABLE AS";
  const analyzed = source.kind === "query" ? analyze(context, source, statement.columns, written) : undefined;
  const entry = addRelation(context.draft, newRelation(context, statement, schema, kind, analyzed));
  if (!analyzed || source.kind !== "query") return;
  if (kind === "table") forgetNotNull(context, entry);
  else keepDefinition(context, entry, { query: source, columns: statement.columns }, analyzed);
}

/** `SELECT … INTO t` is CREATE TABLE AS; the query itself is the same without INTO. */
export function selectInto(context: SchemaContext, { query, start, end }: QueryStatement): void {
  if (query.body.kind !== "select_core" || !query.body.into) return;
  const { into, ...body } = query.body;
  createTableAs(context, {
    kind: "create_table_as",
    start,
    end,
    name: into,
    columns: [],
    ifNotExists: false,
    persistence: "permanent",
    materializedView: false,
    source: { ...query, body },
    withData: true,
  });
}

function analyze(
  context: SchemaContext,
  query: Query,
  names: readonly Identifier[],
  kind: string,
): AnalyzedQuerySource {
  const analyzed = analyzeSource(context, query, names);
  context.diagnostics.push(...analyzed.analysis.diagnostics);
  const surplus = names[analyzed.columns.length];
  if (surplus && analyzed.analysis.diagnostics.length === 0) {
    context.diagnostics.push(report("too-many-column-names", { kind }, { span: spanOf(context, surplus) }));
  }
  return analyzed;
}

function newRelation(
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

/** The new table has no constraints: NULL may be inserted later. differs from sqlc: created-table-forgets-not-null. */
function forgetNotNull({ draft }: SchemaContext, entry: RelationEntry): void {
  changeRelation(draft, entry, ({ columns }) => ({
    columns: columns.map((column) =>
      column.notNull
        ? { ...column, notNull: false, nullableBecause: "CREATE TABLE AS takes over no constraints" }
        : column,
    ),
  }));
}

function keepDefinition(
  { source }: SchemaContext,
  entry: RelationEntry,
  definition: { readonly query: Query; readonly columns: readonly Identifier[] },
  analyzed: AnalyzedQuerySource,
): void {
  entry.definition = { ...definition, file: source.path };
  linkView(entry, analyzed.reads);
}
