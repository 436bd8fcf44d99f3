// Bundles measure.ts and runs it: `npm run parser -- --engine postgresql|mysql|sqlite [--part acceptance|agreement|structure|robustness] [--list]`.
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const folder = mkdtempSync(join(here, ".bundle-"));
try {
  const outfile = join(folder, "measure.mjs");
  await build({
    entryPoints: [join(here, "measure.ts")],
    bundle: true,
    platform: "node",
    format: "esm",
    external: ["libpg-query", "node-sqlite3-wasm"],
    logLevel: "error",
    outfile,
  });
  const { measure } = await import(pathToFileURL(outfile).href);
  process.exitCode = await measure(process.argv.slice(2));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
