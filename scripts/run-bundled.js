// Bundles a TypeScript program of the repository and runs it: `node scripts/run-bundled.js tests/truth/main.ts --engine postgresql`.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const [program = "", ...programArguments] = process.argv.slice(2);
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const cache = join(root, "node_modules", ".cache", program.replaceAll(/\W+/g, "-"));
mkdirSync(cache, { recursive: true });
await build({
  entryPoints: [join(root, program)],
  outdir: cache,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  splitting: true,
  platform: "node",
  format: "esm",
  external: ["@electric-sql/pglite", "libpg-query", "node-sqlite3-wasm", "pg"],
  banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  logLevel: "error",
});
const bundle = join(cache, basename(program).replace(/\.ts$/, ".mjs"));
const { status } = spawnSync(process.execPath, ["--enable-source-maps", bundle, ...programArguments], {
  stdio: "inherit",
  cwd: root,
});
process.exitCode = status ?? 1;
