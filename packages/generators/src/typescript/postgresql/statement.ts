import type { ReportProblem } from "@sqlc-ts/plugin-sdk";
import type { Query } from "@sqlc-ts/protocol";
import type { StatementPlan } from "../drivers/dialect.ts";

/** A parameter may stand in several places; `$1` says which it is. */
export function planStatement(query: Query, report: ReportProblem): StatementPlan {
  const numbers = query.params.map(({ number }) => number);
  return {
    text: slicesAsArrays(query, report),
    placeholders: numbers.sort((left, right) => left - right),
    expandsSlices: false,
  };
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
