import { maybe, never } from "../../catalog/index.ts";
import type { BoundDataModification, BoundQuery, CteDraft } from "../bound.ts";
import type { Draft } from "../draft.ts";
import { rootJudgement } from "./judgement.ts";
import { judgeBoundQuery } from "./query.ts";

/** Recursive tables inside each other beyond this depth are not iterated: each level would repeat those below it. */
const deepestRecursion = 4;

/**
 * Second pass over a common table expression. A recursive one is judged again until nothing changes: it begins with what its first arm says, that is with
 * nothing more than its arms find when its own references are never NULL, and columns only ever become nullable.
 */
export function judgeCommonTable(draft: Draft, table: CteDraft, bound: BoundQuery | BoundDataModification): void {
  if (table.judged !== "no") return;
  table.judged = "busy";
  draft.recursion.depth++;
  const isTooDeep = draft.recursion.depth > deepestRecursion;
  const own = (table.columns ?? []).slice(0, bound.columns.length);
  for (const column of own)
    column.nullability = table.recursive && isTooDeep ? maybe("recursion too deep to follow") : never;
  let changed = true;
  while (changed) {
    if (bound.kind === "query") judgeBoundQuery(rootJudgement(draft), bound);
    else bound.judge();
    changed = false;
    own.forEach((column, index) => {
      const found = bound.columns[index]?.nullability;
      if (column.nullability.kind === "maybe" || found?.kind !== "maybe") return;
      column.nullability = found;
      changed = table.recursive;
    });
  }
  draft.recursion.depth--;
  table.judged = "yes";
}
