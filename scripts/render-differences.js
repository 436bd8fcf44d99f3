// Writes docs/differences.md from docs/differences/*.yaml.
import { mkdirSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = new URL("../", import.meta.url).pathname;
const bundle = `${root}tests/differences/dist/render.js`;
mkdirSync(`${root}tests/differences/dist`, { recursive: true });
await build({
  stdin: {
    contents: 'export * from "./read-differences.ts"; export * from "./render.ts";',
    resolveDir: `${root}tests/differences`,
  },
  bundle: true,
  format: "esm",
  platform: "node",
  outfile: bundle,
  packages: "external",
});
const { readDifferences, renderDifferences } = await import(pathToFileURL(bundle).href);
writeFileSync(`${root}docs/differences.md`, renderDifferences(readDifferences()));
