import type { GeneratedFile } from "@sqlc-ts/plugin-sdk";
import {
  batchExecForm,
  batchManyForm,
  batchOneForm,
  bulkForm,
  type CommandForm,
  execForm,
  manyForm,
  oneForm,
  type RunForm,
  resultForm,
  rowCountForm,
} from "../../emit/command-forms.ts";
import { type Declaration, fromSnippet } from "../../runtime/library.ts";
import { snippet } from "../../runtime/snippet.ts";

const rows: RunForm = { runner: "runQuery", prefix: "const { rows } = await " };
const firstRow: RunForm = { ...rows, rest: ["const row = rows[0];"] };
const exec: RunForm = { runner: "runQuery", prefix: "await " };
const result: RunForm = { runner: "runQuery", prefix: "const result = await " };

/**
 * The commands of drivers whose `runQuery` gives the driver's result.
 *
 * @param affectedRows expression over the result
 */
export function resultCommands(
  affectedRows: string,
  resultType: (file: GeneratedFile) => string,
): ReadonlyMap<string, CommandForm> {
  return new Map([
    [":one", oneForm(firstRow)],
    [":many", manyForm(rows)],
    [":exec", execForm(exec)],
    [":execrows", rowCountForm(result, affectedRows)],
    [
      ":execresult",
      resultForm("runQuery", "The driver's own result, its rows as arrays of PostgreSQL's text.", resultType),
    ],
    [":copyfrom", bulkForm("insertRows")],
    [":batchexec", batchExecForm(exec)],
    [":batchone", batchOneForm(firstRow)],
    [":batchmany", batchManyForm(rows)],
  ]);
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
