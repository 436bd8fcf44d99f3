import type { SchemaRules } from "../schema-rules.ts";
import { virtualTable } from "./virtual-tables.ts";

/** What definitions mean in SQLite. */
export const schemaRules: SchemaRules = {
  untypedColumn: { id: "dynamic" },
  // A key forbids NULL only where the documentation says so: in tables WITHOUT ROWID or STRICT, and as another name of the rowid.
  tableKey({ columns, options }) {
    const [only, ...others] = columns;
    const isRowid = others.length === 0 && only?.type.id === "integer";
    return { notNull: options.length > 0 || isRowid, sqlcNotNull: false };
  },
  hasSystemColumns: (options) => !options.includes("without rowid"),
  virtualTable,
};
