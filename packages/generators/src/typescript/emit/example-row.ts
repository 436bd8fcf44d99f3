import type { ReportProblem } from "@sqlc-ts/plugin-sdk";
import type { Query } from "@sqlc-ts/protocol";

/** The row of parameters at the end of a `:copyfrom` query, which stands for all rows. */
export const exampleRow = /\bVALUES\s*\(([^()]*)\)\s*$/i;

/** Reports a `:copyfrom` query in which the row is not found by its text. */
export function checkExampleRow({ cmd, name, text, facts }: Query, report: ReportProblem): void {
  if (cmd !== ":copyfrom" || exampleRow.test(text)) return;
  report({
    message: `query "${name}": with :copyfrom the statement must end with VALUES and one row`,
    hint: "comments go in front of the statement",
    span: facts?.span,
  });
}
