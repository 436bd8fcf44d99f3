import { analyzeStatement } from "../analysis/analyze-statement.ts";
import { isComputed } from "../analysis/computed-results.ts";
import type { ResultColumn, StatementAnalysis } from "../analysis/model.ts";
import type { Column } from "../catalog/index.ts";
import { createDescriptionContext } from "../compatibility/context.ts";
import { type DescribedColumn, describeAsSqlc } from "../compatibility/describe-column.ts";
import { joinQualifier } from "../compatibility/type-spelling.ts";
import type { Identifier, Query, QueryStatement } from "../syntax/ast/index.ts";
import { type SchemaContext, spanOf } from "./context.ts";
import { useType } from "./types.ts";
import { type ViewReads, viewReads } from "./view-dependencies.ts";

/** A query that makes a relation, with what analysis says of it. */
export interface AnalyzedQuerySource {
  readonly columns: readonly Column[];
  readonly reads: ViewReads;
  readonly analysis: StatementAnalysis;
}

/** The columns of a view or table made by a query; `names` are those of its column list, for the first columns. */
export function analyzeSource(context: SchemaContext, query: Query, names: readonly Identifier[]): AnalyzedQuerySource {
  const { engine, draft, settings, source } = context;
  const statement: QueryStatement = { kind: "query_statement", start: query.start, end: query.end, query };
  const analysis = analyzeStatement(
    { engine, catalog: draft, file: source.path, settings: { ...settings, stars: "merged" } },
    statement,
  );
  const description = createDescriptionContext(engine, draft, analysis.facts);
  const columns = analysis.columns.map((column, position) => {
    const described = describeAsSqlc(description, column);
    return viewColumn(context, column, described, isComputed(analysis.facts, column), names[position]);
  });
  return { columns, analysis, reads: viewReads(context, query, analysis) };
}

/** sqlc spells the types of such columns with the qualifier inside the name (spec: analysis.md 3.1). */
function viewColumn(
  context: SchemaContext,
  result: ResultColumn,
  { column: described, differences }: DescribedColumn,
  computed: boolean,
  name: Identifier | undefined,
): Column {
  const { nullability } = result;
  useType(context.draft, result.type);
  return {
    name: name?.name ?? result.name,
    type: result.type,
    notNull: nullability.kind === "never",
    ...(nullability.kind === "maybe" && { nullableBecause: nullability.because }),
    ...(described.lax && { lax: true }),
    ...(computed && { computed }),
    comment: "",
    sqlc: {
      type: joinQualifier(described.type),
      notNull: described.notNull,
      ...(differences.length > 0 && { differences }),
    },
    ...(name && { span: spanOf(context, name) }),
  };
}
