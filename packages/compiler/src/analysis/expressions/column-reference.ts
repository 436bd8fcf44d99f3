import { didYouMean } from "@sqlc-ts/diagnostics";
import { never } from "../../catalog/index.ts";
import { schemasNamed } from "../../catalog/lookup.ts";
import { schemaNamed } from "../../engines/schema-synonym.ts";
import type { ColumnReference, Expression, Identifier, Star } from "../../syntax/ast/index.ts";
import type { ColumnDraft, FactsDraft, RelationDraft, Scope } from "../bound.ts";
import { type Draft, fail, notJudged, type Place, unresolvedFacts } from "../draft.ts";
import { columnsNamed, columnsOf, createColumn, relationsNamed } from "../scope.ts";
import { resolveFieldFunction } from "./field-function.ts";

export function bindColumnReference(draft: Draft, scope: Scope, node: ColumnReference): FactsDraft {
  const name = node.parts.at(-1);
  if (!name) return unresolvedFacts();
  if (node.parts.length === 1) return bindUnqualified(draft, scope, node, name);
  return bindQualified(draft, scope, node, name);
}

/** `t.*` as a value, e.g. in `to_json(t.*)`: the row. */
export function bindStar(draft: Draft, scope: Scope, node: Star): FactsDraft {
  const found = node.qualifier.length > 0 ? findRelation(draft, scope, node.qualifier, node) : undefined;
  return found ? wholeRow(draft, found.relation, found.scope) : unresolvedFacts();
}

function bindUnqualified(draft: Draft, scope: Scope, node: ColumnReference, name: Identifier): FactsDraft {
  for (let level: Scope | undefined = scope; level; level = level.parent) {
    const found = columnsNamed(draft, level, name.name);
    if (found.length > 1) return ambiguous(draft, node, found);
    const column = found[0] ?? systemColumn(draft, level.relations, name.name);
    if (column) return columnFacts(draft, column, level);
  }
  const row = rowNamed(draft, scope, name.name);
  if (row) return row;
  const output = outputNamed(draft, scope, name.name);
  const facts = output && draft.facts.get(output);
  if (facts) return { ...facts, nullability: notJudged, output };
  if (isOpen(scope)) return unresolvedFacts();
  const hint = didYouMean(name.name, namesInScope(scope)) ?? quotingHint(draft, name);
  fail(draft, node, "undefined-column", { name: name.name }, { hint });
  return unresolvedFacts();
}

/** Double quotes are for names, unless the engine has others for them. */
function quotingHint(draft: Draft, { name, quoted }: Identifier): string | undefined {
  const quotesNames = draft.context.engine.identifiers.quote("a b").startsWith('"');
  return quoted && quotesNames ? `a text is in single quotes: '${name.replaceAll("'", "''")}'` : undefined;
}

/** A relation's name as a value. */
function rowNamed(draft: Draft, scope: Scope, name: string): FactsDraft | undefined {
  if (draft.context.engine.semantics.strictness?.wholeRows) return undefined;
  for (let level: Scope | undefined = scope; level; level = level.parent) {
    const relation = relationsNamed(draft, level, name)[0];
    if (relation) return wholeRow(draft, relation, level);
  }
  return undefined;
}

/** Whether an unqualified name means anything here, without reporting. */
export function isNameInScope(draft: Draft, scope: Scope, name: string): boolean {
  for (let level: Scope | undefined = scope; level; level = level.parent) {
    if (columnsNamed(draft, level, name).length > 0 || relationsNamed(draft, level, name).length > 0) return true;
    if (systemColumn(draft, level.relations, name)) return true;
  }
  return isOpen(scope);
}

/** What is to be said of an unqualified name that means several columns of the nearest level that has any. */
export function ambiguityOf(
  draft: Draft,
  scope: Scope,
  name: string,
): { readonly name: string; readonly hint: string | undefined } | undefined {
  for (let level: Scope | undefined = scope; level; level = level.parent) {
    const found = columnsNamed(draft, level, name);
    if (found.length > 1) return describeAmbiguity(found);
    if (found.length === 1) return undefined;
  }
  return undefined;
}

/** Where conditions may name items of the select list. */
function outputNamed(draft: Draft, scope: Scope, name: string): Expression | undefined {
  const onlyHaving = draft.context.engine.semantics.leniency?.aliasesInConditions === "having";
  for (let level: Scope | undefined = scope; level; level = level.parent) {
    const found = level.outputs.get(name);
    if (found && !(onlyHaving && level.clause === "WHERE")) return found;
  }
  return undefined;
}

/** Some relation's columns are not known, so that a name may be one of them. */
function isOpen(scope: Scope): boolean {
  for (let level: Scope | undefined = scope; level; level = level.parent) {
    if (level.relations.some((relation) => relation.open)) return true;
  }
  return false;
}

function bindQualified(draft: Draft, scope: Scope, node: ColumnReference, name: Identifier): FactsDraft {
  const found = findRelation(draft, scope, node.parts.slice(0, -1), node);
  if (!found) return unresolvedFacts();
  const { relation } = found;
  const columns = columnsOf(draft, relation, name.name);
  if (columns.length > 1) return ambiguous(draft, node, columns);
  const column = columns[0] ?? systemColumn(draft, [relation], name.name);
  if (column) return columnFacts(draft, column, found.scope);
  if (relation.open) return unresolvedFacts();
  const called = resolveFieldFunction(draft, name.name, relation.rowType);
  if (called) return called;
  const hint = didYouMean(
    name.name,
    relation.columns.map((candidate) => candidate.name),
  );
  if (relation.outsideStar && relation.name === "excluded") {
    fail(draft, node, "undefined-column-of", { name: name.name, relation: "EXCLUDED" }, { hint });
  } else fail(draft, node, "undefined-column", { name: name.name }, { hint });
  return unresolvedFacts();
}

