import type { Diagnostic, SourceFile, Span } from "@sqlc-ts/diagnostics";
import { analyzeStatement } from "../analysis/analyze-statement.ts";
import type { AnalysisContext } from "../analysis/model.ts";
import type { SqlcTableName } from "../catalog/index.ts";
import { findRelation } from "../catalog/lookup.ts";
import { createDescriptionContext } from "../compatibility/context.ts";
import { listedTableName, type TableNaming } from "../compatibility/listed-table.ts";
import { findMacros, statementEdits } from "../compatibility/statement-edits.ts";
import { checkCommand } from "../queries/check-command.ts";
import { finalText } from "../queries/final-text.ts";
import { commentsWithin } from "../queries/line-comments.ts";
import type { NamedStatement } from "../queries/model.ts";
import { checkPlaceholders, numberParameters } from "../queries/placeholders.ts";
import { queryFileRules } from "../queries/query-file-rules.ts";
import type { Comment, Statement } from "../syntax/ast/index.ts";
import type { AnalyzedQuery } from "./model.ts";
import { queryColumns } from "./query-columns.ts";
import { queryParameters } from "./query-parameters.ts";

export interface AnalyzedStatement {
  /** Absent when the statement has errors. */
  readonly query?: AnalyzedQuery;
  readonly diagnostics: readonly Diagnostic[];
}

/** Analyses one named statement of a query file and puts together what generators want to know of it. */
export function analyzeQuery(
  context: AnalysisContext,
  file: SourceFile,
  comments: readonly Comment[],
  named: NamedStatement,
): AnalyzedStatement {
  const { engine, catalog } = context;
  const { parsed } = named;
  const { statement } = parsed;
  if (!statement) return { diagnostics: [] };
  const macros = findMacros(statement);
  const analysis = analyzeStatement(context, statement);
  const { placeholders } = queryFileRules(engine);
  const diagnostics = [
    ...checkPlaceholders(placeholders, file.path, macros.parameters),
    ...checkCommand(file.path, named, macros.parameters.length > 0),
    ...analysis.diagnostics,
  ];
  if (diagnostics.some(({ severity }) => severity === "error")) return { diagnostics };
  const numbering = numberParameters(placeholders, macros.parameters);
  const edits = statementEdits(engine, macros, analysis, numbering);
  const text = finalText(file.text, parsed, commentsWithin(comments, parsed.start, parsed.end), edits);
  const description = createDescriptionContext(engine, catalog, analysis.facts);
  const table = insertedTable(context, statement);
  const query: AnalyzedQuery = {
    name: named.name,
    command: named.command,
    text: text.text,
    comments: text.comments,
    file: file.path,
    span: spanOf(file, statement),
    nameSpan: named.nameSpan,
    annotations: named.annotations,
    pieces: text.pieces,
    columns: queryColumns(description, file.path, analysis.columns),
    parameters: queryParameters(description, file.path, statement, analysis.parameters, numbering),
    ...(table && { insertIntoTable: table }),
  };
  return { query, diagnostics };
}

function spanOf(file: SourceFile, { start, end }: Statement): Span {
  return { file: file.path, start, end };
}

/** As written: sqlc does not fill in the schema. */
function insertedTable(context: TableNaming, statement: Statement): SqlcTableName | undefined {
  if (statement.kind !== "insert") return undefined;
  const [name, schema] = statement.table.name.parts.toReversed();
  const relation = name && findRelation(context.catalog, schema?.name, name.name);
  if (relation) return listedTableName(context, relation, schema?.name ?? "");
  return name && { schema: schema?.name ?? "", name: name.name };
}
