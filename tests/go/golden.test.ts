import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadGenerator } from "@sqlc-ts/generators";
import { describe, expect, test } from "vitest";
import { compileRequest } from "../typescript/support/compiled-request.ts";

// Each folder holds schema.sql, query.sql, options.json and the files expected of them. UPDATE_GOLDEN=1 writes those anew.
const root = fileURLToPath(new URL("golden", import.meta.url));
const update = process.env.UPDATE_GOLDEN === "1";
const hasGofmt = spawnSync("gofmt", [], { input: "" }).status === 0;

async function generateCase(folder: string): Promise<Record<string, string>> {
  const read = (name: string) => readFileSync(join(folder, name), "utf8");
  const request = await compileRequest(read("schema.sql"), read("query.sql"), JSON.parse(read("options.json")));
  const generator = await loadGenerator("go");
  const { files, diagnostics } = await generator.generate({ ...request, sqlcTsVersion: "0.1.0" });
  expect(diagnostics).toEqual([]);
  // A file of another package is kept beside the others.
  return Object.fromEntries(
    files.map(({ name, contents }) => [name.replace("../", ""), new TextDecoder().decode(contents)]),
  );
}

function readExpected(folder: string): Record<string, string> {
  const expected = join(folder, "expected");
  const names = readdirSync(expected, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".go"));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(expected, name), "utf8")]));
}

function writeExpected(folder: string, files: Readonly<Record<string, string>>): void {
  rmSync(join(folder, "expected"), { recursive: true, force: true });
  for (const [name, contents] of Object.entries(files)) {
    const path = join(folder, "expected", name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
}

describe.each(readdirSync(root))("%s", (name) => {
  const folder = join(root, name);

  test("the files are as expected", async () => {
    const files = await generateCase(folder);
    if (update) writeExpected(folder, files);
    expect(files).toEqual(readExpected(folder));
  });

  test.skipIf(!hasGofmt)("gofmt would not change them (skipped without gofmt)", () => {
    for (const text of Object.values(readExpected(folder))) {
      expect(spawnSync("gofmt", [], { input: text, encoding: "utf8" }).stdout).toBe(text);
    }
  });
});
