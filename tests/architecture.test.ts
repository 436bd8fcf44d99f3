import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findForbiddenImports } from "../scripts/check-imports.js";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "sqlc-ts-imports-"));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function check(file: string, text: string): readonly string[] {
  const path = join(root, "packages", file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return findForbiddenImports(root);
}

test("no import of the project goes against the architecture", () => {
  expect(findForbiddenImports(fileURLToPath(new URL("..", import.meta.url)))).toEqual([]);
});

describe("a forbidden import is seen", () => {
  test.each([
    ["generators/src/a.ts", 'import { x } from "@sqlc-ts/compiler";', "generators must not import @sqlc-ts/compiler"],
    ["compiler/src/a.ts", 'export * from "@sqlc-ts/project";', "compiler must not import @sqlc-ts/project"],
    ["compiler/src/a.ts", 'import type { x } from "@sqlc-ts/project";', "compiler must not import @sqlc-ts/project"],
    ["generators/src/a.ts", 'await import("@sqlc-ts/diagnostics");', "generators must not import @sqlc-ts/diagnostics"],
    [
      "project/src/a.ts",
      'import {\n  x,\n  y,\n} from "../../compiler/src/index.ts";',
      '"../../compiler/src/index.ts" leaves the package; import it by its name',
      4,
    ],
    [
      "project/src/a.ts",
      'import { x } from "@sqlc-ts/compiler/src/a.ts";',
      '"@sqlc-ts/compiler/src/a.ts" reaches into a package; import "@sqlc-ts/compiler"',
    ],
    ["project/src/a.ts", 'import "node:fs";', "project runs in browsers and must not import node:fs"],
    ["plugin-host/src/wasm/a.ts", 'import "node:fs";', "plugin-host runs in browsers and must not import node:fs"],
    ["compiler/src/syntax/a.ts", 'import { x } from "../analysis/b.ts";', "syntax/ must not import from analysis/"],
  ])("%s: %s", (file, text, problem, line = 1) => {
    expect(check(file, text)).toEqual([`packages/${file}:${line}: ${problem}`]);
  });

  test.each([
    ["compiler/src/analysis/a.ts", 'import { x } from "../syntax/b.ts";'],
    ["plugin-host/src/node/a.ts", 'import "node:fs";'],
    ["cli/src/a.ts", 'import { x } from "@sqlc-ts/plugin-host/node";'],
    ["compiler/src/engines/a.ts", 'import type { x } from "../queries/b.ts";'],
    ["compiler/src/a.test.ts", 'import { x } from "../../project/src/a.ts";'],
    ["generators/src/a.ts", 'const text = `import { x } from "@sqlc-ts/none"`;'],
  ])("%s: %s is allowed", (file, text) => {
    expect(check(file, text)).toEqual([]);
  });
});
