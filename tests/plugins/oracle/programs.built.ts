import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { encodeRequest, requestFromJson } from "@sqlc-ts/protocol";
import { afterAll, expect, test } from "vitest";
import { describeDifference } from "./compare.ts";
import { describeWithOracle } from "./describe-with-oracle.ts";
import { type Job, runInOracle, runInSandbox } from "./engines.ts";

const plugins = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "sqlc-ts-programs-"));
// Older ones order maps by other random bytes. Each is fetched by the Go proxy: `ORACLE_GO=go1.21.13,go1.24.13 npm run test:plugins`.
const versions = process.env.ORACLE_GO?.split(",") ?? ["local"];

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function buildGo(version: string): Uint8Array {
  const output = join(folder, `${version}.wasm`);
  const env = { ...process.env, GOOS: "wasip1", GOARCH: "wasm", GOTOOLCHAIN: version };
  const options = { cwd: join(plugins, "oracle/programs"), env, encoding: "utf8" as const };
  const { status, stderr } = spawnSync("go", ["build", "-o", output, "."], options);
  if (status !== 0) throw new Error(stderr);
  return readFileSync(output);
}

/** What differs, by the name of the job. */
function differences(command: string, jobs: Readonly<Record<string, Job>>): Readonly<Record<string, string>> {
  const names = Object.keys(jobs);
  const expected = runInOracle(command, Object.values(jobs));
  const found = names.map((name, index) => {
    const [job, theirs] = [jobs[name], expected[index]];
    if (!job || !theirs) throw new Error(`${name} has no outcome`);
    return [name, describeDifference(theirs, runInSandbox(job))] as const;
  });
  return Object.fromEntries(
    found.flatMap(([name, difference]) => (difference === undefined ? [] : [[name, difference]])),
  );
}

// 300 kB in lines.
const text = Uint8Array.from({ length: 300_000 }, (_, index) => (index % 97 === 0 ? 10 : 32 + ((index * 7) % 90)));

function jobOf(module: Uint8Array, mode: string, stdin: Uint8Array = text): Job {
  return {
    module,
    stdin,
    environment: [
      ["SQLC_VERSION", "v1.31.1"],
      ["MODE", mode],
    ],
  };
}

describeWithOracle("programs in Go", (command) => {
  test.each(versions)("do the same under sqlc and here, built by %s", (version) => {
    const module = buildGo(version);
    const names = Buffer.from(runInSandbox(jobOf(module, "")).stdout)
      .toString()
      .trim()
      .split("\n");
    expect(names).toContain("maps");
    expect(differences(command, Object.fromEntries(names.map((name) => [name, jobOf(module, name)])))).toEqual({});
  });
});

describeWithOracle("programs in Rust", (command) => {
  test("do the same under sqlc and here", () => {
    const output = join(folder, "rust.wasm");
    const source = join(plugins, "toolchains/exercise.rs");
    const rustc = process.env.RUSTC ?? "/usr/bin/rustc";
    const { status, stderr } = spawnSync(rustc, ["--target", "wasm32-wasi", "-O", "-o", output, source], {
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([0, ""]);
    const modes = ["report", "panic", "exit"];
    const module = readFileSync(output);
    expect(differences(command, Object.fromEntries(modes.map((mode) => [mode, jobOf(module, mode)])))).toEqual({});
  });
});

const column = (name: string, type: string, more: object = {}): object => ({ name, type: { name: type }, ...more });
const requests: Readonly<Record<string, object>> = {
  empty: {},
  "one query": {
    settings: { version: "2", engine: "postgresql" },
    queries: [{ text: "SELECT 1", name: "One", cmd: ":one", columns: [column("one", "int4", { not_null: true })] }],
  },
  "many queries": {
    sqlc_version: "v1.31.1",
    plugin_options: Buffer.from('{"greeting":"Hello"}').toString("base64"),
    queries: Array.from({ length: 300 }, (_, index) => ({
      name: `Query${index}`,
      cmd: [":one", ":many", ":exec"][index % 3],
      text: `SELECT ${index} AS "größe"`,
      filename: `query${index % 7}.sql`,
      columns: [column("größe", "text")],
      params: [{ number: 1, column: column("a", "uuid") }],
    })),
  },
  "options of another kind": { plugin_options: Buffer.from("[1]").toString("base64") },
};

describeWithOracle("the sample plugin", (command) => {
  test("answers requests the same under sqlc and here", () => {
    const module = readFileSync(join(plugins, "../../examples/plugins/greeter/build/greeter.wasm"));
    const jobs = Object.entries(requests).map(([name, request]) => {
      return [name, jobOf(module, "", encodeRequest(requestFromJson(request)))] as const;
    });
    const broken = jobOf(module, "", new TextEncoder().encode("not a request"));
    expect(differences(command, { ...Object.fromEntries(jobs), broken })).toEqual({});
  });
});
