import type { ReportProblem } from "@sqlc-ts/plugin-sdk";
import type { Query } from "@sqlc-ts/protocol";
import type { StatementPlan } from "../drivers/dialect.ts";
import { exampleRow } from "../emit/example-row.ts";

/** A parameter may stand in several places; `$1` says which it is. */
export function planStatement(query: Query, report: ReportProblem): StatementPlan {
  const numbers = query.params.map(({ number }) => number);
  return {
    text: query.cmd === ":copyfrom" ? rowsAsArrays(query) : slicesAsArrays(query, report),
    placeholders: numbers.sort((left, right) => left - right),
    expandsSlices: false,
  };
}

/**
 * The query's text with the example row made into a query over arrays, one for each column, of the texts of all rows' values. Types in quotes
 * have no length: `bit` without them would be `bit(1)`.
 */
function rowsAsArrays({ params, text }: Query): string {
  const types = new Map(params.map(({ number, column }) => [number, quotedType(column?.facts?.typeId || "text")]));
  return text.replace(exampleRow, (_, row: string) => {
    const numbers = Array.from(row.matchAll(/\$(\d+)/g), ([, number]) => Number(number));
    const columns = [...new Set(numbers)].sort((left, right) => left - right);
    const values = numbers.map((number) => `r.c${number}::${types.get(number)}`);
    const arrays = columns.map((number) => `$${number}::text[]`);
    const names = columns.map((number) => `c${number}`);
    return `SELECT ${values.join(", ")}\nFROM unnest(${arrays.join(", ")}) AS r (${names.join(", ")})`;
  });
}

function quotedType(id: string): string {
  const [, name = "", brackets = ""] = /^(.*?)((?:\[\])*)$/.exec(id) ?? [];
  const parts = name.split(".").map((part) => `"${part.replaceAll('"', '""')}"`);
  return parts.join(".") + brackets;
}

/**
 * The query's text with lists made into arrays: PostgreSQL has no placeholder for a list, so `id IN ($1)` of a `sqlc.slice` becomes
 * `id = ANY($1)`, and `NOT IN` becomes `<> ALL`, which mean the same (manual 9.25). `= ANY(sqlc.slice(ids))` is fine as it is.
 */
function slicesAsArrays(query: Query, report: ReportProblem): string {
  let text = query.text;
  for (const { number, column } of query.params) {
    if (!column?.isSqlcSlice) continue;
    const list = `\\bIN\\s*\\(\\s*\\$${number}\\s*\\)`;
    const expanded = text
      .replace(new RegExp(`\\bNOT\\s+${list}`, "giu"), `<> ALL($$${number})`)
      .replace(new RegExp(list, "giu"), `= ANY($$${number})`);
    if (expanded === text && !new RegExp(`\\b(ANY|ALL|SOME|unnest)\\s*\\(\\s*\\$${number}\\b`, "iu").test(text)) {
      report({
        message: `query "${query.name}": sqlc.slice(${column.name}) must be all of an IN list or the argument of ANY or ALL`,
        hint: `write "= ANY(sqlc.slice(${column.name}))"`,
        span: query.facts?.span,
      });
    }
    text = expanded;
  }
  return text;
}
