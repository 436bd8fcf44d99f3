// Builds what is published as @sqlc-ts/browser into packages/browser/dist: JavaScript without dependencies, its worker and its types.
// In the workspace the package is its TypeScript sources; so the published one has a package.json of its own.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const source = join(root, "packages/browser");

/** Builds into `dist`; the sizes of the scripts in bytes, by name. */
export async function buildBrowser(dist = join(source, "dist")) {
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: {
      index: join(source, "src/index.ts"),
      "plugin-worker": join(root, "packages/plugin-host/src/browser/plugin-worker.ts"),
    },
    outdir: dist,
    bundle: true,
    splitting: true,
    minify: true,
    legalComments: "none",
    format: "esm",
    platform: "browser",
    target: "es2022",
    loader: { ".jsonl": "text" },
    chunkNames: "[name]-[hash]",
    metafile: true,
    logLevel: "warning",
  });
  buildTypes(dist);
  writePackage(dist);
  return Object.entries(metafile.outputs).map(([path, { bytes }]) => ({ name: path.split("/").at(-1), bytes }));
}

/** Only those of the package itself: they name no type of another. */
function buildTypes(dist) {
  const whole = mkdtempSync(join(tmpdir(), "sqlc-ts-types-"));
  const options = [
    ...["--ignoreConfig", "--declaration", "--emitDeclarationOnly", "--skipLibCheck", "--strict", "--types", "node"],
    ...["--outDir", whole, "--rootDir", join(root, "packages"), "--target", "es2023"],
    ...["--module", "esnext", "--moduleResolution", "bundler", "--allowImportingTsExtensions"],
  ];
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const sources = ["browser/src/index.ts", "browser/src/web-platform.d.ts", ...platformTypes];
  const { status, stdout } = spawnSync(process.execPath, [tsc, ...options, ...sources], {
    cwd: join(root, "packages"),
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`tsc: ${stdout}`);
  for (const name of ["index", "model", "project-runner"]) {
    const text = readFileSync(join(whole, `browser/src/${name}.d.ts`), "utf8");
    writeFileSync(join(dist, `${name}.d.ts`), text.replace(/(from "\.\/[^"]*)\.ts"/g, '$1.js"'));
  }
  rmSync(whole, { recursive: true });
}

const platformTypes = ["plugin-host/src/browser/web-platform.d.ts", "plugin-host/src/wasm/web-assembly.d.ts"];

function writePackage(dist) {
  const { name, version, description, license } = JSON.parse(readFileSync(join(source, "package.json"), "utf8"));
  const published = {
    ...{ name, version, description, license, type: "module", sideEffects: ["./plugin-worker.js"] },
    exports: {
      ".": { types: "./index.d.ts", default: "./index.js" },
      "./plugin-worker.js": "./plugin-worker.js",
    },
  };
  writeFileSync(join(dist, "package.json"), `${JSON.stringify(published, null, 2)}\n`);
  copyFileSync(join(root, "LICENSE"), join(dist, "LICENSE"));
  copyFileSync(join(source, "README.md"), join(dist, "README.md"));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const sizes = await buildBrowser();
  const shown = sizes.map(({ name, bytes }) => `${String(bytes).padStart(9)} ${name}`).join("\n");
  if (process.argv.includes("--sizes")) process.stdout.write(`${shown}\n`);
}
