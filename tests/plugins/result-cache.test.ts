import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { createBlobCache } from "../../packages/plugin-host/src/node/blob-cache.ts";
import { createPluginHost } from "../../packages/plugin-host/src/node/plugin-host.ts";
import { sha256Of } from "../../packages/plugin-host/src/node/sha256.ts";
import { defaultLimits, type WasmDefinition } from "../../packages/plugin-host/src/transport.ts";
import { optionsSchemaSection, withCustomSection } from "../../packages/plugin-host/src/wasm/custom-section.ts";
import { buildModule, call, constant, drop, i32, littleEndian, write } from "./support/module-builder.ts";
import { emptyRequest, noGrants, responseWith } from "./support/run-wasm.ts";

const base = mkdtempSync(join(tmpdir(), "sqlc-ts-results-test-"));

afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

// The response's last eight bytes, the contents, are random ones: two runs differ when the bytes are granted.
const response = responseWith({ a: "xxxxxxxx" });
const module = buildModule({
  types: [
    [[i32, i32, i32, i32], [i32]],
    [[i32, i32], [i32]],
  ],
  imports: [
    { name: "fd_write", type: 1 },
    { name: "random_get", type: 2 },
  ],
  functions: [
    { type: 0, body: [...constant(64 + response.length - 8), ...constant(8), ...call(1), drop, ...write(1)] },
  ],
  memory: [0, 1],
  exports: { _start: 2 },
  data: [
    { offset: 0, bytes: [...littleEndian(64), ...littleEndian(response.length)] },
    { offset: 64, bytes: response },
  ],
});

interface Trial {
  readonly folder: string;
  run(more?: Partial<WasmDefinition>): Promise<string>;
  results(): readonly string[];
}

function createTrial(): Trial {
  const folder = mkdtempSync(join(base, "trial-"));
  writeFileSync(join(folder, "plugin.wasm"), module);
  const cache = join(folder, "cache");
  return {
    folder,
    async run(more = {}) {
      const host = createPluginHost({ environment: { SQLCCACHE: cache }, log: () => undefined });
      const definition: WasmDefinition = {
        kind: "wasm",
        name: "test",
        baseDirectory: folder,
        environment: [],
        url: "file://plugin.wasm",
        sha256: "",
        grants: noGrants,
        ...more,
      };
      const { files } = await host.run(definition, emptyRequest, defaultLimits);
      return Buffer.from(files[0]?.contents ?? []).toString("hex");
    },
    results: () => readdirSync(join(cache, "results")),
  };
}

const first = "538c7f96b164bf1b";

test("a result is kept and taken again", async () => {
  const trial = createTrial();
  expect([await trial.run(), await trial.run(), trial.results().length]).toEqual([first, first, 1]);
});

test("a damaged result is made anew", async () => {
  const trial = createTrial();
  await trial.run();
  writeFileSync(join(trial.folder, "cache/results", trial.results()[0] ?? ""), "damaged");
  expect(await trial.run()).toBe(first);
});

test("other variables are another result", async () => {
  const trial = createTrial();
  await trial.run();
  await trial.run({ environment: [["A", "1"]] });
  expect(trial.results().length).toBe(2);
});

test("another module is another result", async () => {
  const trial = createTrial();
  await trial.run();
  writeFileSync(join(trial.folder, "plugin.wasm"), Uint8Array.from([...module, 0, 2, 1, 0x61]));
  await trial.run();
  expect(trial.results().length).toBe(2);
});

test("the result of a module that is not what its hash says is not taken", async () => {
  const trial = createTrial();
  const sha256 = sha256Of(module);
  await trial.run({ sha256 });
  writeFileSync(join(trial.folder, "plugin.wasm"), "changed");
  await expect(trial.run({ sha256 })).rejects.toThrow("invalid checksum");
});

test("a result of a module without a file is not taken", async () => {
  const trial = createTrial();
  const sha256 = sha256Of(module);
  await trial.run({ sha256 });
  rmSync(join(trial.folder, "plugin.wasm"));
  await expect(trial.run({ sha256 })).rejects.toThrow("no such file");
});

test("of a module in the cache of downloads a result is taken", async () => {
  const trial = createTrial();
  const sha256 = sha256Of(module);
  const stored = createBlobCache(join(trial.folder, "cache"));
  stored.write(sha256, module);
  const url = "https://localhost:1/plugin.wasm";
  expect([await trial.run({ url, sha256 }), await trial.run({ url, sha256 })]).toEqual([first, first]);
});

test("options that another schema allowed are checked by the module's own", async () => {
  const trial = createTrial();
  const refusing = withCustomSection(module, optionsSchemaSection, '{"required":["a"]}');
  writeFileSync(join(trial.folder, "plugin.wasm"), refusing);
  writeFileSync(join(trial.folder, "allowing.json"), "{}");
  const allowed = await trial.run({ schema: "allowing.json" });
  expect([allowed, await trial.run()]).toEqual([first, ""]);
});

test("with random bytes granted nothing is kept", async () => {
  const trial = createTrial();
  await trial.run();
  const grants = { ...noGrants, random: true };
  const [left, right] = [await trial.run({ grants }), await trial.run({ grants })];
  expect([left === right, trial.results().length]).toEqual([false, 1]);
});
