// Bundles the harness and runs it: `npm run corpus -- --engine postgresql [--list] [--filter name] [--nullability proven] [--update]`.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const folder = dirname(fileURLToPath(import.meta.url));
const root = join(folder, "..", "..");
const cache = join(root, "node_modules", ".cache", "corpus");
mkdirSync(cache, { recursive: true });
await build({
  entryPoints: [join(folder, "main.ts")],
  outdir: cache,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  splitting: true,
  platform: "node",
  format: "esm",
  banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  logLevel: "error",
});
const { status } = spawnSync(
  process.execPath,
  ["--enable-source-maps", join(cache, "main.mjs"), ...process.argv.slice(2)],
  {
    stdio: "inherit",
    cwd: root,
  },
);
process.exitCode = status ?? 1;
