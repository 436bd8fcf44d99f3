import type { ResultColumn, ScopeColumn, StatementAnalysis } from "../analysis/model.ts";
import type { Column } from "../catalog/index.ts";
import type { CreateTableAs, QueryStatement } from "../syntax/ast/index.ts";
import type { SchemaContext } from "./context.ts";
import { addTableElements } from "./create-table.ts";
import { analyzeNamed, keepDefinition, relationOfQuery } from "./create-view.ts";
import { newRelationSchema } from "./new-relation.ts";
import { addRelation } from "./relation-entry.ts";
import { createParts, relationParts } from "./table-parts.ts";
import type { AnalyzedQuerySource } from "./view-columns.ts";

export function createTableAs(context: SchemaContext, statement: CreateTableAs): void {
  const schema = newRelationSchema(context, statement);
  if (!schema) return;
  const { source, columns: names } = statement;
  if (statement.materializedView) {
    const analyzed = source.kind === "query" && analyzeNamed(context, source, names, "MATERIALIZED VIEW");
    const relation = relationOfQuery(context, statement, schema, "materialized_view", analyzed || undefined);
    const entry = addRelation(context.draft, relation);
    if (analyzed) keepDefinition(context, entry, { query: source, columns: names }, analyzed);
    return;
  }
  const analyzed = source.kind === "query" ? analyzeNamed(context, source, names, "TABLE AS") : undefined;
  const relation = relationOfQuery(context, statement, schema, "table", undefined);
  const parts = createParts(schema.name, relation.name);
  addTableElements(context, parts, statement.elements ?? [], analyzed ? tableColumns(context, analyzed) : []);
  addRelation(context.draft, { ...relation, ...relationParts(parts) });
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

/**
 * The new table has no constraints: NULL may be inserted later, unless the engine declares columns NOT NULL as their sources are.
 * differs from sqlc: created-table-forgets-not-null.
 */
function tableColumns({ engine }: SchemaContext, { columns, analysis }: AnalyzedQuerySource): readonly Column[] {
  const keeps = engine.schemaRules?.queriedColumnsKeepNotNull ?? false;
  return columns.map((column, position): Column => {
    const result = analysis.columns[position];
    if (!column.notNull || (keeps && result && isDeclaredNotNull(analysis, result))) return column;
    return { ...column, notNull: false, nullableBecause: "CREATE TABLE AS takes over no constraints" };
  });
}

/** Columns that are NOT NULL themselves, constants and counts; the server takes other expressions to allow NULL more often than we do. */
function isDeclaredNotNull({ facts }: StatementAnalysis, { origin }: ResultColumn): boolean {
  if (origin.kind === "star") return isNotNullColumn(origin.column);
  if (origin.kind !== "target") return false;
  const { expression } = origin.target;
  switch (expression.kind) {
    case "column_reference":
      return isNotNullColumn(facts.get(expression)?.column);
    case "literal":
      return true;
    case "function_call":
      return facts.get(expression)?.definition?.name === "count";
    default:
      return false;
  }
}

function isNotNullColumn(column: ScopeColumn | undefined): boolean {
  return column?.origin.kind === "table" && column.origin.column.notNull;
}
