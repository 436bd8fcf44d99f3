import type { Nullability } from "../../catalog/index.ts";
import type { Expression, Node } from "../../syntax/ast/index.ts";
import type { BoundFrom, BoundSelect, ColumnDraft, ResultDraft } from "../bound.ts";
import { notJudged } from "../draft.ts";
import { canonicalColumn, createFingerprints } from "../structure.ts";
import { judgeExpression } from "./expression.ts";
import { judgeFrom } from "./from.ts";
import { impliedByTrue } from "./implications.ts";
import { type Judgement, type LevelJudgement, narrowed } from "./judgement.ts";
import { groupedColumn, rowNullability } from "./leaves.ts";
import { absence, columnNullability, missingSide, type Narrowing, proveNotNull } from "./narrowing.ts";
import { judgeWindowParts } from "./window.ts";

export function judgeSelect(outer: Judgement, bound: BoundSelect): void {
  const { node } = bound;
  const judgement = narrowed(outer);
  for (const from of bound.from) judgeFrom(judgement, from);
  if (node?.where) judgeFilter(judgement, node.where, "WHERE");
  writeColumns(judgement.narrowing, bound.from);
  const grouped = judgeGroups(judgement, bound, new Set());
  const proven = new Set<ColumnDraft>();
  if (node?.having) {
    judgeExpression(grouped, node.having);
    for (const column of impliedByTrue(outer.draft, node.having)) {
      proven.add(canonicalColumn(column));
      proveNotNull(judgement.narrowing, column, "HAVING");
    }
  }
  const final = proven.size > 0 ? judgeGroups(judgement, bound, proven) : grouped;
  for (const column of bound.columns) column.nullability = judgeResult(final, column);
  for (const { window } of node?.windows ?? []) judgeWindowParts(final, window);
  for (const expression of node?.distinct?.on ?? []) judgeExpression(final, expression);
  for (const { expression } of bound.groups.keys) if (expression) judgeKey(judgement, expression);
}

/** Keys that are targets have been judged as such. */
function judgeKey(judgement: Judgement, expression: Expression): void {
  if (judgement.draft.facts.get(expression)?.nullability === notJudged) judgeExpression(judgement, expression);
}

/** A condition that all remaining rows fulfil. */
function judgeFilter(judgement: Judgement, condition: Expression, name: string): void {
  judgeExpression(judgement, condition);
  for (const column of impliedByTrue(judgement.draft, condition)) {
    proveNotNull(judgement.narrowing, column, `${name} condition`);
  }
}

/** Writes what was found into the columns that the rest of the compiler reads. */
export function writeColumns(narrowing: Narrowing, items: readonly BoundFrom[]): void {
  for (const item of items) {
    for (const relation of item.relations) for (const column of relation.columns) writeColumn(narrowing, column);
    for (const column of item.columns) writeColumn(narrowing, column);
  }
}

export function writeColumn(narrowing: Narrowing, column: ColumnDraft): void {
  const side = missingSide(narrowing, column);
  if (side) column.outerJoin = absence(narrowing, side);
  else if (column.outerJoin) delete column.outerJoin;
  column.optional = column.sides.length > 0;
  column.nullability = columnNullability(narrowing, column);
}

/** What is after grouping; `proven` columns are not NULL by HAVING, whatever grouping sets leave out. */
function judgeGroups(judgement: Judgement, bound: BoundSelect, proven: ReadonlySet<ColumnDraft>): Judgement {
  const { facts } = judgement.draft;
  const { groups, scope, padsRows } = bound;
  const keyColumn = (key: (typeof groups.keys)[number]) =>
    key.column ?? (key.expression && facts.get(key.expression)?.column);
  const optional = groups.keys.filter((key) => key.optional);
  const columns = optional.map(keyColumn).filter((column) => column !== undefined);
  const expressions = optional.filter((key) => !keyColumn(key)).map((key) => key.expression);
  const nodes = expressions.filter((expression) => expression !== undefined);
  const level: LevelJudgement = {
    parent: judgement.level,
    scope,
    mayBeEmpty: groups.mayBeEmpty,
    padsRows,
    isOneGroup: isOneGroup(judgement, bound),
    optionalColumns: new Set(columns.map(canonicalColumn).filter((column) => !proven.has(column))),
    optionalKinds: new Set(nodes.map((expression) => expression.kind)),
    isOptional: fingerprintTest(judgement, nodes),
  };
  return { ...judgement, level };
}

/** Only where columns may be read besides aggregates. */
function isOneGroup({ draft }: Judgement, { groups, scope }: BoundSelect): boolean {
  if (!draft.context.engine.semantics.leniency?.bareColumns) return false;
  return !groups.present && scope.aggregates.length > 0;
}

function fingerprintTest({ draft }: Judgement, nodes: readonly Expression[]): (node: Node) => boolean {
  if (nodes.length === 0) return () => false;
  const print = createFingerprints(draft);
  const prints = new Set(nodes.map(print));
  return (node) => prints.has(print(node));
}

export function judgeResult(judgement: Judgement, column: ResultDraft): Nullability {
  if (column.origin.kind === "embed") return judgeEmbedded(judgement, column);
  if (column.expression) return judgeExpression(judgement, column.expression);
  if (column.origin.kind === "target") judgeComposite(judgement, column);
  return column.column ? groupedColumn(judgement, column.column) : fieldOfComposite;
}

const fieldOfComposite: Nullability = { kind: "maybe", because: "a field of a composite value may be NULL" };

function judgeComposite(judgement: Judgement, { origin }: ResultDraft): void {
  if (origin.kind === "target" && origin.target.expression.kind === "field_access") {
    judgeExpression(judgement, origin.target.expression);
  }
}

function judgeEmbedded(judgement: Judgement, result: ResultDraft): Nullability {
  const embedded = result.embedded;
  if (!embedded) return fieldOfComposite;
  for (const column of embedded.columns) column.nullability = judgeResult(judgement, column);
  embedded.absence = rowNullability(judgement, embedded.relation);
  return embedded.absence;
}
