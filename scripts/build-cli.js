// Bundles the command line into packages/cli/dist: a lean main.js and chunks that are loaded when they are asked for.
//
// esbuild splits ES modules only, so there are two passes: bundle and split, then turn each chunk into CommonJS. The launcher
// (packages/cli/bin) runs the chunks by itself with V8's code cache, which no version of Node does for ES modules on its own.
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, transform } from "esbuild";
import { planFiles } from "./plan-files.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const cli = join(root, "packages/cli");
const outdir = join(cli, "dist");
const target = "node20";

/** Each `generate` runs these, so they are one file, which is opened and checked once. */
const alwaysRun = [
  "packages/cli/src/main.ts",
  "packages/cli/src/commands/run.ts",
  "packages/project/src/run/compile-sources.ts",
  "packages/generators/src/index.ts",
];

/** Builds and returns the size of every file in bytes. */
export async function buildCli() {
  const result = await build({
    absWorkingDir: root,
    entryPoints: {
      main: join(cli, "src/main.ts"),
      // Run by packages/cli/bin/plugin-worker.js.
      "plugin-worker": join(root, "packages/plugin-host/src/node/plugin-worker.ts"),
    },
    outdir,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target,
    minify: true,
    legalComments: "none",
    plugins: [withoutChildProcess],
    // Its ES modules, of which only what is used gets into the bundle.
    alias: { yaml: join(root, "node_modules/yaml/browser/dist/index.js") },
    loader: { ".jsonl": "text" },
    chunkNames: "[name]-[hash]",
    metafile: true,
    write: false,
    logLevel: "warning",
  });
  const chunks = await Promise.all(
    result.outputFiles.map((file) => toCommonJs(relative(outdir, file.path), file.text)),
  );
  const files = pack(chunks, planFiles(result.metafile.outputs, alwaysRun));
  const sources = Object.keys(result.metafile.inputs).filter((path) => !path.includes("node_modules"));
  write(files, sources);
  return files.map(({ name, code }) => ({ name, bytes: Buffer.byteLength(code) }));
}

// commander wants it for commands that are programs of their own. There are none here, and loading it costs 4 ms a start.
const withoutChildProcess = {
  name: "without-child-process",
  setup(setup) {
    setup.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]node_modules[\\/]commander[\\/]/.test(importer)
        ? { path: "child_process", namespace: "absent" }
        : undefined,
    );
    setup.onLoad({ filter: /./, namespace: "absent" }, () => ({ contents: "module.exports = {};" }));
  },
};

async function toCommonJs(name, text) {
  const { code } = await transform(text, {
    format: "cjs",
    platform: "node",
    target,
    minify: true,
    supported: { "dynamic-import": false },
  });
  return { name, code };
}

// A file is an object of modules' bodies by the name of the chunk.
function pack(chunks, plan) {
  const bodies = new Map(
    chunks.map(({ name, code }) => [name, `${JSON.stringify(name)}(exports,require,module){${code}\n}`]),
  );
  return [...plan].map(([name, members]) => ({
    name,
    code: `({${[...members].map((member) => bodies.get(member)).join(",")}})`,
  }));
}

// `build.json` has what the launcher needs: a key for the code cache. `sources.json` has the files to compare dates with in a clone.
// The folder is changed in one step, because another process may be about to run what is in it.
function write(files, sources) {
  const fresh = `${outdir}-${process.pid}`;
  const old = `${fresh}-old`;
  mkdirSync(fresh, { recursive: true });
  const hash = createHash("sha256");
  for (const { name, code } of files) {
    writeFileSync(join(fresh, name), code);
    hash.update(name).update(code);
  }
  writeFileSync(join(fresh, "build.json"), JSON.stringify({ key: hash.digest("hex").slice(0, 16) }));
  writeFileSync(join(fresh, "sources.json"), JSON.stringify(sources));
  if (existsSync(outdir)) renameSync(outdir, old);
  renameSync(fresh, outdir);
  rmSync(old, { recursive: true, force: true });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const sizes = await buildCli();
  const shown = sizes.map(({ name, bytes }) => `${String(bytes).padStart(9)} ${name}`).join("\n");
  if (process.argv.includes("--sizes")) process.stdout.write(`${shown}\n`);
  if (process.argv.includes("--pack")) copyTexts();
}

// npm packs files of the package's own folder only.
function copyTexts() {
  for (const name of ["README.md", "LICENSE"]) {
    if (existsSync(join(root, name))) copyFileSync(join(root, name), join(cli, name));
  }
}
