import type { NullResult, TypeId, TypeInfo } from "../../../catalog/index.ts";
import type { CoercionContext } from "../../engine.ts";
import type { TypeContext } from "./type-context.ts";

const strength: Readonly<Record<CoercionContext, number>> = { implicit: 0, assignment: 1, explicit: 2 };

/** How a value gets from one type to another: `same` needs no work, `text` goes through the types' text forms. */
export type CoercionPath = "same" | "cast" | "elements" | "text" | "row";

/**
 * Whether and how a value of one type becomes one of another (manual: CREATE CAST, and 10.2–10.4 for what happens without an entry of pg_cast).
 * `unknown` becomes anything.
 */
export function findCoercion(
  context: TypeContext,
  from: TypeId,
  to: TypeId,
  strongest: CoercionContext,
): CoercionPath | undefined {
  const source = context.base(from);
  const target = context.base(to);
  if (source === target || source === "unknown") return "same";
  const known = context.cast(source, target);
  if (known !== undefined) return strength[known.context] <= strength[strongest] ? "cast" : undefined;
  const sourceInfo = context.describe(source);
  const targetInfo = context.describe(target);
  return (
    rowCoercion(sourceInfo, targetInfo) ??
    elementCoercion(context, sourceInfo, targetInfo, strongest) ??
    textCoercion(sourceInfo, targetInfo, strongest)
  );
}

export function isImplicitlyCoercible(context: TypeContext, from: TypeId, to: TypeId): boolean {
  return to === "any" || from === to || findCoercion(context, from, to, "implicit") !== undefined;
}

/** Whether a cast may make NULL of something that is not. */
export function castNullResult(context: TypeContext, from: TypeId, to: TypeId): NullResult {
  return context.cast(context.base(from), context.base(to))?.nullResult ?? "strict";
}

function rowCoercion(source: TypeInfo, target: TypeInfo): CoercionPath | undefined {
  if (source.kind === "composite" && target.id === "record") return "row";
  if (source.id === "record" && target.kind === "composite") return "row";
  return undefined;
}

/** An array becomes another when its elements do. */
function elementCoercion(
  context: TypeContext,
  source: TypeInfo,
  target: TypeInfo,
  strongest: CoercionContext,
): CoercionPath | undefined {
  const isFromArray = source.category === "A" || source.id === "record[]";
  const isToArray = target.kind === "array" || target.kind === "foreign" || target.id === "record[]";
  if (!isFromArray || !isToArray || source.element === undefined || target.element === undefined) return undefined;
  const path = findCoercion(context, source.element, target.element, strongest);
  return path === undefined ? undefined : "elements";
}

function textCoercion(source: TypeInfo, target: TypeInfo, strongest: CoercionContext): CoercionPath | undefined {
  if (source.kind === "pseudo" && source.id !== "record" && source.id !== "cstring") return undefined;
  if (target.category === "S" && strongest !== "implicit") return "text";
  if (strongest !== "explicit" || target.kind === "pseudo") return undefined;
  if (source.category === "S") return "text";
  // Nobody has told which casts an undeclared type has.
  return source.kind === "foreign" || target.kind === "foreign" ? "cast" : undefined;
}
