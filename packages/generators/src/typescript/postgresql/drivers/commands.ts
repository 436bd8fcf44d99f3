import type { GeneratedFile } from "@sqlc-ts/plugin-sdk";
import {
  type CommandForm,
  execForm,
  manyForm,
  oneForm,
  type RunForm,
  resultForm,
  rowCountForm,
} from "../../emit/command-forms.ts";

const rows: RunForm = { runner: "runQuery", prefix: "const { rows } = await " };
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
    [":one", oneForm({ ...rows, rest: ["const row = rows[0];"] })],
    [":many", manyForm(rows)],
    [":exec", execForm({ runner: "runQuery", prefix: "await " })],
    [":execrows", rowCountForm(result, affectedRows)],
    [
      ":execresult",
      resultForm("runQuery", "The driver's own result, its rows as arrays of PostgreSQL's text.", resultType),
    ],
  ]);
}
