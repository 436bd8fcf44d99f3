import type { GeneratedFile } from "@sqlc-ts/plugin-sdk";
import { commandTable } from "../../drivers/command-table.ts";
import { type CommandForm, type RunForm, resultForm } from "../../emit/command-forms.ts";
import { type Declaration, fromSnippet } from "../../runtime/library.ts";
import { snippet } from "../../runtime/snippet.ts";

const rows: RunForm = { runner: "runQuery", prefix: "const { rows } = await " };

/**
 * The commands of drivers whose `runQuery` gives the driver's result.
 *
 * @param affectedRows expression over the result
 */
export function resultCommands(
  affectedRows: string,
  resultType: (file: GeneratedFile) => string,
): ReadonlyMap<string, CommandForm> {
  return commandTable({
    firstRow: { ...rows, rest: ["const row = rows[0];"] },
    rows,
    exec: { runner: "runQuery", prefix: "await " },
    result: { runner: "runQuery", prefix: "const result = await " },
    affectedRows,
    driverResult: resultForm(
      "runQuery",
      "The driver's own result, its rows as arrays of PostgreSQL's text.",
      resultType,
    ),
  });
}

/** Inserts rows by one statement: an array for each column, of the texts of its values. */
export function insertRowsDeclaration(affectedRows: string): Declaration {
  return fromSnippet(
    snippet(
      "insertRows",
      ["encodeTexts"],
      `
export async function insertRows<Row>(
  client: Client,
  text: string,
  rows: readonly Row[],
  encode: (row: Row) => readonly (string | null)[],
): Promise<number> {
  const encoded = rows.map(encode);
  const columns = encoded[0]?.map((_, index) => encodeTexts(encoded.map((row) => row[index] ?? null)));
  if (columns === undefined) return 0;
  const result = await runQuery(client, text, columns);
  return ${affectedRows};
}`,
    ),
  );
}
