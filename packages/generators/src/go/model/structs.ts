import type { Catalog, Column, Identifier, Table } from "@sqlc-ts/protocol";
import { camelName } from "../naming/camel-name.ts";
import { compareNames } from "../naming/compare-names.ts";
import { singular } from "../naming/singular.ts";
import { type GoSettings, prefixedName } from "../settings.ts";
import type { ColumnTypes } from "../types/column-types.ts";
import { systemSchemas } from "../types/user-types.ts";
import type { Field, StructModel } from "./struct.ts";
import { fieldTags } from "./tags.ts";

/** Models of tables and views, by Go name. */
export function buildStructs(catalog: Catalog | undefined, settings: GoSettings, types: ColumnTypes): StructModel[] {
  const excluded = new Set(settings.options.inflection_exclude_table_names.map((name) => name.toLowerCase()));
  const build = (schema: string, table: Table): StructModel => {
    const name = prefixedName(schema, table.rel?.name ?? "", settings.defaultSchema);
    const singularName = settings.options.emit_exact_table_names ? name : singular(name, excluded);
    const identifier = { catalog: table.rel?.catalog ?? "", schema, name: table.rel?.name ?? "" };
    return {
      name: camelName(singularName, settings.naming),
      table: identifier,
      comment: table.comment,
      fields: withUniqueNames(table.columns.map((column) => modelField(column, identifier, settings, types))),
    };
  };
  const structs = (catalog?.schemas ?? [])
    .filter(({ name }) => !systemSchemas.has(name))
    .flatMap((schema) => schema.tables.map((table) => build(schema.name, table)));
  return structs.sort((left, right) => compareNames(left.name, right.name));
}

function modelField(column: Column, table: Identifier, settings: GoSettings, types: ColumnTypes): Field {
  return {
    name: settings.fieldName(column.name),
    tagName: column.name,
    type: types.typeOf(column, table),
    tags: fieldTags(column.name, column, table, settings),
    comment: column.comment,
    column,
  };
}

/** differs from sqlc: columns `a_b` and `"aB"` get different fields; there the code does not compile. */
function withUniqueNames(fields: readonly Field[]): Field[] {
  const uses = new Map<string, number>();
  return fields.map((field) => {
    const count = (uses.get(field.name) ?? 0) + 1;
    uses.set(field.name, count);
    return count === 1 ? field : { ...field, name: `${field.name}_${count}` };
  });
}

/** Models by their table. */
export interface StructIndex {
  find(table: Identifier | undefined): StructModel | undefined;
}

export function indexStructs(structs: readonly StructModel[], defaultSchema: string): StructIndex {
  const key = ({ schema, name }: Identifier) => `${schema || defaultSchema}.${name}`;
  const byTable = new Map<string, StructModel>();
  for (const struct of structs) {
    if (!byTable.has(key(struct.table))) byTable.set(key(struct.table), struct);
  }
  return { find: (table) => table && byTable.get(key(table)) };
}
