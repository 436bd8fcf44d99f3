import type { Identifier, Join } from "../../syntax/ast/index.ts";
import type { BoundFrom, BoundJoin, ColumnDraft, JoinSide, MergeRule, RelationDraft } from "../bound.ts";
import { commonType, wantBoolean } from "../coercion.ts";
import { type Draft, fail, notJudged, unresolvedType } from "../draft.ts";
import { bindExpression } from "../expressions/bind.ts";
import { resolveOperator } from "../expressions/operator.ts";
import { indexByName } from "../name-index.ts";
import { type ColumnBlueprint, createColumn, createRelation, createScope } from "../scope.ts";
import { aliasColumns } from "./column-aliases.ts";
import { bindFromItem, type FromPlace } from "./from-list.ts";

type Pair = readonly [ColumnDraft, ColumnDraft];

export function bindJoin(draft: Draft, place: FromPlace, node: Join): BoundJoin {
  const firstSide = draft.joinSides.count;
  const left = bindFromItem(draft, place, node.left);
  const right = bindFromItem(draft, { ...place, before: [...place.before, left] }, node.right);
  const equal = pairColumns(draft, node, left, right);
  const sides = createSides(draft, node, left, right);
  const merged = equal.map((pair) => mergeColumns(draft, node, pair, sides));
  const columns = joinColumns(left, right, equal, merged);
  const relations = joinRelations(draft, node, left, right, columns, merged);
  const bound: BoundJoin = {
    kind: "join",
    relations,
    columns: node.alias ? (relations[0]?.columns ?? []) : columns,
    node,
    left,
    right,
    equal,
    sides,
    sideRange: [firstSide, draft.joinSides.count],
    implied: [],
  };
  for (const side of sides) side.join = bound;
  bindCondition(draft, place, node, left, right);
  return bound;
}

function bindCondition(
  draft: Draft,
  { scope, before }: FromPlace,
  node: Join,
  left: BoundFrom,
  right: BoundFrom,
): void {
  if (!node.on) return;
  const inner = createScope(scope.parent, scope.ctes, {
    relations: [...left.relations, ...right.relations],
    columns: [...left.columns, ...right.columns],
    unreachable: before.flatMap((item) => item.relations),
    clause: "JOIN conditions",
  });
  bindExpression(draft, inner, node.on);
  wantBoolean(draft, node.on, "JOIN/ON");
}

/** The columns that USING names or NATURAL finds on both sides. */
function pairColumns(draft: Draft, node: Join, left: BoundFrom, right: BoundFrom): readonly Pair[] {
  if (!node.using && !node.natural) return [];
  const leftIndex = indexByName(left.columns);
  const rightIndex = indexByName(right.columns);
  const pairs = node.using
    ? node.using.columns.map((name) => findPair(draft, name, leftIndex, rightIndex, [left, right]))
    : left.columns
        .filter((column) => !column.hidden && rightIndex.has(column.name))
        .map((column): Pair | undefined => {
          const other = rightIndex.get(column.name)?.find((candidate) => !candidate.hidden);
          return other && [column, other];
        });
  const found = pairs.filter((pair) => pair !== undefined);
  for (const [leftColumn, rightColumn] of found) {
    resolveOperator(draft, node.using ?? node, { name: "=" }, leftColumn.type, rightColumn.type);
  }
  return found;
}

type ColumnIndex = ReadonlyMap<string, readonly ColumnDraft[]>;

function findPair(
  draft: Draft,
  name: Identifier,
  left: ColumnIndex,
  right: ColumnIndex,
  items: readonly [BoundFrom, BoundFrom],
): Pair | undefined {
  const leftColumn = findOne(draft, name, left, "left", items[0]);
  const rightColumn = findOne(draft, name, right, "right", items[1]);
  return leftColumn && rightColumn && [leftColumn, rightColumn];
}

function findOne(
  draft: Draft,
  name: Identifier,
  index: ColumnIndex,
  side: "left" | "right",
  item: BoundFrom,
): ColumnDraft | undefined {
  const found = index.get(name.name) ?? [];
  if (found.length > 1) fail(draft, name, "using-ambiguous", { name: name.name, side });
  if (found.length === 0 && !item.relations.some((relation) => relation.open)) {
    fail(draft, name, "using-column", { name: name.name, side });
  }
  return found[0];
}

const mergeRules = { inner: "any", cross: "any", left: "left", right: "right", full: "either" } as const;

function mergeColumns(draft: Draft, node: Join, members: Pair, sides: readonly JoinSide[]): ColumnDraft {
  const [left, right] = members;
  const merge: MergeRule = { rule: mergeRules[node.type], members, sides };
  const type = commonType(draft, [left.type, right.type]) ?? unresolvedType;
  return createColumn(
    { name: left.name, type, own: notJudged, origin: { kind: "merged", columns: members }, merge },
    left.relation,
  );
}

/** Merged columns first, then what is left of each side (manual 7.2.1.1). */
function joinColumns(
  left: BoundFrom,
  right: BoundFrom,
  equal: readonly Pair[],
  merged: readonly ColumnDraft[],
): readonly ColumnDraft[] {
  if (merged.length === 0) return [...left.columns, ...right.columns];
  const paired = new Set(equal.flat());
  const rest = [...left.columns, ...right.columns].filter((column) => !paired.has(column));
  return [...merged, ...rest];
}

function joinRelations(
  draft: Draft,
  node: Join,
  left: BoundFrom,
  right: BoundFrom,
  columns: readonly ColumnDraft[],
  merged: readonly ColumnDraft[],
): readonly RelationDraft[] {
  if (node.alias) {
    const blueprints = aliasColumns(draft, node.alias, columns.map(aliasOf));
    return [joinRelation(draft, node.alias.name.name, blueprints, false)];
  }
  const relations = [...left.relations, ...right.relations];
  const usingAlias = node.using?.alias;
  if (usingAlias) relations.push(joinRelation(draft, usingAlias.name, merged.map(aliasOf), true));
  return relations;
}

function aliasOf(column: ColumnDraft): ColumnBlueprint {
  return {
    name: column.name,
    type: column.type,
    own: notJudged,
    origin: { kind: "merged", columns: [column] },
    hidden: column.hidden,
    merge: { rule: "any", members: [column], sides: [] },
  };
}

function joinRelation(
  draft: Draft,
  name: string,
  columns: readonly ColumnBlueprint[],
  outsideStar: boolean,
): RelationDraft {
  const rowType = draft.context.engine.semantics.types.record;
  return createRelation({ name, hasAlias: true, source: { kind: "other" }, rowType, outsideStar, columns });
}

/** The sides that an outer join may fill with NULLs; marks the columns on them. */
function createSides(draft: Draft, node: Join, left: BoundFrom, right: BoundFrom): readonly JoinSide[] {
  const sides: JoinSide[] = [];
  const name = node.type.toUpperCase();
  if (node.type === "right" || node.type === "full")
    sides.push(markSide(draft, node, `left side of ${name} JOIN`, left));
  if (node.type === "left" || node.type === "full")
    sides.push(markSide(draft, node, `right side of ${name} JOIN`, right));
  return sides;
}

function markSide(draft: Draft, node: Join, because: string, item: BoundFrom): JoinSide {
  const side: JoinSide = { index: draft.joinSides.count++, because, place: node, join: undefined };
  const columns = new Set<ColumnDraft>(item.columns);
  for (const relation of item.relations) for (const column of relation.columns) columns.add(column);
  for (const column of columns) column.sides.push(side);
  return side;
}
