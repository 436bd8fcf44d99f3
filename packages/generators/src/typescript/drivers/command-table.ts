import {
  batchExecForm,
  batchManyForm,
  batchOneForm,
  bulkForm,
  type CommandForm,
  execForm,
  lastIdForm,
  manyForm,
  oneForm,
  type RunForm,
  rowCountForm,
} from "../emit/command-forms.ts";

/** How a driver's db.ts runs the queries of each command. `insertRows` is a function of it too. */
export interface CommandRuns {
  /** Leaves the variable `row`. */
  readonly firstRow: RunForm;
  /** Leaves the variable `rows`. */
  readonly rows: RunForm;
  /** Leaves nothing. */
  readonly exec: RunForm;
  /** Leaves the variable `result`. */
  readonly result: RunForm;
  /** The number of rows affected, as an expression over `result`. */
  readonly affectedRows: string;
  /** The id of the inserted row, as an expression over `result`; undefined where the driver knows of none. */
  readonly lastId?: string;
  /** The function of `:execresult`. */
  readonly driverResult: CommandForm;
}

/** The forms of the commands, in the order in which messages name them. */
export function commandTable(runs: CommandRuns): ReadonlyMap<string, CommandForm> {
  const { firstRow, rows, exec, result, affectedRows, lastId, driverResult } = runs;
  return new Map([
    [":one", oneForm(firstRow)],
    [":many", manyForm(rows)],
    [":exec", execForm(exec)],
    [":execrows", rowCountForm(result, affectedRows)],
    ...(lastId === undefined ? [] : [[":execlastid", lastIdForm(result, lastId)] as const]),
    [":execresult", driverResult],
    [":copyfrom", bulkForm("insertRows")],
    [":batchexec", batchExecForm(exec)],
    [":batchone", batchOneForm(firstRow)],
    [":batchmany", batchManyForm(rows)],
  ]);
}
