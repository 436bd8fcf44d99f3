import type { FrameBound, WindowFrame, WindowSpecification } from "../../syntax/ast/index.ts";
import type { Judgement } from "./judgement.ts";
import { judgeAll } from "./strict.ts";

const startsAtOrBefore: ReadonlySet<FrameBound["bound"]> = new Set<FrameBound["bound"]>([
  "unbounded_preceding",
  "preceding",
  "current_row",
]);
const endsAtOrAfter: ReadonlySet<FrameBound["bound"]> = new Set<FrameBound["bound"]>([
  "current_row",
  "following",
  "unbounded_following",
]);

/** A frame that contains the current row is never empty (manual 4.2.8). */
export function frameHasCurrentRow(frame: WindowFrame | undefined): boolean {
  if (!frame) return true;
  // EXCLUDE TIES leaves out the current row's peers, not the row itself.
  if (frame.exclude === "current_row" || frame.exclude === "group") return false;
  return startsAtOrBefore.has(frame.from.bound) && (!frame.to || endsAtOrAfter.has(frame.to.bound));
}

export function judgeWindowParts(judgement: Judgement, window: WindowSpecification): void {
  const bounds = [window.frame?.from.offset, window.frame?.to?.offset].filter((offset) => offset !== undefined);
  judgeAll(judgement, [...window.partitionBy, ...window.orderBy.map((item) => item.expression), ...bounds]);
}
