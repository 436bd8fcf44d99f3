import type { GeneratedFile } from "@sqlc-ts/plugin-sdk";
import type { ModulePaths } from "../module-paths.ts";
import { decodeExpression, expressionText, type RuntimeReference } from "../types/conversion.ts";
import type { QueryPlan } from "./query-plan.ts";

/** What the function of a query returns, by the query's command. */
export interface CommandForm {
  /** For the function's documentation. */
  readonly returns: string;
  readonly returnType: (file: GeneratedFile, plan: QueryPlan, paths: ModulePaths) => string;
  /** Whether the result's rows are read. */
  readonly readsRows: boolean;
  /** Whether the function takes a list of arguments, `rows`, instead of `args`. */
  readonly takesRows?: boolean;
  /** Statements of the body. */
  readonly write: (body: FunctionBody, plan: QueryPlan) => void;
}

/** The body of a query's function, as it is written. */
export interface FunctionBody {
  readonly file: GeneratedFile;
  /** Writes the call that runs the query: `prefix`, such as `const row = `, and the function of db.ts. */
  readonly run: (prefix: string, runner: string) => void;
  readonly refer: RuntimeReference;
  /** What is sent for each placeholder, as expressions over `args`, none of them as the driver's own kind of value. */
  readonly encodedValues: () => readonly string[];
}

/** How a driver's db.ts runs a query. */
export interface RunForm {
  /** Function of db.ts. */
  readonly runner: string;
  /** In front of its call: `const { rows } = await `. */
  readonly prefix: string;
  /** Statements behind it. */
  readonly rest?: readonly string[];
}

function writeRun({ file, run }: FunctionBody, { prefix, runner, rest = [] }: RunForm): void {
  run(prefix, runner);
  file.line(...rest);
}

/** `:one`, where the run leaves the variable `row`. */
export function oneForm(form: RunForm): CommandForm {
  return {
    returns: "The first row, or null when there is none.",
    readsRows: true,
    returnType: (_file, { names }) => `${names.row} | null`,
    write(body, { row: { decoder } }) {
      writeRun(body, form);
      const single = `return row === undefined ? null : ${decoder}(row);`;
      const broken = ["return row === undefined", "  ? null", `  : ${decoder}(row);`];
      body.file.line(...(body.file.fits(single) ? [single] : broken));
    },
  };
}

/** `:many`, where the run leaves the variable `rows`. */
export function manyForm(form: RunForm): CommandForm {
  return {
    returns: "All rows.",
    readsRows: true,
    returnType: (_file, { names }) => `${names.row}[]`,
    write(body, { row }) {
      writeRun(body, form);
      body.file.line(`return rows.map(${row.decoder});`);
    },
  };
}

/** `:exec`. */
export function execForm(form: RunForm): CommandForm {
  return {
    returns: "Nothing.",
    readsRows: false,
    returnType: () => "void",
    write: (body) => writeRun(body, form),
  };
}

/** `:execrows`; `count` is an expression over the variable that the run leaves. */
export function rowCountForm(form: RunForm, count: string): CommandForm {
  return {
    returns: "The number of rows affected.",
    readsRows: false,
    returnType: () => "number",
    write(body) {
      writeRun(body, form);
      body.file.line(`return ${count};`);
    },
  };
}

/** `:execlastid`; `id` is an expression over the variable that the run leaves. */
export function lastIdForm(form: RunForm, id: string): CommandForm {
  return {
    returns: "The id that the database gave to the inserted row.",
    readsRows: false,
    returnType: (file, { lastId }) => lastId.type(file),
    write(body, { lastId }) {
      writeRun(body, form);
      body.file.line(`return ${expressionText(decodeExpression(lastId, id, false, body.refer))};`);
    },
  };
}

/** `:execresult`. */
export function resultForm(runner: string, returns: string, returnType: CommandForm["returnType"]): CommandForm {
  return { returns, readsRows: false, returnType, write: (body) => writeRun(body, { prefix: "return ", runner }) };
}

/** `:copyfrom`: many rows by a function of db.ts that gets the text, the rows and what is sent of a row. */
export function bulkForm(runner: string): CommandForm {
  return {
    returns: "The number of rows inserted.",
    readsRows: false,
    takesRows: true,
    returnType: () => "number",
    write({ file, refer, encodedValues }, { names }) {
      file.list(`return ${refer(runner)}(client, ${names.sql}, rows, (args) => [`, encodedValues(), "]);");
    },
  };
}

/** `:batchexec`: one call after the other, in their order. */
export function batchExecForm(form: RunForm): CommandForm {
  return {
    returns: "Nothing.",
    readsRows: false,
    takesRows: true,
    returnType: () => "void",
    write: (body) => writeLoop(body, () => writeRun(body, form)),
  };
}

/** `:batchone`: the form as for `:one`. */
export function batchOneForm(form: RunForm): CommandForm {
  return collectingForm(form, {
    returns: "The first row of each call, or null where there is none.",
    item: (rowType) => `(${rowType} | null)`,
    value: (decoder) => `row === undefined ? null : ${decoder}(row)`,
  });
}

/** `:batchmany`: the form as for `:many`. */
export function batchManyForm(form: RunForm): CommandForm {
  return collectingForm(form, {
    returns: "All rows of each call.",
    item: (rowType) => `${rowType}[]`,
    value: (decoder) => `rows.map(${decoder})`,
  });
}

interface Collected {
  readonly returns: string;
  /** Type of what one call gives. */
  readonly item: (rowType: string) => string;
  /** That as an expression. */
  readonly value: (decoder: string) => string;
}

function collectingForm(form: RunForm, { returns, item, value }: Collected): CommandForm {
  const type = (plan: QueryPlan) => `${item(plan.names.row)}[]`;
  return {
    returns,
    readsRows: true,
    takesRows: true,
    returnType: (_file, plan) => type(plan),
    write(body, plan) {
      body.file.line(`const results: ${type(plan)} = [];`);
      writeLoop(body, () => {
        writeRun(body, form);
        body.file.line(`results.push(${value(plan.row.decoder)});`);
      });
      body.file.line("return results;");
    },
  };
}

function writeLoop({ file }: FunctionBody, write: () => void): void {
  file.block("for (const args of rows) {", write);
}
