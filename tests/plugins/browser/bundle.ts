import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const outdir = "/bundle";

/** A browser's files by name. */
export type Bundle = ReadonlyMap<string, Uint8Array>;

/** Bundles for browsers; esbuild refuses whatever needs Node. The entries are names and files relative to the project's root. */
export async function bundleForBrowser(entryPoints: Readonly<Record<string, string>>): Promise<Bundle> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints,
    outdir,
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    loader: { ".jsonl": "text" },
    write: false,
    logLevel: "silent",
  });
  return new Map(outputFiles.map(({ path, contents }) => [relative(outdir, path), contents]));
}
