import type { Nullability } from "../../catalog/index.ts";
import { maybe } from "../../catalog/index.ts";
import type { ColumnDraft, JoinSide } from "../bound.ts";
import { type Draft, spanOf } from "../draft.ts";

/** What conditions have proven about columns, on top of what is known further out. */
export interface Narrowing {
  readonly draft: Draft;
  readonly parent: Narrowing | undefined;
  /** Columns whose own value is not NULL wherever their relation has a row, and why. */
  readonly columns: Map<ColumnDraft, string>;
  /** Sides of outer joins that cannot be missing. */
  readonly present: Set<JoinSide>;
}

export function createNarrowing(draft: Draft, parent: Narrowing | undefined): Narrowing {
  return { draft, parent, columns: new Map(), present: new Set() };
}

function reasonFor(narrowing: Narrowing, column: ColumnDraft): string | undefined {
  for (let level: Narrowing | undefined = narrowing; level; level = level.parent) {
    const because = level.columns.get(column);
    if (because !== undefined) return because;
  }
  return undefined;
}

function isPresent(narrowing: Narrowing, side: JoinSide): boolean {
  for (let level: Narrowing | undefined = narrowing; level; level = level.parent) {
    if (level.present.has(side)) return true;
  }
  return false;
}

/** The outer join that may leave a column's relation out, if there is one. */
export function missingSide(narrowing: Narrowing, column: ColumnDraft): JoinSide | undefined {
  for (const side of column.sides) if (!isPresent(narrowing, side)) return side;
  return undefined;
}

export function absence(narrowing: Narrowing, side: JoinSide): Nullability {
  return maybe(side.because, spanOf(narrowing.draft, side.place));
}

/** A column as the FROM clause and all that is proven leave it. */
export function columnNullability(narrowing: Narrowing, column: ColumnDraft): Nullability {
  const side = missingSide(narrowing, column);
  if (side) return absence(narrowing, side);
  const because = reasonFor(narrowing, column);
  if (because !== undefined) return { kind: "never", because };
  return column.merge ? mergedNullability(narrowing, column) : column.ownNullability;
}

function mergedNullability(narrowing: Narrowing, column: ColumnDraft): Nullability {
  const { merge } = column;
  if (!merge) return column.ownNullability;
  const [left] = merge.members;
  const right = merge.members.at(-1);
  if (!left || !right) return column.ownNullability;
  if (merge.rule === "left") return columnNullability(narrowing, left);
  if (merge.rule === "right") return columnNullability(narrowing, right);
  return merge.rule === "any" ? eitherNever(narrowing, left, right) : fullNullability(narrowing, column, left, right);
}

/** Equal columns: both are NULL or none is. */
function eitherNever(narrowing: Narrowing, left: ColumnDraft, right: ColumnDraft): Nullability {
  const first = columnNullability(narrowing, left);
  if (first.kind === "never" || left === right) return first;
  const second = columnNullability(narrowing, right);
  return second.kind === "never" ? second : first;
}

/** FULL JOIN … USING takes the column of whichever side is there. */
function fullNullability(
  narrowing: Narrowing,
  column: ColumnDraft,
  left: ColumnDraft,
  right: ColumnDraft,
): Nullability {
  const inner = createNarrowing(narrowing.draft, narrowing);
  for (const side of column.merge?.sides ?? []) inner.present.add(side);
  const first = columnNullability(inner, left);
  return first.kind === "maybe" ? first : columnNullability(inner, right);
}

/** Indexes of the joins' sides about which a condition says something: those of the joins below it. */
export type SideRange = readonly [number, number];

const allSides: SideRange = [0, Number.POSITIVE_INFINITY];

/**
 * Records that a column is not NULL in the rows that remain. Then no outer join below that condition can have left the column's relation out, so those joins'
 * own conditions hold as well.
 */
export function proveNotNull(
  narrowing: Narrowing,
  column: ColumnDraft,
  because: string,
  range: SideRange = allSides,
): void {
  if (narrowing.columns.has(column)) {
    for (const side of column.sides) provePresent(narrowing, side, range);
    return;
  }
  narrowing.columns.set(column, because);
  for (const side of column.sides) provePresent(narrowing, side, range);
  for (const member of equalMembers(column)) proveNotNull(narrowing, member, because, range);
}

function equalMembers(column: ColumnDraft): readonly ColumnDraft[] {
  const { merge } = column;
  if (!merge || merge.rule === "either") return [];
  if (merge.rule === "any") return merge.members;
  return merge.members.slice(...(merge.rule === "left" ? [0, 1] : [-1]));
}

function provePresent(narrowing: Narrowing, side: JoinSide, range: SideRange): void {
  if (side.index < range[0] || side.index >= range[1] || isPresent(narrowing, side)) return;
  narrowing.present.add(side);
  const { join } = side;
  if (!join?.sides.every((other) => isPresent(narrowing, other))) return;
  for (const column of join.implied) proveNotNull(narrowing, column, "join condition", join.sideRange);
}
