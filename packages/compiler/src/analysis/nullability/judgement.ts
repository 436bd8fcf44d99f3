import type { Node } from "../../syntax/ast/index.ts";
import type { ColumnDraft, Scope } from "../bound.ts";
import type { Draft } from "../draft.ts";
import { createNarrowing, type Narrowing } from "./narrowing.ts";

/** Where an expression is judged: what conditions have proven there, and the grouped levels around it. */
export interface Judgement {
  readonly draft: Draft;
  readonly narrowing: Narrowing;
  readonly level: LevelJudgement | undefined;
}

/** What grouping does to one query level. */
export interface LevelJudgement {
  readonly parent: LevelJudgement | undefined;
  readonly scope: Scope;
  /** An aggregate may run over no row. */
  readonly mayBeEmpty: boolean;
  readonly padsRows: boolean;
  /** The whole query is one group, perhaps of no rows: columns read besides aggregates are NULL then. */
  readonly isOneGroup: boolean;
  /** Grouped columns that some grouping set leaves out. */
  readonly optionalColumns: ReadonlySet<ColumnDraft>;
  /** Other grouped expressions that some grouping set leaves out: their kinds and a test. */
  readonly optionalKinds: ReadonlySet<string>;
  readonly isOptional: (node: Node) => boolean;
}

export function narrowed(judgement: Judgement): Judgement {
  return { ...judgement, narrowing: createNarrowing(judgement.draft, judgement.narrowing) };
}

/** The judgement of a statement's or a common table's own query: nothing is proven around it. */
export function rootJudgement(draft: Draft): Judgement {
  return { draft, narrowing: createNarrowing(draft, undefined), level: undefined };
}

export function levelOf(judgement: Judgement, scope: Scope): LevelJudgement | undefined {
  for (let level = judgement.level; level; level = level.parent) {
    if (level.scope === scope) return level;
  }
  return undefined;
}
