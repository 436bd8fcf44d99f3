import type { ScopeColumn, ScopeRelation, StarExpansion } from "../analysis/model.ts";
import type { Engine } from "../engines/engine.ts";
import type { TextEdit } from "../queries/model.ts";
import { queryFileRules } from "../queries/query-file-rules.ts";

/**
 * Writes a star's columns in its place (spec: queries.md 7.2). None where the columns cannot be told apart by name:
 * then the star stays, and means the same.
 */
export function starEdit(engine: Engine, { star, columns }: StarExpansion): TextEdit[] {
  if (
    columns.length === 0 ||
    columns.some(({ column, qualified }) => column.name === "" || (qualified && column.relation.name === "")) ||
    hasTwins(columns.map(({ column }) => column))
  )
    return [];
  const written = star.qualifier.map((part) => engine.identifiers.quote(part.name)).join(".");
  const relations = [...new Set(columns.map(({ column }) => column.relation))];
  const names = columns.map(({ column, qualified }) => {
    const qualifier = written || (qualified ? relationName(engine, column.relation, relations) : "");
    return columnText(engine, qualifier, column);
  });
  return [{ start: star.start, end: star.end, text: names.join(", ") }];
}

/** `qualifier.column` for each column, as for `qualifier.*`. */
export function columnList(engine: Engine, qualifier: string, columns: readonly ScopeColumn[]): string {
  return columns.map((column) => columnText(engine, qualifier, column)).join(", ");
}

function columnText(engine: Engine, qualifier: string, column: ScopeColumn): string {
  const name = engine.identifiers.quote(column.name);
  const reference = qualifier ? `${qualifier}.${name}` : name;
  const declared = column.origin.kind === "table" ? column.origin.column.sqlc.type.name : "";
  return queryFileRules(engine).starColumn?.(reference, declared) ?? reference;
}

/** Two tables of one name in different schemas need the schema in front. */
function relationName(engine: Engine, relation: ScopeRelation, others: readonly ScopeRelation[]): string {
  const name = engine.identifiers.quote(relation.name);
  const isAmbiguous = others.some((other) => other !== relation && other.name === relation.name);
  const { source } = relation;
  if (!isAmbiguous || relation.hasAlias || source.kind !== "table") return name;
  return `${engine.identifiers.quote(source.table.schema)}.${name}`;
}

function hasTwins(columns: readonly ScopeColumn[]): boolean {
  const seen = new Map<ScopeRelation, Set<string>>();
  for (const { relation, name } of columns) {
    const names = seen.get(relation) ?? new Set();
    if (names.has(name)) return true;
    seen.set(relation, names.add(name));
  }
  return false;
}
