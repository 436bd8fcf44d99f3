import type { Span } from "@sqlc-ts/diagnostics";
import { isComputed } from "../analysis/computed-results.ts";
import type { ResultColumn, ScopeColumn } from "../analysis/model.ts";
import { hasNoNullElements } from "../analysis/nullability/result-elements.ts";
import type { DescriptionContext } from "../compatibility/context.ts";
import { describeAsSqlc } from "../compatibility/describe-column.ts";
import type { ColumnSource, ProvenColumn, QueryColumn } from "./model.ts";

/** The result columns of a statement, truth and sqlc's answer side by side. */
export function queryColumns(
  context: DescriptionContext,
  file: string,
  columns: readonly ResultColumn[],
): readonly QueryColumn[] {
  return columns.map((proven) => {
    const { column: sqlc, differences } = describeAsSqlc(context, proven);
    const { origin } = proven;
    return {
      proven: provenColumn(proven),
      sqlc,
      differences,
      source: sourceOf(context, proven),
      elementsNotNull: proven.type.id.endsWith("[]") && hasNoNullElements(context.facts, proven),
      computed: isComputed(context.facts, proven),
      embedded: origin.kind === "embed" ? queryColumns(context, file, origin.embed.columns) : undefined,
      span: spanOf(file, proven),
    };
  });
}

function provenColumn({ name, type, nullability, origin }: ResultColumn): ProvenColumn {
  if (origin.kind !== "embed") return { name, type, nullability };
  const { absence, relation } = origin.embed;
  const schema = relation.source.kind === "table" ? relation.source.table.schema : "";
  const alias = relation.hasAlias ? relation.name : "";
  return { name, type, nullability, embed: { schema, alias, absence } };
}

function spanOf(file: string, { origin }: ResultColumn): Span | undefined {
  switch (origin.kind) {
    case "target":
    case "embed":
      return { file, start: origin.target.start, end: origin.target.end };
    case "star":
      return { file, start: origin.star.start, end: origin.star.end };
    case "set": {
      const [first] = origin.arms;
      return first && spanOf(file, first);
    }
    default:
      return undefined;
  }
}

/** Follows plain references through CTEs and derived tables down to a table. */
function sourceOf(context: DescriptionContext, { origin }: ResultColumn): ColumnSource | undefined {
  switch (origin.kind) {
    case "target":
      return scopeColumnSource(context, context.facts.get(origin.target.expression)?.column);
    case "star":
      return scopeColumnSource(context, origin.column);
    default:
      return undefined;
  }
}

export function scopeColumnSource(
  context: DescriptionContext,
  column: ScopeColumn | undefined,
): ColumnSource | undefined {
  switch (column?.origin.kind) {
    case "table":
      return { table: column.origin.table, column: column.origin.column };
    case "result":
      return sourceOf(context, column.origin.column);
    case "merged":
      return scopeColumnSource(context, column.origin.columns[0]);
    default:
      return undefined;
  }
}
