import { didYouMean } from "@sqlc-ts/diagnostics";
import { type Column, maybe, type Nullability, never, type Relation, type SqlType } from "../../catalog/index.ts";
import { findRelation, findRelationInAnyCase, findSequenceSchema, relationNames } from "../../catalog/lookup.ts";
import { schemaNamed } from "../../engines/schema-synonym.ts";
import type { QualifiedName, TableReference } from "../../syntax/ast/index.ts";
import type { BoundRelation, CteDraft, RelationDraft, Scope } from "../bound.ts";
import { coerce } from "../coercion.ts";
import { type Draft, fail, notJudged, unresolvedType } from "../draft.ts";
import { bindAll } from "../expressions/bind.ts";
import {
  type ColumnBlueprint,
  createRelation,
  createScope,
  findCte,
  type RelationBlueprint,
  resultColumn,
} from "../scope.ts";
import { aliasColumns } from "./column-aliases.ts";

/** A table, view or common table expression by name. */
export function bindTable(draft: Draft, scope: Scope, node: TableReference): BoundRelation {
  bindSample(draft, scope, node);
  const name = node.name.parts.at(-1)?.name ?? "";
  const cte = node.name.parts.length === 1 ? findCte(scope.ctes, name) : undefined;
  if (cte) return bindCte(draft, node, cte);
  const table = findTable(draft, node.name) ?? findSequence(draft, node.name) ?? reportMissing(draft, node.name);
  const relation = table ? tableRelation(draft, node, table) : missingRelation(node, name);
  return asItem(node, relation);
}

function asItem(item: TableReference, relation: RelationDraft): BoundRelation {
  return { kind: "relation", relations: [relation], columns: relation.columns, item };
}

/** Finds a table along the search path, then among the engine's own; reports when there is none. */
export function lookUpTable(draft: Draft, name: QualifiedName): Relation | undefined {
  return findTable(draft, name) ?? reportMissing(draft, name);
}

function findTable(draft: Draft, name: QualifiedName): Relation | undefined {
  const { engine, catalog } = draft.context;
  const last = name.parts.at(-1)?.name ?? "";
  const schema = schemaNamed(engine, name.parts.at(-2)?.name);
  const find = engine.identifiers.ignoresCase ? findRelationInAnyCase : findRelation;
  return find(catalog, schema, last) ?? engine.system.findRelation(schema ?? engine.semantics.systemSchema, last);
}

/** A sequence can be read as a table of one row. */
function findSequence(draft: Draft, { parts }: QualifiedName): Relation | undefined {
  const { engine, catalog } = draft.context;
  const columns = engine.system.sequenceColumns;
  const name = parts.at(-1)?.name ?? "";
  const schema = findSequenceSchema(catalog, parts.at(-2)?.name, name);
  if (!columns || schema === undefined) return undefined;
  const nothing = { comment: "", keys: [], foreignKeys: [], checks: [] };
  return { schema, name, kind: "table", writtenSchema: "", columns, ...nothing };
}

function reportMissing(draft: Draft, name: QualifiedName): undefined {
  const { catalog } = draft.context;
  const shown = name.parts.map((part) => part.name).join(".");
  fail(draft, name, "undefined-table", { name: shown }, { hint: didYouMean(shown, relationNames(catalog)) });
}

export function tableRelation(draft: Draft, node: TableReference, table: Relation): RelationDraft {
  const blueprint = tableBlueprint(draft, table, {
    name: node.alias?.name.name ?? table.name,
    hasAlias: node.alias !== undefined,
    writtenSchema: node.name.parts.at(-2)?.name ?? "",
  });
  return createRelation({ ...blueprint, columns: aliasColumns(draft, node.alias, tableColumns(draft, table)) });
}

/** A relation over a table, without its columns; also for `excluded`, `old` and `new`. */
export function tableBlueprint(
  draft: Draft,
  table: Relation,
  names: { readonly name: string; readonly hasAlias: boolean; readonly writtenSchema: string },
): Omit<RelationBlueprint, "columns"> {
  return {
    name: names.name,
    hasAlias: names.hasAlias,
    source: { kind: "table", table, writtenSchema: names.writtenSchema },
    rowType: rowTypeOf(draft, table),
  };
}

/** What a table's columns are in every relation over it, worked out once for all statements of a file. */
export function tableColumns({ context }: Draft, table: Relation): readonly ColumnBlueprint[] {
  const known = context.tableColumns?.get(table);
  if (known) return known;
  const columns = table.columns.map((column) => tableColumn(table, column));
  context.tableColumns?.set(table, columns);
  return columns;
}

function tableColumn(table: Relation, column: Column): ColumnBlueprint {
  return {
    name: column.name,
    type: column.type,
    own: ownNullability(column),
    origin: { kind: "table", table, column },
    hidden: column.hidden ?? false,
  };
}

function ownNullability(column: Column): Nullability {
  if (column.notNull) return never;
  const reason = maybe(column.nullableBecause ?? `column "${column.name}" allows NULL`, column.span);
  return column.lax ? { ...reason, lax: true } : reason;
}

function rowTypeOf(draft: Draft, table: Relation): SqlType {
  const isSystem = table.schema === draft.context.engine.semantics.systemSchema;
  return { id: isSystem ? table.name : `${table.schema}.${table.name}` };
}

function missingRelation(node: TableReference, name: string): RelationDraft {
  return createRelation({
    name: node.alias?.name.name ?? name,
    hasAlias: node.alias !== undefined,
    source: { kind: "other" },
    rowType: unresolvedType,
    open: true,
    columns: (node.alias?.columns ?? []).map((column) => ({
      name: column.name,
      type: unresolvedType,
      own: notJudged,
      origin: { kind: "function" },
    })),
  });
}

function bindCte(draft: Draft, node: TableReference, table: CteDraft): BoundRelation {
  if (table.state === "binding") {
    table.recursive = true;
    if (table.columns === undefined) fail(draft, node.name, "recursive-first-arm", { name: table.name });
  }
  table.bind();
  if (table.columns === undefined) return asItem(node, missingRelation(node, table.name));
  const relation = createRelation({
    name: node.alias?.name.name ?? table.name,
    hasAlias: node.alias !== undefined,
    source: { kind: "cte", name: table.name, recursive: table.recursive },
    rowType: draft.context.engine.semantics.types.record,
    columns: aliasColumns(draft, node.alias, table.columns.map(resultColumn)),
  });
  return { ...asItem(node, relation), table };
}

function bindSample(draft: Draft, scope: Scope, { sample }: TableReference): void {
  if (!sample) return;
  const inner = createScope(scope.parent, scope.ctes, { clause: "FROM" });
  const float: SqlType = { id: "float4" };
  const expressions = sample.repeatable ? [...sample.arguments, sample.repeatable] : sample.arguments;
  bindAll(draft, inner, expressions);
  for (const argument of sample.arguments) coerce(draft, argument, float, "assignment");
  if (sample.repeatable) coerce(draft, sample.repeatable, { id: "float8" }, "assignment");
}
