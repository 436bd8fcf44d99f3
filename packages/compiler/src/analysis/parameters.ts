import type { SqlType } from "../catalog/index.ts";
import type { Parameter } from "../syntax/ast/index.ts";
import type { ColumnDraft } from "./bound.ts";
import type { ParameterUse } from "./model.ts";

/**
 * Parameters as PostgreSQL's parser has them when their types are not declared (`parse_param.c`'s documented behaviour: "variable parameter types"):
 * the first place that needs a type gives it, all later places see that type.
 */
export interface ParameterTable {
  /** MySQL: a name's places are parameters of their own, each typed by where it stands; one without a type of its own takes the name's first one. */
  readonly independentPlaces: boolean;
  readonly slots: Map<string, ParameterSlot>;
  readonly uses: Map<Parameter, UseDraft>;
}

/** One parameter, however often it occurs. */
export interface ParameterSlot {
  readonly label: string;
  type: SqlType | undefined;
  /** `sqlc.narg` at one of its places, or used with a column that allows NULL. */
  nullable: boolean;
}

export interface UseDraft {
  readonly node: Parameter;
  readonly slot: ParameterSlot;
  /** Known at this place; stays undefined where the database could not infer it. */
  type: SqlType | undefined;
  column?: ColumnDraft;
  assigned?: NonNullable<ParameterUse["assigned"]>;
}

export function createParameterTable(independentPlaces: boolean): ParameterTable {
  return { independentPlaces, slots: new Map(), uses: new Map() };
}

/** The place of a parameter, with the type that an earlier place gave it. */
export function useParameter(table: ParameterTable, node: Parameter): UseDraft {
  const known = table.uses.get(node);
  if (known) return known;
  const slot = slotOf(table, node);
  if (node.form === "narg") slot.nullable = true;
  const use: UseDraft = { node, slot, type: table.independentPlaces ? undefined : slot.type };
  table.uses.set(node, use);
  return use;
}

/** Gives an untyped place a type. Returns false when the parameter has another type already. */
export function fixParameter({ independentPlaces }: ParameterTable, use: UseDraft, type: SqlType): boolean {
  if (independentPlaces) {
    use.slot.type ??= type;
    use.type = type;
    return true;
  }
  if (use.slot.type !== undefined && use.slot.type.id !== type.id) return false;
  use.slot.type ??= type;
  use.type = use.slot.type;
  return true;
}

function slotOf(table: ParameterTable, node: Parameter): ParameterSlot {
  const key = slotKey(table, node);
  const known = table.slots.get(key);
  if (known) return known;
  const slot: ParameterSlot = { label: labelOf(table, node), type: undefined, nullable: false };
  table.slots.set(key, slot);
  return slot;
}

/** A name or a number is one parameter at all its places; a bare `?` is a parameter of its own. */
function slotKey(table: ParameterTable, node: Parameter): string {
  if (node.name !== undefined) return `name ${node.name}`;
  return node.number === undefined ? `place ${table.uses.size}` : `number ${node.number}`;
}

function labelOf(table: ParameterTable, node: Parameter): string {
  if (node.number !== undefined) return `$${node.number}`;
  return node.name === undefined ? `$${table.slots.size + 1}` : `"${node.name}"`;
}
