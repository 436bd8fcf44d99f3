import type { GoSettings } from "../settings.ts";
import { postgresqlTypes } from "./postgresql-table.ts";
import type { TypeTable } from "./type-request.ts";

/** Go types of PostgreSQL's own types. */
export function postgresqlTypeTable({ runtime, options }: GoSettings): TypeTable<string> {
  const types = postgresqlTypes();
  const hasPointers = runtime.isPgx && options.emit_pointers_for_null_types;
  return ({ name, isNotNull }) => {
    const choice = types.get(name)?.[runtime.name];
    if (!choice) return undefined;
    // Not even NOT NULL vectors are spared the pointer.
    if (hasPointers && (!isNotNull || name === "vector")) return choice.pointer;
    return isNotNull ? choice.notNull : choice.nullable;
  };
}
