import { createBrowserPluginHost, type FileReader } from "@sqlc-ts/plugin-host/browser";
import { describe, expect, test } from "vitest";
import { sha256Of } from "../../../packages/plugin-host/src/node/sha256.ts";
import { defaultLimits, type WasmDefinition } from "../../../packages/plugin-host/src/transport.ts";
import { buildModule, exit, unsigned, writingModule } from "../support/module-builder.ts";
import { emptyRequest, noGrants, responseWith } from "../support/run-wasm.ts";
import { createLocalWorkers } from "./local-worker.ts";

const greeting = writingModule(responseWith({ "hello.txt": "hello\n" }));
const other = writingModule(responseWith({ "other.txt": "" }));
const definition: WasmDefinition = {
  kind: "wasm",
  name: "p",
  baseDirectory: "/project",
  environment: [],
  url: "file://p.wasm",
  sha256: "",
  grants: noGrants,
};

function createHost(readFile: FileReader, workers = createLocalWorkers()) {
  const { forFiles, close } = createBrowserPluginHost({ startWorker: workers.start });
  return { workers, host: { ...forFiles(readFile), close } };
}

const reading =
  (bytes: Uint8Array): FileReader =>
  (path) =>
    path === "/project/p.wasm" ? bytes : undefined;

const messageOf = (run: Promise<unknown>): Promise<string> =>
  run.then(
    () => "no failure",
    (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : String(error)),
  );

/** Whether each job came with the module compiled. */
const codeKinds = (told: readonly unknown[]): unknown =>
  told.map((job) => typeof job === "object" && job && "code" in job && Object(job.code).kind);

describe("a module", () => {
  test("is compiled once", async () => {
    const { host, workers } = createHost(reading(greeting));
    const first = await host.run(definition, emptyRequest, defaultLimits);
    const second = await host.run(definition, emptyRequest, defaultLimits);
    expect(codeKinds(workers.told)).toEqual(["bytes", "compiled"]);
    expect(second).toEqual(first);
    expect(second.files.map(({ name }) => name)).toEqual(["hello.txt"]);
  });

  test("is compiled for each limit of memory", async () => {
    const { host, workers } = createHost(reading(greeting));
    await host.run(definition, emptyRequest, defaultLimits);
    await host.run(definition, emptyRequest, { ...defaultLimits, bytes: 1 << 20 });
    expect(codeKinds(workers.told)).toEqual(["bytes", "bytes"]);
  });

  test("that has changed is not taken for the one compiled before", async () => {
    const current = { bytes: greeting };
    const { host } = createHost((path) => reading(current.bytes)(path));
    await host.run(definition, emptyRequest, defaultLimits);
    current.bytes = other;
    const { files } = await host.run(definition, emptyRequest, defaultLimits);
    expect(files.map(({ name }) => name)).toEqual(["other.txt"]);
  });

  test("that has changed is refused by its hash, though it was loaded before", async () => {
    const current = { bytes: greeting };
    const { host } = createHost((path) => reading(current.bytes)(path));
    const pinned = { ...definition, sha256: sha256Of(greeting).toUpperCase() };
    await host.run(pinned, emptyRequest, defaultLimits);
    current.bytes = other;
    expect(await messageOf(host.run(pinned, emptyRequest, defaultLimits))).toContain("invalid checksum");
  });

  test("without a hash is refused by a frozen host", async () => {
    const workers = createLocalWorkers();
    const host = createBrowserPluginHost({ startWorker: workers.start, frozen: true }).forFiles(reading(greeting));
    expect(await messageOf(host.run(definition, emptyRequest, defaultLimits))).toBe(
      "PluginError: loadBytes: file://p.wasm has no sha256 in the configuration and is not in sqlc.lock",
    );
    expect(workers.told).toEqual([]);
  });
});

