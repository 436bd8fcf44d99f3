import { maybe } from "../../catalog/index.ts";
import type { DataModifyingStatement, Expression, MergeBranch } from "../../syntax/ast/index.ts";
import type { BoundDataModification, BoundFrom, BoundQuery, CteDraft, RelationDraft, ResultDraft } from "../bound.ts";
import type { Draft } from "../draft.ts";
import { judgeExpression } from "./expression.ts";
import { judgeFrom } from "./from.ts";
import { impliedByTrue } from "./implications.ts";
import { type Judgement, rootJudgement } from "./judgement.ts";
import { proveNotNull } from "./narrowing.ts";
import { judgeBoundQuery } from "./query.ts";
import { judgeResult, writeColumn, writeColumns } from "./select.ts";

/** What the second pass needs of a data-modifying statement. */
export interface ModificationParts {
  readonly tables: readonly CteDraft[];
  readonly columns: readonly ResultDraft[];
  readonly source: BoundQuery | undefined;
  readonly from: readonly BoundFrom[];
  /** Conditions that hold for each row returned. */
  readonly filters: readonly Expression[];
  /** RETURNING shows the target's rows as the conditions saw them (DELETE); an UPDATE may have changed them since. */
  readonly narrowsTarget: boolean;
  readonly target?: RelationDraft | undefined;
  /** MERGE … WHEN NOT MATCHED BY SOURCE returns rows without a source. */
  readonly absentSource?: boolean;
}

export function judgeDataModification(
  draft: Draft,
  node: DataModifyingStatement,
  parts: ModificationParts,
): BoundDataModification {
  return { kind: "data_modification", columns: parts.columns, judge: () => judge(draft, node, parts) };
}

function judge(draft: Draft, node: DataModifyingStatement, parts: ModificationParts): void {
  const judgement = rootJudgement(draft);
  for (const table of parts.tables) table.judged = "no";
  for (const table of parts.tables) table.judge();
  if (parts.source) judgeBoundQuery(judgement, parts.source);
  for (const from of parts.from) judgeFrom(judgement, from);
  if (parts.absentSource) markAbsent(parts.from);
  for (const filter of parts.filters) judgeConditions(judgement, filter, parts);
  writeColumns(judgement.narrowing, parts.from);
  for (const column of parts.target?.columns ?? []) writeColumn(judgement.narrowing, column);
  for (const expression of valuesOf(node)) judgeExpression(judgement, expression);
  for (const column of parts.columns) column.nullability = judgeResult(judgement, column);
}

function judgeConditions(judgement: Judgement, filter: Expression, parts: ModificationParts): void {
  judgeExpression(judgement, filter);
  for (const column of impliedByTrue(judgement.draft, filter)) {
    if (column.relation !== parts.target || parts.narrowsTarget) {
      proveNotNull(judgement.narrowing, column, "WHERE condition");
    }
  }
}

function markAbsent(items: readonly BoundFrom[]): void {
  for (const item of items) {
    for (const column of item.columns) column.ownNullability = maybe("WHEN NOT MATCHED BY SOURCE has no source row");
  }
}

/** What a statement writes, and the conditions of its branches. */
function valuesOf(node: DataModifyingStatement): readonly Expression[] {
  switch (node.kind) {
    case "insert": {
      const rows = node.source?.body.kind === "values" ? node.source.body.rows.flat() : [];
      const conflicts = node.onConflict.flatMap(({ assignments, where, target }) => [
        ...(target?.elements ?? []),
        ...assignments.map((assignment) => assignment.value),
        ...(where ? [where] : []),
      ]);
      return [...rows, ...conflicts];
    }
    case "update":
      return node.assignments.map((assignment) => assignment.value);
    case "delete":
      return [];
    case "merge":
      return [node.on, ...node.branches.flatMap(branchValues)];
  }
}

function branchValues({ condition, assignments, values }: MergeBranch): readonly Expression[] {
  const written = assignments.map((assignment) => assignment.value);
  return [...(condition ? [condition] : []), ...written, ...(values ?? [])];
}
