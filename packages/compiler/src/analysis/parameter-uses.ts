import { hasErrors } from "@sqlc-ts/diagnostics";
import type { Column, SqlType } from "../catalog/index.ts";
import type { ColumnDraft } from "./bound.ts";
import { isUnknown } from "./coercion.ts";
import { type Draft, fail, spanOf } from "./draft.ts";
import type { ParameterUse } from "./model.ts";
import type { UseDraft } from "./parameters.ts";

/**
 * The generated function takes NULL for a parameter that is compared with or assigned to a column that allows NULL: then its value may be NULL wherever it is
 * used. Called between the two passes, when all uses are known.
 */
export function markNullableParameters(draft: Draft): void {
  for (const { slot, column, assigned } of draft.parameters.uses.values()) {
    if ((column && !isNotNull(column)) || (assigned && !isNeverNull(assigned.column))) slot.nullable = true;
  }
}

/** Columns that are not a table's are taken to allow NULL: what they are is not known yet. */
function isNotNull(column: ColumnDraft): boolean {
  const { origin } = column;
  if (origin.kind === "table") return isNeverNull(origin.column);
  return column.merge?.members.every(isNotNull) ?? false;
}

/** A lax column is no reason to pass NULL. */
function isNeverNull({ notNull, lax }: Column): boolean {
  return notNull || lax === true;
}

/** All places of all parameters, in the order of the text; reports those whose type nothing tells. */
export function collectParameters(draft: Draft): readonly ParameterUse[] {
  const uses = [...draft.parameters.uses.values()].sort((left, right) => left.node.start - right.node.start);
  return uses.map((use) => describeUse(draft, use));
}

function describeUse(draft: Draft, use: UseDraft): ParameterUse {
  const type = knownType(draft, use);
  if (!type) reportUndetermined(draft, use);
  return {
    node: use.node,
    span: spanOf(draft, use.node),
    type,
    column: use.column,
    assigned: use.assigned,
  };
}

function knownType(draft: Draft, use: UseDraft): SqlType | undefined {
  const type = use.type ?? (draft.parameters.independentPlaces ? use.slot.type : undefined);
  return type === undefined || isUnknown(draft, type) ? undefined : type;
}

/** After a mistake, what would have told the type may be what is missing. A warning only: sqlc accepts it, and a generated function for it may exist in a project. The database refuses it. */
function reportUndetermined(draft: Draft, { node, slot }: UseDraft): void {
  if (hasErrors(draft.diagnostics) || draft.context.engine.semantics.leniency?.untypedParameters) return;
  const hint = "give it a type with a cast";
  fail(draft, node, "undetermined-parameter", { name: slot.label }, { severity: "warning", hint });
}
