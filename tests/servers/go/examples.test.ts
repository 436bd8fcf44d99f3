import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createMemoryHost, runProject } from "@sqlc-ts/project";
import { describe, expect, test } from "vitest";
import { createDatabase, databaseUrl, postgresql } from "../support/postgresql-database.ts";

const examples = fileURLToPath(new URL("../../../examples", import.meta.url));
const hasGo = spawnSync("go", ["version"]).status === 0;
if (!hasGo) console.log("skipped: the Go examples, Go is not installed");

interface GoEvent {
  readonly Action: string;
  readonly Test?: string;
  readonly Output?: string;
}

function readFiles(folder: string, pattern: RegExp): Record<string, string> {
  const names = readdirSync(folder).filter((name) => pattern.test(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

function go(folder: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const env = { ...process.env, ...environment };
  return spawnSync("go", args, { cwd: folder, encoding: "utf8", env, maxBuffer: 2 ** 26 });
}

function readEvents(lines: string): GoEvent[] {
  return lines
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line));
}

describe.each(["authors-go-sql", "authors-go-pgx"])("%s", (name) => {
  const folder = join(examples, name);

  test("generates the code that is committed", async () => {
    const host = createMemoryHost(readFiles(folder, /\.(sql|yaml)$/));
    const { ok } = await runProject(host, { mode: "generate" });
    expect({ ok, logged: host.logged.join("") }).toEqual({ ok: true, logged: "" });
    const prefix = "/project/db/";
    const generated = [...host.files].filter(([path]) => path.startsWith(prefix));
    expect(Object.fromEntries(generated.map(([path, text]) => [path.slice(prefix.length), text]))).toEqual(
      readFiles(join(folder, "db"), /\.go$/),
    );
  });

  test.skipIf(!hasGo)("is formatted as gofmt does it", () => {
    const { status, stdout, stderr } = spawnSync("gofmt", ["-l", "."], { cwd: folder, encoding: "utf8" });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  test.skipIf(!hasGo)("has nothing that go vet complains of", () => {
    const { status, stderr } = go(folder, ["vet", "./..."]);
    expect({ status, stderr: status === 0 ? "" : stderr }).toEqual({ status: 0, stderr: "" });
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
