// Builds what is published as @sqlc-ts/plugin-sdk into packages/plugin-sdk/dist: JavaScript without dependencies and its types.
// In the workspace the package is its TypeScript sources; so the published one has a package.json of its own.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const sdk = join(root, "packages/plugin-sdk");
const dist = join(sdk, "dist");

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
await build({
  entryPoints: { index: join(sdk, "src/index.ts"), node: join(sdk, "src/node/index.ts") },
  outdir: dist,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "neutral",
  mainFields: ["module", "main"],
  conditions: ["import"],
  target: "es2022",
  external: ["node:*"],
  chunkNames: "[name]-[hash]",
});
buildTypes();
writePackage();

function buildTypes() {
  const types = join(dist, "types");
  const options = [
    ...[
      "--ignoreConfig",
      "--declaration",
      "--emitDeclarationOnly",
      "--outDir",
      types,
      "--rootDir",
      join(root, "packages"),
    ],
    ...["--target", "es2023", "--module", "nodenext", "--strict", "--allowImportingTsExtensions", "--skipLibCheck"],
    ...["--types", "node"],
  ];
  const entries = [
    "plugin-sdk/src/index.ts",
    "plugin-sdk/src/node/index.ts",
    "protocol/src/index.ts",
    "diagnostics/src/index.ts",
  ];
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const { status, stdout } = spawnSync(process.execPath, [tsc, ...options, ...entries], {
    cwd: join(root, "packages"),
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`tsc: ${stdout}`);
  for (const entry of readdirSync(types, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    writeFileSync(path, publishedTypes(readFileSync(path, "utf8"), relative(types, entry.parentPath)));
  }
}

/** Imports by path: the published package is alone. */
function publishedTypes(text, folder) {
  const up = posix.relative(folder.split(sep).join("/"), "");
  return text
    .replace(/from "@sqlc-ts\/([\w-]+)"/g, (_, name) => `from "${up}/${name}/src/index.js"`)
    .replace(/(from "\.{1,2}\/[^"]*)\.ts"/g, '$1.js"')
    .replace(
      /^import .* from "@bufbuild\/protobuf\/wire";$/m,
      "type BinaryReader = never;\ntype BinaryWriter = never;",
    );
}

function writePackage() {
  const { name, version, description, license } = JSON.parse(readFileSync(join(sdk, "package.json"), "utf8"));
  const { engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const entry = (module, types) => ({ types: `./types/plugin-sdk/src/${types}.d.ts`, default: `./${module}.js` });
  const published = {
    ...{ name, version, description, license, type: "module", sideEffects: false, engines },
    exports: { ".": entry("index", "index"), "./node": entry("node", "node/index") },
  };
  writeFileSync(join(dist, "package.json"), `${JSON.stringify(published, null, 2)}\n`);
  for (const text of ["LICENSE"]) copyFileSync(join(root, text), join(dist, text));
  copyFileSync(join(sdk, "README.md"), join(dist, "README.md"));
}
