import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const probe = fileURLToPath(new URL("./probe.cjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "sqlc-ts-bench-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));

/**
 * Runs Node with some arguments and measures the whole process: wall time seen from outside, CPU time (user and system) and peak
 * memory as the process itself reports them at its end.
 */
export function measureNode(args, options = {}) {
  const report = join(folder, "report.json");
  // Reading certificates costs each start 60–110 ms and is no part of what is measured.
  const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;
  const started = performance.now();
  const child = spawnSync(process.execPath, ["--require", probe, ...args], {
    cwd: options.cwd,
    env: { ...environment, SQLC_TS_BENCH_REPORT: report },
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const wall = performance.now() - started;
  if (child.status !== 0) throw new Error(`exit ${child.status}: ${child.stderr.slice(0, 2000)}`);
  const { cpu, memory } = JSON.parse(readFileSync(report, "utf8"));
  return { wall, cpu, memory };
}

export function median(values) {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