describe("stderr", () => {
  test("of a plugin that did well is passed on", async () => {
    const said: string[] = [];
    const { host } = createHost(reading(writingModule(new TextEncoder().encode("careful\n"), [], 2)));
    await host.run({ ...definition, onStderr: (text) => said.push(text) }, emptyRequest, defaultLimits);
    expect(said).toEqual(["careful"]);
  });

  test("of a plugin that failed is in the message, once", async () => {
    const { host } = createHost(reading(writingModule(new TextEncoder().encode("careful\n"), exit(2), 2)));
    expect(await messageOf(host.run(definition, emptyRequest, defaultLimits))).toBe(
      "PluginError: careful\ncall: module closed with exit_code(2)",
    );
  });

  test("of a plugin that is stopped is in the message", async () => {
    const workers = createLocalWorkers(async (_, report) => {
      report({ kind: "stderr", part: new TextEncoder().encode("so far\n") });
      report({ kind: "running", milliseconds: 1, whenOver: "call: time is over" });
    });
    const { host } = createHost(reading(greeting), workers);
    expect(await messageOf(host.run(definition, emptyRequest, defaultLimits))).toBe(
      "PluginError: so far\ncall: time is over",
    );
    expect(workers.running()).toBe(0);
  });

  test("of a plugin that writes too much to stdout and goes on is in the message", async () => {
    const workers = createLocalWorkers(async (_, report) => {
      report({ kind: "stderr", part: new TextEncoder().encode("a") });
      report({ kind: "stderr-so-far", text: "all so far" });
      report({ kind: "over-limit", message: "call: too much" });
    });
    const { host } = createHost(reading(greeting), workers);
    expect(await messageOf(host.run(definition, emptyRequest, defaultLimits))).toBe(
      "PluginError: all so far\ncall: too much",
    );
    expect(workers.running()).toBe(0);
  });
});

test("a worker that holds much memory of a plugin is not kept", async () => {
  const memory = (pages: number): Uint8Array =>
    buildModule({ functions: [{ type: 0, body: [] }], exports: { _start: 0 }, memory: [0, ...unsigned(pages)] });
  for (const [pages, kept] of [
    [1024, 1],
    [1025, 0],
  ] as const) {
    const { host, workers } = createHost(reading(memory(pages)));
    await host.run(definition, emptyRequest, defaultLimits);
    expect(workers.running()).toBe(kept);
    host.close();
  }
});

describe("a signal", () => {
  const stopped = "PluginError: call: stopped";
  const never = new Promise<never>(() => undefined);

  test("that has said stop before keeps everything from being started", async () => {
    const { host, workers } = createHost(reading(greeting));
    const run = host.run(definition, emptyRequest, defaultLimits, AbortSignal.abort());
    expect(await messageOf(run)).toBe(stopped);
    expect([workers.told, workers.running()]).toEqual([[], 0]);
  });

  test("ends a run whose files are still being read", async () => {
    const abort = new AbortController();
    const { host } = createHost(() => never);
    const run = messageOf(host.run(definition, emptyRequest, defaultLimits, abort.signal));
    abort.abort();
    expect(await run).toBe(stopped);
  });

  test("ends the worker of a plugin that runs", async () => {
    const abort = new AbortController();
    const workers = createLocalWorkers(async () => abort.abort());
    const { host } = createHost(reading(greeting), workers);
    expect(await messageOf(host.run(definition, emptyRequest, defaultLimits, abort.signal))).toBe(stopped);
    await Promise.resolve();
    expect(workers.running()).toBe(0);
  });
});

test.each([
  ["wasm", { ...definition }, "loadBytes: readall: read /project/p.wasm: is a directory"],
  [
    "script",
    { ...definition, kind: "script" as const, path: "p.js" },
    "script: /project/p.js: read /project/p.js: is a directory",
  ],
  [
    "schema",
    { ...definition, schema: "s.json" },
    "wasm: the schema of the plugin's options: /project/s.json: read /project/s.json: is a directory",
  ],
])("a file that cannot be read fails the plugin (%s)", async (_, broken, message) => {
  const { host } = createHost((path) => {
    if (path.endsWith(".lock")) return undefined;
    throw new Error(`read ${path}: is a directory`);
  });
  expect(await messageOf(host.run(broken, emptyRequest, defaultLimits))).toBe(`PluginError: ${message}`);
});

test("a host that is closed has no worker left and compiles anew", async () => {
  const { host, workers } = createHost(reading(greeting));
  await host.run(definition, emptyRequest, defaultLimits);
  expect(workers.running()).toBe(1);
  host.close();
  expect(workers.running()).toBe(0);
  await host.run(definition, emptyRequest, defaultLimits);
  expect(codeKinds(workers.told)).toEqual(["bytes", "bytes"]);
  expect(workers.running()).toBe(0);
});

test("what a module carries as the schema of its options is checked when it is compiled already, too", async () => {
  const { optionsSchemaSection, withCustomSection } = await import(
    "../../../packages/plugin-host/src/wasm/custom-section.ts"
  );
  const module = withCustomSection(greeting, optionsSchemaSection, '{ "required": ["title"] }');
  const { host, workers } = createHost(reading(module));
  const valid = { ...emptyRequest, pluginOptions: new TextEncoder().encode('{ "title": 1 }') };
  await host.run(definition, valid, defaultLimits);
  const { diagnostics } = await host.run(definition, emptyRequest, defaultLimits);
  expect(codeKinds(workers.told)).toEqual(["bytes", "compiled"]);
  expect(diagnostics.map(({ message }) => message).join()).toContain('"title" is missing');
});
