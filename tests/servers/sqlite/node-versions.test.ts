import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { findNode } from "../../packaging/find-node.js";
import { cacheFolder } from "../support/cache-folder.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** Those of which node:sqlite gives rows as arrays. */
test.each([22, 24, 26])("the tests with node:sqlite pass on Node %i", { timeout: 240_000 }, (version) => {
  const node = findNode(version, cacheFolder);
  if (!node) {
    console.log(`skipped: node:sqlite on Node ${version}, which cannot be had here`);
    return;
  }
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const { stdout, status } = spawnSync(
    node,
    [vitest, "run", "--reporter=dot", "tests/typescript/node-sqlite.test.ts"],
    {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, NODE_NO_WARNINGS: "1", NO_COLOR: "1", FORCE_COLOR: "" },
    },
  );
  expect({ status, report: status === 0 ? "" : stdout }).toEqual({ status: 0, report: "" });
  expect(stdout).toMatch(/Tests +\d+ passed/);
});
