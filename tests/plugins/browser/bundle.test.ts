import { expect, test } from "vitest";
import { bundleForBrowser } from "./bundle.ts";

test.each([
  ["the plugin host", "packages/plugin-host/src/browser/index.ts"],
  ["its worker", "packages/plugin-host/src/browser/plugin-worker.ts"],
  ["the package for pages", "packages/browser/src/index.ts"],
])("%s needs nothing of Node", async (_, entry) => {
  const bundle = await bundleForBrowser({ entry });
  const texts = [...bundle.values()].map((contents) => new TextDecoder().decode(contents));
  expect([
    bundle.has("entry.js"),
    texts.filter((text) => /\bfrom\s*"node:|\bimport\("node:|\brequire\("node:/.test(text)),
  ]).toEqual([true, []]);
});

test("what needs Node cannot be bundled for a browser", async () => {
  const bundle = bundleForBrowser({ entry: "packages/plugin-host/src/node/index.ts" });
  await expect(bundle).rejects.toThrow(/Could not resolve "node:/);
});
