import type { SchemaRules } from "../schema-rules.ts";
import { listedValues } from "./types/type-name.ts";

/** What definitions mean in MySQL. */
export const schemaRules: SchemaRules = {
  // A primary key forbids NULL wherever it stands; sqlc sees only those of columns (spec: analysis-mysql.md 3).
  tableKey: () => ({ notNull: true, sqlcNotNull: false }),
  listedValues,
  queriedColumnsKeepNotNull: true,
};
