import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { createProject } from "../cli/support/run-cli.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const examples = join(root, "examples/plugins");
const base = mkdtempSync(join(tmpdir(), "sqlc-ts-examples-"));
symlinkSync(join(root, "node_modules"), join(base, "node_modules"));

afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

function read(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

const projects = readdirSync(examples, { withFileTypes: true }).filter((entry) => entry.isDirectory());

test.each(projects.map(({ name }) => name))("%s writes what is checked in", (name) => {
  const folder = join(base, name);
  cpSync(join(examples, name), folder, { recursive: true });
  rmSync(join(folder, "gen"), { recursive: true });
  const runner = createProject({}, { environment: { CI: "", XDG_CACHE_HOME: join(base, "cache") } });
  const { status } = runner.run("generate", "--no-result-cache", "-f", join(folder, "sqlc.yaml"));
  expect([status, read(join(folder, "gen"))]).toEqual([0, read(join(examples, name, "gen"))]);
});
