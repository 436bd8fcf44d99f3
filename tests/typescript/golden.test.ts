import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { compileRequest } from "./support/compiled-request.ts";
import { createCodeFolder, formatted, generateTypeScript, typeCheck } from "./support/generated-code.ts";

// Each folder holds schema.sql, query.sql, options.json and the files expected of them. UPDATE_GOLDEN=1 writes those anew.
const root = fileURLToPath(new URL("golden", import.meta.url));
const update = process.env.UPDATE_GOLDEN === "1";

async function generateCase(folder: string): Promise<ReadonlyMap<string, string>> {
  const read = (name: string) => readFileSync(join(folder, name), "utf8");
  const request = await compileRequest(read("schema.sql"), read("query.sql"), JSON.parse(read("options.json")));
  const { files, diagnostics } = await generateTypeScript(request);
  expect(diagnostics).toEqual([]);
  return files;
}

function readExpected(folder: string): Record<string, string> {
  const expected = join(folder, "expected");
  return Object.fromEntries(readdirSync(expected).map((name) => [name, readFileSync(join(expected, name), "utf8")]));
}

function writeExpected(folder: string, files: ReadonlyMap<string, string>): void {
  const expected = join(folder, "expected");
  rmSync(expected, { recursive: true, force: true });
  mkdirSync(expected);
  for (const [name, contents] of files) writeFileSync(join(expected, name), contents);
}

describe.each(readdirSync(root))("%s", (name) => {
  const folder = join(root, name);

  test("the files are as expected", async () => {
    const files = await generateCase(folder);
    if (update) writeExpected(folder, files);
    expect(Object.fromEntries(files)).toEqual(readExpected(folder));
  });

  test("they type-check", () => {
    const code = createCodeFolder(new Map(Object.entries(readExpected(folder))));
    const ownTypes = join(folder, "own-types.ts");
    if (existsSync(ownTypes)) cpSync(ownTypes, join(code.path, "own-types.ts"));
    // mysql2's own types need those of Node.
    const needsNode = readFileSync(join(folder, "options.json"), "utf8").includes("mysql2");
    const report = typeCheck(code.path, needsNode ? ["node"] : []);
    code.remove();
    expect(report).toBe("");
  });

  test("they are formatted", () => {
    for (const text of Object.values(readExpected(folder))) expect(formatted(text)).toBe(text);
  });
});
