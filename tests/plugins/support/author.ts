import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** Somebody with a shell, an empty folder and no clone of this repository. */
export interface Author {
  readonly folder: string;
  /** Makes a folder and goes there. */
  goTo(name: string): void;
  workingDirectory(): string;
  /** Runs commands until the first that fails; folders that they change to are kept. */
  run(commands: string): { readonly status: number | null; readonly output: string };
}

/** Packages that are not published, or that the tests need no network for, by what stands for them. */
function createPackages(folder: string): Readonly<Record<string, string>> {
  execFileSync(process.execPath, [join(root, "scripts/build-plugin-sdk.js")], { cwd: root, stdio: "ignore" });
  const pack = (path: string): string => {
    const args = ["pack", "--json", "--pack-destination", folder, path];
    const printed = execFileSync("npm", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    const [, filename = ""] = /"filename": ?"([^"]+)"/.exec(printed) ?? [];
    return join(folder, filename);
  };
  const linked = ["esbuild", "typescript", "@types/node"].map((name) => [name, join(root, "node_modules", name)]);
  return {
    "sqlc-ts": pack("./packages/cli"),
    "@sqlc-ts/plugin-sdk": pack("./packages/plugin-sdk/dist"),
    ...Object.fromEntries(linked),
  };
}

export function createAuthor(): Author {
  const folder = mkdtempSync(join(tmpdir(), "sqlc-ts-author-"));
  const tools = join(folder, "tools");
  const prefix = join(folder, "global");
  mkdirSync(tools);
  mkdirSync(prefix);
  writeFileSync(join(folder, "packages.json"), JSON.stringify(createPackages(folder)));
  writeTool(tools, "npm", npmTool(join(folder, "packages.json"), findProgram("npm")));
  if (existsSync(debianTarget)) writeTool(tools, "cargo", debianCargo);
  let directory = folder;
  return {
    folder,
    goTo(name) {
      directory = join(folder, name);
      mkdirSync(directory, { recursive: true });
    },
    workingDirectory: () => directory,
    run(commands) {
      const place = join(folder, "place");
      const { status, stdout } = spawnSync("sh", ["-e", "-c", `exec 2>&1\n${commands}\npwd > '${place}'`], {
        cwd: directory,
        encoding: "utf8",
        env: {
          ...process.env,
          CI: "",
          PATH: `${tools}:${join(prefix, "bin")}:${process.env.PATH}`,
          npm_config_prefix: prefix,
          npm_config_audit: "false",
          npm_config_fund: "false",
          GOCACHE: goCache(),
          XDG_CACHE_HOME: join(folder, "cache"),
        },
      });
      if (status === 0) directory = readFileSync(place, "utf8").trim();
      return { status, output: stdout };
    },
  };
}

/** What Go has compiled already: only the modules' cache is the author's own. */
function goCache(): string {
  return spawnSync("go", ["env", "GOCACHE"], { encoding: "utf8" }).stdout?.trim() ?? "";
}

function writeTool(folder: string, name: string, text: string): void {
  writeFileSync(join(folder, name), text);
  chmodSync(join(folder, name), 0o755);
}

function findProgram(name: string): string {
  return execFileSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).trim();
}

/** npm, for which some packages are where `packages.json` says. */
function npmTool(packages: string, npm: string): string {
  return `#!${process.execPath}
const { existsSync, readFileSync, writeFileSync } = require("node:fs");
const { spawnSync } = require("node:child_process");
const places = JSON.parse(readFileSync(${JSON.stringify(packages)}, "utf8"));
const args = process.argv.slice(2).map((argument) => places[argument] ?? argument);
if (args[0] === "install" && existsSync("package.json")) {
  const manifest = JSON.parse(readFileSync("package.json", "utf8"));
  for (const name of Object.keys(manifest.devDependencies ?? {})) {
    if (!places[name]) throw new Error(name + " is in no place");
    manifest.devDependencies[name] = "file:" + places[name];
  }
  writeFileSync("package.json", JSON.stringify(manifest));
}
process.exitCode = spawnSync(${JSON.stringify(npm)}, args, { stdio: "inherit" }).status ?? 1;
`;
}

const debianTarget = "/usr/lib/rustlib/wasm32-wasi";

/** Whether Rust can make modules here: Debian's, or another one with the target that the guide names. */
export function hasRust(): boolean {
  if (existsSync(debianTarget) && existsSync("/usr/bin/cargo")) return true;
  const { stdout } = spawnSync("rustc", ["--print", "sysroot"], { encoding: "utf8" });
  return stdout !== null && existsSync(join(stdout.trim(), "lib/rustlib/wasm32-wasip1"));
}

/** Debian's cargo and rustc 1.63, whose name for the target is the old one. */
const debianCargo = `#!/bin/sh
set -e
PATH=/usr/bin:$PATH CARGO_BUILD_TARGET=wasm32-wasi /usr/bin/cargo "$@"
[ -e target/wasm32-wasip1 ] || ln -s wasm32-wasi target/wasm32-wasip1
`;
