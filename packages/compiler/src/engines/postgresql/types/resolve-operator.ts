import type { TypeId } from "../../../catalog/index.ts";
import type { OperatorResolution } from "../../engine.ts";
import { areAcceptable } from "./acceptance.ts";
import { type Candidate, selectCandidates } from "./candidates.ts";
import type { OperatorFact } from "./fact-index.ts";
import { bindPolymorphic, substitute } from "./polymorphic.ts";
import type { TypeContext } from "./type-context.ts";

interface OperatorCandidate extends Candidate {
  readonly fact: OperatorFact;
}

/** Finds the operator that is meant, by the rules of the manual's section 10.2. `left` is undefined for a prefix operator. */
export function resolveOperator(
  context: TypeContext,
  schema: string | undefined,
  name: string,
  left: TypeId | undefined,
  right: TypeId,
): OperatorResolution {
  // The grammar reads `!=` as `<>`.
  const written = name === "!=" ? "<>" : name;
  const actual = left === undefined ? [right] : [left, right];
  const candidates = context
    .operators(schema, written)
    .filter((fact) => (fact.left === undefined) === (left === undefined))
    .map(
      (fact): OperatorCandidate => ({ fact, types: fact.left === undefined ? [fact.right] : [fact.left, fact.right] }),
    );
  const exact = findExact(context, candidates, actual);
  if (exact !== undefined) return finish(context, exact, actual);
  const acceptable = candidates.filter(({ types }) => areAcceptable(context, actual, types));
  const [best, ...others] = acceptable.length > 1 ? selectCandidates(context, acceptable, actual) : acceptable;
  if (best === undefined) return { kind: "undefined" };
  return others.length > 0 ? { kind: "ambiguous" } : finish(context, best, actual);
}

/** An unknown operand is taken for the type of the other one, then for its domain's base type. */
function findExact(
  context: TypeContext,
  candidates: readonly OperatorCandidate[],
  actual: readonly TypeId[],
): OperatorCandidate | undefined {
  const known = actual.find((id) => id !== "unknown");
  if (known === undefined) return undefined;
  const find = (wanted: readonly TypeId[]) =>
    candidates.find(({ types }) => types.every((id, index) => id === wanted[index]));
  const isPartlyUnknown = actual.includes("unknown");
  const assumed = actual.map((id) => (id === "unknown" ? known : id));
  return find(assumed) ?? (isPartlyUnknown ? find(actual.map(() => context.base(known))) : undefined);
}

function finish(context: TypeContext, candidate: OperatorCandidate, actual: readonly TypeId[]): OperatorResolution {
  const { fact } = candidate;
  const bindings = bindPolymorphic(context, candidate.types, actual);
  if (bindings === undefined) return { kind: "undefined" };
  const returns = substitute(context, bindings, fact.returns);
  const [first, second] = candidate.types.map((id) => substitute(context, bindings, id));
  const right = candidate.types.length === 1 ? first : second;
  if (returns === undefined || first === undefined || right === undefined) return { kind: "undefined" };
  return {
    kind: "found",
    ...(candidate.types.length === 2 && { left: { id: first } }),
    right: { id: right },
    returns: { id: returns },
    nullResult: fact.nullResult,
  };
}
