import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { measureNode, median } from "./measured-process.js";
import { unpackCli } from "./unpacked-cli.js";

const here = fileURLToPath(new URL("./plugins", import.meta.url));
const greeter = fileURLToPath(new URL("../examples/plugins/greeter/build/greeter.wasm", import.meta.url));

/**
 * `generate` with plugins in WebAssembly and in a process against JavaScript functions that write the same files in this process, in turn. Needs Go, and
 * the greeter of examples/plugins as `npm run test:plugins` builds it. CPU time and memory are those of Node alone.
 */
export async function run([rounds = "20"]) {
  const project = mkdtempSync(join(tmpdir(), "sqlc-ts-plugins-"));
  cpSync(join(here, "project"), project, { recursive: true });
  try {
    const bench = { project, cli: await unpackCli(), rounds: Number(rounds) };
    process.env.XDG_CACHE_HOME = join(project, "cache");
    cpSync(greeter, join(project, "greeter.wasm"));
    const forWasm = { GOOS: "wasip1", GOARCH: "wasm" };
    buildGo(join(project, "constants.wasm"), forWasm);
    buildGo(join(project, "constants-large.wasm"), forWasm, "-tags=large");
    buildGo(join(project, "constants"), {});
    compareWasm(bench, "greeter.wasm", "greeter");
    compareWasm(bench, "constants.wasm", "constants");
    compareWasm(bench, "constants-large.wasm", "constants");
    compareProcess(bench, "constants", "constants");
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

function buildGo(output, environment, ...flags) {
  const { status } = spawnSync("go", ["build", "-ldflags=-s -w", ...flags, "-o", output, "."], {
    cwd: join(here, "go"),
    env: { ...process.env, ...environment },
    stdio: "inherit",
  });
  if (status !== 0) throw new Error("go build failed");
}

function compareWasm({ project, cli, rounds }, module, yardstick) {
  const bytes = readFileSync(join(project, module));
  console.log(`${module}, ${(bytes.length / 1e6).toFixed(1)} MB`);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  writeConfig(project, "plugin", `wasm: { url: "file://${module}", sha256: ${sha256} }`);
  writeConfig(project, "module", `module: { path: ./${yardstick}.mjs }`);
  const generate = (...options) => measureNode([cli, "generate", "-f", ...options], { cwd: project });
  const emptied = () => {
    rmSync(join(process.env.XDG_CACHE_HOME, "sqlc"), { recursive: true, force: true });
    return generate("plugin.yaml");
  };
  compare(project, rounds, () => generate("module.yaml"), {
    uncached: () => generate("plugin.yaml", "--no-result-cache"),
    "empty cache": emptied,
    "result cached": () => generate("plugin.yaml"),
  });
}

function compareProcess({ project, cli, rounds }, program, yardstick) {
  console.log(`${program}, a process`);
  const generate = (config) => measureNode([cli, "generate", "-f", config], { cwd: project });
  writeConfig(project, "module", `module: { path: ./${yardstick}.mjs }`);
  const runs = {};
  for (const catalog of ["user", "full"]) {
    writeConfig(project, "plugin", `process: { cmd: ./${program} }, catalog: ${catalog}`, `${catalog}.yaml`);
    runs[`${catalog} catalog`] = () => generate(`${catalog}.yaml`);
  }
  compare(project, rounds, () => generate("module.yaml"), runs);
}

function compare(project, rounds, runBase, runs) {
  for (const run of [runBase, ...Object.values(runs)]) run();
  checkSame(project);
  const measured = Array.from({ length: rounds }, () => ({
    base: runBase(),
    ...Object.fromEntries(Object.entries(runs).map(([label, run]) => [label, run()])),
  }));
  for (const label of Object.keys(runs)) {
    const ratio = (pick) => median(measured.map((round) => pick(round[label]) / pick(round.base))).toFixed(2);
    const wall = median(measured.map((round) => round[label].wall)).toFixed(0);
    const base = median(measured.map((round) => round.base.wall)).toFixed(0);
    const memory = (median(measured.map((round) => round[label].memory)) / 1e6).toFixed(0);
    console.log(
      `  ${label}: ${wall} ms, in process ${base} ms, ratio ${ratio((it) => it.wall)}, of CPU ${ratio((it) => it.cpu)}, ${memory} MB`,
    );
  }
}

function writeConfig(project, folder, plugin, name = `${folder}.yaml`) {
  writeFileSync(
    join(project, name),
    `version: "2"
plugins: [{ name: p, ${plugin} }]
sql:
  - { engine: postgresql, schema: schema.sql, queries: query.sql, codegen: [{ plugin: p, out: ${folder} }] }
`,
  );
}

function checkSame(project) {
  const { status, stdout } = spawnSync("diff", ["-r", "plugin", "module"], { cwd: project, encoding: "utf8" });
  if (status !== 0) throw new Error(`the two do not write the same files:\n${stdout}`);
  for (const folder of ["plugin", "module"]) rmSync(join(project, folder), { recursive: true });
}
