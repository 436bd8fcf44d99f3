import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { exampleFolder, readFiles } from "../support/example-files.ts";
import { generateProject } from "../support/generate-project.ts";
import { go, hasGo, unformatted, vet } from "../support/go-tool.ts";
import { createDatabase, databaseUrl, postgresql } from "../support/postgresql-database.ts";

if (!hasGo) console.log("skipped: the Go examples, Go is not installed");

interface GoEvent {
  readonly Action: string;
  readonly Test?: string;
  readonly Output?: string;
}

function readEvents(lines: string): GoEvent[] {
  return lines
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line));
}

describe.each(["authors-go-sql", "authors-go-pgx"])("%s", (name) => {
  const folder = exampleFolder(name);

  test("generates the code that is committed", async () => {
    const files = await generateProject(readFiles(folder, /\.(sql|yaml)$/));
    const generated = [...files].filter(([path]) => path.startsWith("db/"));
    const committed = Object.entries(readFiles(folder, /\.go$/)).filter(([path]) => path.startsWith("db/"));
    expect(Object.fromEntries(generated)).toEqual(Object.fromEntries(committed));
  });

  test.skipIf(!hasGo)("is formatted as gofmt does it", () => {
    expect(unformatted(folder)).toBe("");
  });

  test.skipIf(!hasGo)("has nothing that go vet complains of", () => {
    expect(vet(folder)).toBe("");
  });

  test.skipIf(!hasGo || postgresql === null)("runs against PostgreSQL", async () => {
    const url = databaseUrl(await createDatabase(name));
    const { stdout, stderr } = go(folder, ["test", "-count=1", "-json", "./..."], { DATABASE_URL: url });
    const output = readEvents(stdout);
    const ended = output.filter(({ Action, Test }) => Test && /^(pass|fail|skip)$/.test(Action));
    const written = readFileSync(join(folder, "main_test.go"), "utf8").matchAll(/^func (Test\w+)\(/gm);
    const results = Object.fromEntries(ended.map((event) => [event.Test, event.Action]));
    const expected = Object.fromEntries([...written].map(([, test]) => [test, "pass"]));
    expect(results, output.map(({ Output = "" }) => Output).join("") + stderr).toEqual(expected);
  });
});
