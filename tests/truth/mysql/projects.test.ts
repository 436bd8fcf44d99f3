import { join } from "node:path";
import type { AnalyzedQuery, SqlcColumn } from "@sqlc-ts/compiler";
import { expect, test } from "vitest";
import { readProjects } from "../projects/project.ts";

const folder = join(import.meta.dirname, "projects");

/** The answers were checked by hand; `npm run truth -- --engine mysql` compares them with MariaDB's. */
test("whole projects have the answers that are written down", async () => {
  const projects = await readProjects(folder, "mysql");
  expect(projects.map(({ name }) => name)).toEqual(["projects/shop", "projects/tickets"]);
  for (const { name, queries } of projects) {
    const file = join(folder, "..", name, "expected.txt");
    await expect(`${queries.map(show).join("\n")}\n`).toMatchFileSnapshot(file);
  }
});

function show({ name, command, parameters, columns }: AnalyzedQuery): string {
  const lines = [
    `${name} ${command}`,
    ...parameters.map(({ number, sqlc }) => `  ${number} ${word(sqlc)}`),
    ...columns.map(({ sqlc }) => `  ${word(sqlc)}`),
  ];
  return lines.join("\n");
}

function word({ name, type, notNull, isSqlcSlice, embedTable }: SqlcColumn): string {
  if (embedTable) return `${name}: all of ${embedTable.name}`;
  const length = type.length > 0 ? `(${type.length})` : "";
  const flags = `${type.unsigned ? " unsigned" : ""}${notNull ? " NN" : ""}${isSqlcSlice ? " slice" : ""}`;
  return `${name || "''"}: ${type.name}${length}${flags}`;
}
