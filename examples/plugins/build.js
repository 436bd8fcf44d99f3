// Builds the sample plugins that need it, each into its project's folder `build`. Needs Go, and a rustc that has the target wasm32-wasi:
// that of $RUSTC, Debian's (packages rustc and libstd-rust-dev-wasm32), or the one in PATH.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const rustc = process.env.RUSTC ?? (existsSync("/usr/bin/rustc") ? "/usr/bin/rustc" : "rustc");

run("greeter", rustc, [
  "--target",
  "wasm32-wasi",
  "-O",
  "-C",
  "strip=symbols",
  "-o",
  "../build/greeter.wasm",
  "main.rs",
]);
run("json", "go", ["build", "-o", "../build/json", "."]);
run("grpc", "go", ["build", "-o", "../build/grpc", "."]);
await build({
  entryPoints: [join(here, "node-pg/plugin/plugin.ts")],
  outfile: join(here, "node-pg/build/node-pg.js"),
  bundle: true,
  format: "esm",
  target: "es2022",
});

function run(name, command, args) {
  mkdirSync(join(here, name, "build"), { recursive: true });
  const { status, error } = spawnSync(command, args, { cwd: join(here, name, "plugin"), stdio: "inherit" });
  if (error || status !== 0) throw new Error(`${name}: ${command} failed${error ? `: ${error.message}` : ""}`);
}
