import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { failureOf, runBytes, type WasmRun } from "../support/run-wasm.ts";

const sources = fileURLToPath(new URL(".", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "sqlc-ts-toolchains-"));
const rustc = process.env.RUSTC ?? (existsSync("/usr/bin/rustc") ? "/usr/bin/rustc" : "rustc");

beforeAll(() => {
  build(rustc, ["--target", "wasm32-wasi", "-O", "-o", join(folder, "rust.wasm"), join(sources, "exercise.rs")]);
  build("go", ["build", "-o", join(folder, "go.wasm"), "."], { GOOS: "wasip1", GOARCH: "wasm" });
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function build(command: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}): void {
  const env = { ...process.env, ...environment };
  const { status, stderr } = spawnSync(command, args, { cwd: join(sources, "go"), env, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
}

// 8 MB with every value of a byte.
const input = Uint8Array.from({ length: 8_000_000 }, (_, index) => index & 0xff);
const inputSum = input.reduce((sum, byte) => sum + byte, 0);

function run(language: string, mode: string, more: WasmRun = {}): Uint8Array {
  const environment = [
    ["SQLC_VERSION", "v1"],
    ["MODE", mode],
  ] as const;
  const limits = { milliseconds: 60_000, ...more.limits };
  return runBytes(readFileSync(join(folder, `${language}.wasm`)), { input, environment, ...more, limits });
}

/** What the plugin reports, and whether the whole input follows. */
function exercise(language: string): readonly [report: readonly string[], whole: boolean] {
  const output = Buffer.from(run(language, "report"));
  const start = output.length - input.length;
  return [output.toString("utf8", 0, start).split("\n"), output.subarray(start).equals(input)];
}

const args = '["plugin.wasm", "/plugin.CodegenService/Generate"]';

describe("a plugin in Rust", () => {
  test("works as on a system without files, network, threads and time, the same in every run", () => {
    const [report, whole] = exercise("rust");
    const refusals = ["read", "write", "list", "remove", "folder", "network", "thread", "command"];
    expect([report.filter((line) => !/^(order|time) /.test(line)), whole]).toEqual([
      [
        `args ${args}`,
        'variables [("SQLC_VERSION", "v1"), ("MODE", "report")]',
        `input 8000000 sum ${inputSum}`,
        `memory ${300 * 2 ** 20}`,
        "slept an hour in less than a second true",
        ...refusals.map((what) => `${what} true`),
        "",
      ],
      true,
    ]);
    expect(exercise("rust")[0]).toEqual(report);
    expect(report.find((line) => line.startsWith("time "))).toMatch(/^time 1640995200(\.\d+)?s$/);
  });

  test.each([
    ["panic", /panicked at 'no such option'.*\ncall: module\[\] function\[_start\] failed: wasm error: unreachable$/s],
    ["exit", /^call: module closed with exit_code\(3\)$/],
    ["memory", /memory allocation of 16777216 bytes failed.*wasm error: unreachable$/s],
  ])("that ends with %s is explained", (mode, message) => {
    expect(failureOf(() => run("rust", mode, { limits: { bytes: 128 * 2 ** 20 } }))).toMatch(message);
  });
});

describe("a plugin in Go", () => {
  test("works as on a system without files, network, threads and time, the same in every run", () => {
    const [report, whole] = exercise("go");
    expect([report.filter((line) => !/^(order|random) /.test(line)), whole]).toEqual([
      [
        `args ${args.replace(", ", " ")}`,
        'variables ["SQLC_VERSION=v1" "MODE=report"]',
        `input 8000000 sum ${inputSum}`,
        `memory ${200 * 2 ** 20}`,
        "time 2022-01-01 00:00:00",
        "slept a minute true",
        "goroutines 4950",
        "system wasip1/wasm",
        "",
      ],
      true,
    ]);
    expect(exercise("go")[0]).toEqual(report);
  });

  test.each([
    ["panic", /^panic: no such option\n.*\ncall: module closed with exit_code\(2\)$/s],
    ["exit", /^call: module closed with exit_code\(3\)$/],
    ["fatal", /^2022\/01\/01 00:00:00 no such option\ncall: module closed with exit_code\(1\)$/],
    ["deadlock", /^fatal error: all goroutines are asleep - deadlock!\n.*exit_code\(2\)$/s],
    ["memory", /out of memory.*exit_code\(2\)$/s],
  ])("that ends with %s is explained", (mode, message) => {
    expect(failureOf(() => run("go", mode, { limits: { bytes: 128 * 2 ** 20 } }))).toMatch(message);
  });
});
