// Takes over, as facts about sqlc, which system relations it lists in a full request: data/sqlc-relations.jsonl
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sharedFolder, writeFactFile } from "./files.js";

const request = JSON.parse(readFileSync(join(sharedFolder, "corpus/sqlc/_full-request/postgresql.json"), "utf8"));
const facts = request.catalog.schemas
  .filter((schema) => schema.name === "pg_catalog" || schema.name === "information_schema")
  .flatMap((schema) =>
    schema.tables.map((table) => ({
      schema: schema.name,
      name: table.rel.name,
      columns: table.columns.map(describeColumn),
    })),
  );
writeFactFile("sqlc-relations", facts);

/** `name:type/length`, `!` behind it when it is not null, `[` when it is an array to sqlc. */
function describeColumn(column) {
  const length = column.length === -1 ? "" : `/${column.length}`;
  return `${column.name}:${column.type.name}${length}${column.not_null ? "!" : ""}${column.is_array ? "[" : ""}`;
}
