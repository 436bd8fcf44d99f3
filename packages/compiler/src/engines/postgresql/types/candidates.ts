import type { TypeId } from "../../../catalog/index.ts";
import { areAcceptable } from "./acceptance.ts";
import type { TypeContext } from "./type-context.ts";

/** Something that a call may mean: the types that it expects, one for each argument of the call. */
export interface Candidate {
  readonly types: readonly TypeId[];
}

/**
 * Chooses among candidates that accept the arguments (manual 10.2 step 3 and 10.3 step 4, from c on): most exact matches, then most preferred types,
 * then the category of unknown arguments, then unknown arguments taken for the type of the others. More than one left: the call is ambiguous.
 */
export function selectCandidates<Choice extends Candidate>(
  context: TypeContext,
  candidates: readonly Choice[],
  actual: readonly TypeId[],
): readonly Choice[] {
  const base = actual.map(context.base);
  let left = keepBest(candidates, (candidate) => countExact(candidate, base));
  if (left.length === 1) return left;
  left = keepBest(left, (candidate) => countPreferred(context, candidate, base));
  if (left.length === 1 || !base.includes("unknown")) return left;
  left = keepByCategory(context, left, base);
  return left.length === 1 ? left : keepByKnownType(context, left, base);
}

function keepBest<Choice>(candidates: readonly Choice[], score: (candidate: Choice) => number): readonly Choice[] {
  const scores = candidates.map(score);
  const best = Math.max(...scores);
  return candidates.filter((_, index) => scores[index] === best);
}

function countExact(candidate: Candidate, base: readonly TypeId[]): number {
  return base.filter((id, index) => id !== "unknown" && candidate.types[index] === id).length;
}

/** Positions with an exact match or with the preferred type of the argument's own category. */
function countPreferred(context: TypeContext, candidate: Candidate, base: readonly TypeId[]): number {
  return base.filter((id, index) => {
    const expected = candidate.types[index];
    if (id === "unknown" || expected === undefined) return false;
    if (expected === id) return true;
    const info = context.describe(expected);
    return info.preferred && info.category === context.describe(id).category;
  }).length;
}

interface ChosenCategory {
  readonly category: string;
  readonly hasPreferred: boolean;
}

/** For each unknown argument: the string category when a candidate takes it there, else the category on which all agree. */
function keepByCategory<Choice extends Candidate>(
  context: TypeContext,
  candidates: readonly Choice[],
  base: readonly TypeId[],
): readonly Choice[] {
  const chosen = base.map((id, index) => (id === "unknown" ? chooseCategory(context, candidates, index) : undefined));
  if (base.some((id, index) => id === "unknown" && chosen[index] === undefined)) return candidates;
  const kept = candidates.filter((candidate) =>
    chosen.every((wanted, index) => {
      const expected = candidate.types[index];
      if (wanted === undefined || expected === undefined) return true;
      const info = context.describe(expected);
      return info.category === wanted.category && (info.preferred || !wanted.hasPreferred);
    }),
  );
  return kept.length === 0 ? candidates : kept;
}

function chooseCategory(
  context: TypeContext,
  candidates: readonly Candidate[],
  position: number,
): ChosenCategory | undefined {
  const infos = candidates.map((candidate) => context.describe(candidate.types[position] ?? "unknown"));
  const category = infos.some((info) => info.category === "S") ? "S" : infos[0]?.category;
  if (category === undefined) return undefined;
  if (category !== "S" && infos.some((info) => info.category !== category)) return undefined;
  return { category, hasPreferred: infos.some((info) => info.category === category && info.preferred) };
}

/** When all known arguments are of one type, the unknown ones are taken for that type too. */
function keepByKnownType<Choice extends Candidate>(
  context: TypeContext,
  candidates: readonly Choice[],
  base: readonly TypeId[],
): readonly Choice[] {
  const known = base.filter((id) => id !== "unknown");
  const only = known[0];
  if (only === undefined || known.some((id) => id !== only)) return candidates;
  const assumed = base.map(() => only);
  const kept = candidates.filter((candidate) => areAcceptable(context, assumed, candidate.types));
  return kept.length === 1 ? kept : candidates;
}
