import type { Column, Relation } from "../../catalog/index.ts";
import type { SystemCatalog } from "../engine.ts";
import { systemSchema } from "./types/decode-function.ts";
import type { SqliteFunctions } from "./types/function-index.ts";

const schemaTable = ["type text NN", "name text NN", "tbl_name text NN", "rootpage integer NN", "sql text"];

/** SQLite's own tables (documentation: The Schema Table, Database File Format 2.6). */
const tables: ReadonlyMap<string, readonly string[]> = new Map([
  ["sqlite_schema", schemaTable],
  ["sqlite_master", schemaTable],
  ["sqlite_temp_schema", schemaTable],
  ["sqlite_temp_master", schemaTable],
  ["sqlite_sequence", ["name text", "seq integer"]],
  ["sqlite_stat1", ["tbl text", "idx text", "stat text"]],
]);

/** Tables of SQLite itself, and its table-valued functions without arguments. */
export function createSystemCatalog(functions: SqliteFunctions): SystemCatalog {
  return {
    findRelation(_schema, name) {
      const columns = tables.get(name)?.map((text) => columnOf(...words(text)));
      if (columns) return relation(name, "table", columns);
      const found = functions.named(name).find(({ definition, minimum }) => definition.returnsSet && minimum === 0);
      return (
        found &&
        relation(
          name,
          "view",
          found.columns.map((column) => columnOf(column.name, column.type.id, column.notNull)),
        )
      );
    },
    hiddenColumns: ["rowid", "_rowid_", "oid"].map((name) => columnOf(name, "integer", true)),
    findExtension: () => undefined,
  };
}

function words(text: string): [string, string, boolean] {
  const [name = "", type = "", notNull] = text.split(" ");
  return [name, type, notNull === "NN"];
}

function columnOf(name: string, type: string, notNull: boolean): Column {
  const spelling = { schema: "", name: type, dimensions: 0, length: -1, unsigned: false };
  return { name, type: { id: type }, notNull, comment: "", sqlc: { type: spelling, notNull } };
}

function relation(name: string, kind: Relation["kind"], columns: readonly Column[]): Relation {
  return {
    schema: systemSchema,
    name,
    kind,
    writtenSchema: "",
    columns,
    comment: "",
    keys: [],
    foreignKeys: [],
    checks: [],
  };
}
