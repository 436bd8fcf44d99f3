import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { measureNode, median } from "./measured-process.js";
import { unpackCli } from "./unpacked-cli.js";

const here = fileURLToPath(new URL("./plugins", import.meta.url));
const greeter = fileURLToPath(new URL("../examples/plugins/greeter/build/greeter.wasm", import.meta.url));

/**
 * `generate` with plugins in WebAssembly against JavaScript functions that write the same files in the process, in turn. Needs Go, and the greeter
 * of examples/plugins as `npm run test:plugins` builds it.
 */
export async function run([rounds = "20"]) {
  const project = mkdtempSync(join(tmpdir(), "sqlc-ts-plugins-"));
  cpSync(join(here, "project"), project, { recursive: true });
  try {
    const cli = await unpackCli();
    process.env.XDG_CACHE_HOME = join(project, "cache");
    cpSync(greeter, join(project, "greeter.wasm"));
    buildGo(join(project, "constants.wasm"));
    for (const name of ["greeter", "constants"]) {
      console.log(`${name}.wasm, ${(statSync(join(project, `${name}.wasm`)).size / 1e6).toFixed(1)} MB`);
      compare(project, cli, name, Number(rounds));
    }
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

function buildGo(output) {
  const env = { ...process.env, GOOS: "wasip1", GOARCH: "wasm" };
  const { status } = spawnSync("go", ["build", "-ldflags=-s -w", "-o", output, "."], {
    cwd: join(here, "go"),
    env,
    stdio: "inherit",
  });
  if (status !== 0) throw new Error("go build failed");
}

function compare(project, cli, name, rounds) {
  const sha256 = createHash("sha256")
    .update(readFileSync(join(project, `${name}.wasm`)))
    .digest("hex");
  writeConfig(project, "wasm", `wasm: { url: "file://${name}.wasm", sha256: ${sha256} }`);
  writeConfig(project, "module", `module: { path: ./${name}.mjs }`);
  const generate = (config, ...flags) =>
    measureNode([cli, "generate", "-f", `${config}.yaml`, ...flags], { cwd: project });
  const runs = {
    uncached: () => generate("wasm", "--no-result-cache"),
    "empty cache": () => {
      rmSync(join(process.env.XDG_CACHE_HOME, "sqlc"), { recursive: true, force: true });
      return generate("wasm");
    },
    "result cached": () => generate("wasm"),
  };
  for (const run of [() => generate("module"), ...Object.values(runs)]) run();
  checkSame(project);
  const measured = Array.from({ length: rounds }, () => ({
    base: generate("module"),
    ...Object.fromEntries(Object.entries(runs).map(([label, run]) => [label, run()])),
  }));
  for (const label of Object.keys(runs)) {
    const ratio = (pick) => median(measured.map((round) => pick(round[label]) / pick(round.base))).toFixed(2);
    const wall = median(measured.map((round) => round[label].wall)).toFixed(0);
    const base = median(measured.map((round) => round.base.wall)).toFixed(0);
    console.log(
      `  ${label}: ${wall} ms, in process ${base} ms, ratio ${ratio((it) => it.wall)}, of CPU ${ratio((it) => it.cpu)}`,
    );
  }
}

function writeConfig(project, name, plugin) {
  writeFileSync(
    join(project, `${name}.yaml`),
    `version: "2"
plugins: [{ name: p, ${plugin} }]
sql:
  - { engine: postgresql, schema: schema.sql, queries: query.sql, codegen: [{ plugin: p, out: ${name} }] }
`,
  );
}

function checkSame(project) {
  const { status, stdout } = spawnSync("diff", ["-r", "wasm", "module"], { cwd: project, encoding: "utf8" });
  if (status !== 0) throw new Error(`the two do not write the same files:\n${stdout}`);
  for (const folder of ["wasm", "module"]) rmSync(join(project, folder), { recursive: true });
}
