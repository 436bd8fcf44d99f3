import type { Column, Schema } from "@sqlc-ts/protocol";
import type { ListedColumn, ListedSchema } from "../engines/engine.ts";

/** sqlc gives the tables of system schemas a catalog's name, wherever they lie. */
const systemCatalogName = "pg_catalog";

/** One of the engine's own schemas as sqlc sends it. It has no extension fields: nothing of it is proven here. */
export function listedSchemaMessage({ name: schema, relations }: ListedSchema): Schema {
  const tables = relations.map(({ name, columns }) => {
    const rel = { catalog: systemCatalogName, schema, name };
    return {
      rel,
      columns: columns.map((column) => listedColumn(rel, column)),
      comment: "",
      facts: undefined,
    };
  });
  return { comment: "", name: schema, tables, enums: [], compositeTypes: [] };
}

function listedColumn(table: Column["table"], { name, typeName, notNull, isArray, length }: ListedColumn): Column {
  return {
    name,
    notNull,
    isArray,
    comment: "",
    length,
    isNamedParam: false,
    isFuncCall: false,
    scope: "",
    table,
    tableAlias: "",
    type: { catalog: "", schema: "", name: typeName },
    isSqlcSlice: false,
    embedTable: undefined,
    originalName: "",
    unsigned: false,
    arrayDims: 0,
    facts: undefined,
  };
}
