import type { GeneratedFile, ReportProblem } from "@sqlc-ts/plugin-sdk";
import type { Query } from "@sqlc-ts/protocol";
import type { Driver } from "../drivers/driver.ts";
import type { RowPlan } from "./query-plan.ts";

/** What the function of a query returns, by the query's command. */
export interface CommandForm {
  /** For the function's documentation. */
  readonly returns: string;
  readonly returnType: (file: GeneratedFile, rowType: string, driver: Driver) => string;
  /** Whether the result's rows are read. */
  readonly readsRows: boolean;
  /** Statements of the body; `run` is the call that runs the query, as one or several lines. */
  readonly write: (file: GeneratedFile, run: RunCall, row: RowPlan, driver: Driver) => void;
}

/** Writes the call of `runQuery` behind a prefix such as `const result = await `. */
export type RunCall = (prefix: string) => void;

const forms: ReadonlyMap<string, CommandForm> = new Map<string, CommandForm>([
  [
    ":one",
    {
      returns: "The first row, or null when there is none.",
      readsRows: true,
      returnType: (_file, rowType) => `${rowType} | null`,
      write(file, run, row) {
        run("const { rows } = await ");
        const single = `return row === undefined ? null : ${row.decoder}(row);`;
        const broken = ["return row === undefined", "  ? null", `  : ${row.decoder}(row);`];
        file.line("const row = rows[0];", ...(file.fits(single) ? [single] : broken));
      },
    },
  ],
  [
    ":many",
    {
      returns: "All rows.",
      readsRows: true,
      returnType: (_file, rowType) => `${rowType}[]`,
      write(file, run, row) {
        run("const { rows } = await ");
        file.line(`return rows.map(${row.decoder});`);
      },
    },
  ],
  [
    ":exec",
    {
      returns: "Nothing.",
      readsRows: false,
      returnType: () => "void",
      write: (_file, run) => run("await "),
    },
  ],
  [
    ":execrows",
    {
      returns: "The number of rows affected.",
      readsRows: false,
      returnType: () => "number",
      write(file, run, _row, driver) {
        run("const result = await ");
        file.line(`return ${driver.affectedRows};`);
      },
    },
  ],
  [
    ":execresult",
    {
      returns: "The driver's own result, its rows as arrays of PostgreSQL's text.",
      readsRows: false,
      returnType: (file, _rowType, driver) => driver.resultType(file),
      write: (_file, run) => run("return "),
    },
  ],
]);

/** The form of a query's function; undefined, with an error reported, for commands that are not supported yet. */
export function commandForm(query: Query, driver: Driver, report: ReportProblem): CommandForm | undefined {
  const form = forms.get(query.cmd);
  if (!form) {
    report({
      message: `query "${query.name}": the command ${query.cmd} is not supported with the driver "${driver.name}" yet`,
      hint: `supported are ${[...forms.keys()].join(", ")}`,
      span: query.facts?.span,
    });
  }
  return form;
}
