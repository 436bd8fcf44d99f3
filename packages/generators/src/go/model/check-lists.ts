import type { ReportProblem } from "@sqlc-ts/plugin-sdk";
import type { Query } from "@sqlc-ts/protocol";
import type { GoSettings } from "../settings.ts";

/**
 * `sqlc.slice` writes a placeholder for each element, as MySQL and SQLite need it. PostgreSQL's text has one parameter for the list, which pgx sends as an
 * array: that goes with ANY, not with IN, and database/sql sends the elements apart. sqlc writes code that fails for every call, and says nothing.
 */
export function checkLists(query: Query, { engine, runtime }: GoSettings, report: ReportProblem): void {
  if (engine !== "postgresql") return;
  for (const { number, column } of query.params) {
    if (!column?.isSqlcSlice || (runtime.isPgx && isArray(query.text, number))) continue;
    report({
      severity: "warning",
      span: query.facts?.span,
      message: `query "${query.name}": sqlc.slice(${column.name}) fails in PostgreSQL when the Go code runs`,
      hint: `write "= ANY(@${column.name}::…[])" with the type of the elements`,
    });
  }
}

/** Whether the parameter stands where an array does. */
function isArray(text: string, number: number): boolean {
  return new RegExp(`\\b(ANY|ALL|SOME|unnest)\\s*\\(\\s*\\$${number}\\b`, "iu").test(text);
}