function columnFacts(draft: Draft, column: ColumnDraft, scope: Scope): FactsDraft {
  draft.references.push(scope);
  return { type: column.type, nullability: notJudged, column };
}

function wholeRow(draft: Draft, relation: RelationDraft, scope: Scope): FactsDraft {
  draft.references.push(scope);
  const only = relation.columns[0];
  if (relation.source.kind === "function" && relation.columns.length === 1 && only && isScalarFunction(relation)) {
    return { type: only.type, nullability: notJudged, column: only };
  }
  return { type: relation.rowType, nullability: notJudged, relation };
}

/** `SELECT x FROM unnest(…) AS x (y)`: the name of a function that gives one scalar column stands for that column. */
function isScalarFunction(relation: RelationDraft): boolean {
  return relation.rowType.id === relation.columns[0]?.type.id;
}

function ambiguous(draft: Draft, place: Place, columns: readonly ColumnDraft[]): FactsDraft {
  const { name, hint } = describeAmbiguity(columns);
  fail(draft, place, "ambiguous-column", { name }, { hint });
  return unresolvedFacts();
}

function describeAmbiguity(columns: readonly ColumnDraft[]): { name: string; hint: string | undefined } {
  const name = columns[0]?.name ?? "";
  const owners = [...new Set(columns.map(({ relation }) => relation.name))];
  const hint = owners.length > 1 ? `write ${owners.map((owner) => `${owner}.${name}`).join(" or ")}` : undefined;
  return { name, hint };
}

/** The relation that a qualifier means, at the nearest level that has one of that name; reports when there is none. */
export function findRelation(
  draft: Draft,
  scope: Scope,
  qualifier: readonly Identifier[],
  place: Place,
): { relation: RelationDraft; scope: Scope } | undefined {
  const name = qualifier.at(-1)?.name ?? "";
  const schema = schemaNamed(draft.context.engine, qualifier.at(-2)?.name);
  for (let level: Scope | undefined = scope; level; level = level.parent) {
    const found = relationsNamed(draft, level, name).filter(
      (relation) => schema === undefined || isIn(draft, relation, schema),
    );
    const relation = found[0];
    if (found.length > 1) fail(draft, place, "ambiguous-table", { name });
    if (relation) return { relation, scope: level };
  }
  reportQualifier(draft, scope, qualifier.at(-1) ?? place, name);
  return undefined;
}

/** The table may be there, but hidden by its alias or in another part of the FROM clause. */
function reportQualifier(draft: Draft, scope: Scope, place: Place, name: string): void {
  for (let level: Scope | undefined = scope; level; level = level.parent) {
    if (level.unreachable.some((relation) => relation.name === name)) {
      const hint = `"${name}" cannot be referenced from this part of the query`;
      fail(draft, place, "unreachable-table", { name }, { hint });
      return;
    }
    const aliased = level.relations.find(({ source }) => source.kind === "table" && source.table.name === name);
    if (aliased) {
      fail(draft, place, "unreachable-table", { name }, { hint: `use its alias "${aliased.name}"` });
      return;
    }
  }
  fail(draft, place, "undefined-alias", { name }, { hint: didYouMean(name, relationNamesInScope(scope)) });
}

/** A qualified table name does not find an alias. */
export function isIn(draft: Draft, { source, hasAlias }: RelationDraft, schema: string): boolean {
  return (
    source.kind === "table" && !hasAlias && schemasNamed(draft.context.catalog, schema).includes(source.table.schema)
  );
}

/** `ctid`, `xmin`, `rowid`: every table has them, one table only must be in question. */
function systemColumn(draft: Draft, relations: readonly RelationDraft[], name: string): ColumnDraft | undefined {
  const column = draft.context.engine.system.hiddenColumns.find((hidden) => hidden.name === name);
  if (!column) return undefined;
  const tables = relations.filter(
    ({ source, rowVersion }) =>
      source.kind === "table" &&
      source.table.kind !== "view" &&
      source.table.withoutSystemColumns !== true &&
      !(rowVersion && relations.length > 1),
  );
  const [relation] = tables;
  if (!relation || tables.length > 1 || relation.source.kind !== "table") return undefined;
  const { table } = relation.source;
  const known = relation.systemColumns?.get(name);
  if (known) return known;
  const origin = { kind: "table", table, column } as const;
  const created = createColumn({ name, type: column.type, own: never, origin, hidden: true }, relation);
  // What leaves the table's own columns out leaves these out too.
  const shared = { ...created, sides: relation.columns[0]?.sides ?? created.sides };
  relation.systemColumns ??= new Map();
  relation.systemColumns.set(name, shared);
  return shared;
}

/** Names of columns that can be written without a table, for suggestions. */
export function* namesInScope(scope: Scope): Iterable<string> {
  for (let level: Scope | undefined = scope; level; level = level.parent) {
    for (const column of level.columns) yield column.name;
  }
}

function* relationNamesInScope(scope: Scope): Iterable<string> {
  for (let level: Scope | undefined = scope; level; level = level.parent) {
    for (const { name } of level.relations) if (name !== "") yield name;
  }
}
