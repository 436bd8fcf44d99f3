import { commandTable } from "../../drivers/command-table.ts";
import { type CommandForm, resultForm } from "../../emit/command-forms.ts";
import { insertRowsSnippet } from "../../runtime/bulk.ts";
import { type Declaration, fromSnippet } from "../../runtime/library.ts";
import { snippet } from "../../runtime/snippet.ts";

/** The commands of drivers whose functions give their results at once. */
export const commands: ReadonlyMap<string, CommandForm> = commandTable({
  firstRow: { runner: "readRow", prefix: "const row = " },
  rows: { runner: "readRows", prefix: "const rows = " },
  exec: { runner: "runStatement", prefix: "" },
  result: { runner: "runStatement", prefix: "const result = " },
  affectedRows: "Number(result.changes)",
  lastId: "result.lastInsertRowid",
  driverResult: resultForm("runStatement", "The driver's own result.", (file, _plan, { db }) =>
    file.import("RunResult", db, { type: true }),
  ),
});

/** Functions of db.ts, over `prepare(client, text)`; `reading` is a statement that makes rows arrays. */
export function runDeclarations(reading: string): readonly Declaration[] {
  return [
    snippet(
      "asRow",
      [],
      `
function asRow(row: unknown): unknown[] {
  if (Array.isArray(row)) return row;
  throw new TypeError("expected a row as an array");
}`,
    ),
    snippet(
      "readRow",
      ["asRow"],
      `
export function readRow(client: Client, text: string, values: unknown[]): unknown[] | undefined {
  const statement = prepare(client, text);
  ${reading}
  const row = statement.get(...values);
  return row === undefined ? undefined : asRow(row);
}`,
    ),
    snippet(
      "readRows",
      ["asRow"],
      `
export function readRows(client: Client, text: string, values: unknown[]): unknown[][] {
  const statement = prepare(client, text);
  ${reading}
  return statement.all(...values).map(asRow);
}`,
    ),
    snippet(
      "runStatement",
      [],
      `
export function runStatement(client: Client, text: string, values: unknown[]): RunResult {
  return prepare(client, text).run(...values);
}`,
    ),
    insertRowsSnippet({ isAsynchronous: false, maxValues: 999, affectedRows: "Number(result.changes)" }),
  ].map(fromSnippet);
}
