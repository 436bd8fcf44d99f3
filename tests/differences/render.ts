import type { Difference, DifferenceFile } from "./read-differences.ts";

const titles: Readonly<Record<string, string>> = { postgresql: "PostgreSQL", mysql: "MySQL", sqlite: "SQLite" };

const kinds = { unsound: "unsound", untyped: "no type", clearer: "a clearer message" } as const;

/** The text of docs/differences.md. */
export function renderDifferences(files: readonly DifferenceFile[]): string {
  const head = [
    "# Differences from sqlc",
    "",
    "sqlc-ts answers like sqlc v1.31.1, except where sqlc is **unsound** (a wrong type, NOT NULL where NULL occurs, a valid query rejected, an invalid one accepted)",
    "or has **no type** at all. Where both refuse a query, the message is sqlc's or a **clearer** one, and stands at a place that is the same or more exact. Each entry below is a test: the query is compiled by sqlc-ts and run by the database, and both say what stands here.",
    "This page is made from `docs/differences/*.yaml` by `npm run docs:differences`.",
    "",
  ];
  return [...head, ...files.flatMap(renderFile)].join("\n");
}

function renderFile(file: DifferenceFile): string[] {
  const title = titles[file.engine] ?? file.engine;
  const schema = ["The examples use this schema:", "", "```sql", file.schema.trimEnd(), "```", ""];
  return [`## ${title}`, "", ...schema, ...file.differences.flatMap((entry) => renderEntry(entry, title))];
}

function renderEntry(entry: Difference, engine: string): string[] {
  const rows = [
    `| sqlc | ${answer(entry.sqlc)} |`,
    `| sqlc-ts | ${answer(entry.ours)} |`,
    ...(entry.proven ? [`| sqlc-ts, proven | ${answer(entry.proven)} |`] : []),
    ...(entry.parameters
      ? [
          `| sqlc, parameters | ${answer(entry.parameters.sqlc)} |`,
          `| sqlc-ts, parameters | ${answer(entry.parameters.ours)} |`,
        ]
      : []),
    `| ${engine} | ${proof(entry)} |`,
  ];
  return [
    `### ${entry.title}`,
    "",
    `\`${entry.id}\`, ${kinds[entry.why]}`,
    "",
    "```sql",
    entry.query.trimEnd(),
    "```",
    "",
    "| | |",
    "|---|---|",
    ...rows,
    "",
  ];
}

function answer(value: readonly string[] | string): string {
  if (typeof value === "string") return `error: ${code(value)}`;
  return value.length === 0 ? "nothing" : value.map((column) => code(column.trim() || "(no name)")).join(", ");
}

function proof({ proof }: Difference): string {
  const parts: string[] = [];
  if (proof.types) parts.push(`types ${proof.types.map(code).join(", ")}`);
  if (proof.parameters) parts.push(`parameters ${proof.parameters.map(code).join(", ")}`);
  if (proof.rows) parts.push(`returns ${code(JSON.stringify(proof.rows))}`);
  if (proof.error) parts.push(`error: ${code(proof.error)}`);
  return parts.join("; ");
}

function code(text: string): string {
  return `\`${text.replaceAll("|", "\\|")}\``;
}
