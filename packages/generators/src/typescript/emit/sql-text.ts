import type { QueryPlan } from "./query-plan.ts";

/** The SQL of a query, with its name in front, as a template literal. */
export function sqlLiteral({ query, statement: { text } }: QueryPlan): string {
  const sql = `-- name: ${query.name} ${query.cmd}\n${text}`;
  return `\`${sql.replace(/\\|`|\$\{/g, "\\$&").replace(/\r/g, "\\r")}\``;
}
