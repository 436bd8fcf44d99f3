import { maybe, type Nullability } from "../../catalog/index.ts";
import type { BoundFrom, BoundJoin, BoundRelation, BoundTableCall } from "../bound.ts";
import { judgeExpression } from "./expression.ts";
import { impliedByTrue } from "./implications.ts";
import { type Judgement, narrowed } from "./judgement.ts";
import { proveNotNull } from "./narrowing.ts";
import { judgeBoundQuery } from "./query.ts";

/** Second pass over an item of a FROM clause, from the inside out. */
export function judgeFrom(judgement: Judgement, item: BoundFrom): void {
  if (item.kind === "join") judgeJoin(judgement, item);
  else judgeRelation(judgement, item);
}

function judgeRelation(judgement: Judgement, item: BoundRelation): void {
  if (item.query) judgeBoundQuery(narrowed(judgement), item.query);
  item.table?.judge();
  for (const call of item.calls ?? []) judgeTableCall(judgement, item, call);
  for (const column of item.columns) {
    if (column.source) column.ownNullability = column.source.nullability;
  }
}

/** Functions side by side are padded with NULLs to the longest. */
function judgeTableCall(judgement: Judgement, item: BoundRelation, { call, columns }: BoundTableCall): void {
  const judged = judgeExpression(judgement, call);
  const isAlone = item.calls?.length === 1;
  const facts = judgement.draft.facts.get(call);
  const isValue = isAlone && columns.length === 1 && columns[0]?.type.id === facts?.type.id;
  for (const column of columns) {
    const isKnown = isAlone && column.ownNullability.kind === "never";
    if (!isKnown) column.ownNullability = isValue ? judged : tableCallColumn(isAlone);
  }
}

function tableCallColumn(isAlone: boolean): Nullability {
  return maybe(isAlone ? "a function's column may be NULL" : "another function beside it may give more rows");
}

function judgeJoin(judgement: Judgement, item: BoundJoin): void {
  judgeFrom(judgement, item.left);
  judgeFrom(judgement, item.right);
  const implied = new Set(item.equal.flat());
  if (item.node.on) {
    judgeExpression(narrowed(judgement), item.node.on);
    for (const column of impliedByTrue(judgement.draft, item.node.on)) implied.add(column);
  }
  item.implied = [...implied];
  if (item.sides.length > 0) return;
  for (const column of implied) proveNotNull(judgement.narrowing, column, "join condition", item.sideRange);
}
