import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { runOnDeepStack } from "../../packages/plugin-host/src/node/deep-stack.ts";
import { createPluginHost } from "../../packages/plugin-host/src/node/plugin-host.ts";
import { createResultCache, deepStackKey } from "../../packages/plugin-host/src/node/result-cache.ts";
import { sha256Of } from "../../packages/plugin-host/src/node/sha256.ts";
import { defaultLimits } from "../../packages/plugin-host/src/transport.ts";
import { deepLevels, deepModule } from "./support/deep-module.ts";
import { call, constant, forever, unreachable, write } from "./support/module-builder.ts";
import { project } from "./support/plugin-project.ts";
import { createFolder } from "./support/run-process.ts";
import { emptyRequest, noGrants } from "./support/run-wasm.ts";

const wasm = "wasm: { url: file://plugin.wasm }";
const script = "script: { path: plugin.mjs }";

function withModule(module: Uint8Array, more = ""): ReturnType<typeof project> {
  return project([`${wasm}${more}`], { "plugin.wasm": module });
}

function withScript(body: string, more = ""): ReturnType<typeof project> {
  const source = `export const generate = () => { ${body} };`;
  return project([`${script}${more}`], { "plugin.mjs": new TextEncoder().encode(source) });
}

/** The first line of the plugin's failure. */
function failureIn(stderr: string): string | undefined {
  return /error generating code: (.*)/.exec(stderr)?.[1];
}

describe("a module whose calls nest more deeply than Node's own stack allows", () => {
  test("comes to its end", () => {
    const tried = withModule(deepModule(deepLevels));
    expect([tried.run("generate").status, tried.read("gen0/hello.txt")]).toEqual([0, "hello\n"]);
  });

  test("says nothing the second time", () => {
    const tried = withModule(deepModule(deepLevels));
    tried.run("generate");
    expect(tried.run("generate")).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  test("fails as with sqlc when it recurses without an end", () => {
    const { status, stderr } = withModule(deepModule(-1)).run("generate");
    expect([status, failureIn(stderr)]).toEqual([1, "call: module[] function[_start] failed: stack overflow"]);
  });

  test("fails as on the main thread when it traps", () => {
    const { stderr } = withModule(deepModule(deepLevels, [unreachable])).run("generate");
    expect(failureIn(stderr)).toBe("call: module[] function[_start] failed: wasm error: unreachable");
  });

  test("is held to its limit of time", () => {
    const { stderr } = withModule(deepModule(deepLevels, forever()), ", limits: { time: 700ms }").run("generate");
    expect(failureIn(stderr)).toBe("call: stopped after 700 ms, its limit of time");
  });

  test("is held to its limit of output", () => {
    const module = deepModule(deepLevels, forever(...write(1)));
    expect(failureIn(withModule(module, ", limits: { output: 1KiB }").run("generate").stderr)).toBe(
      "call: stopped after 1 KiB of output, its limit",
    );
  });

  test("is held to its limit of memory", () => {
    // Traps unless 32 MiB can be had.
    const grow = [...constant(512), 0x40, 0, ...constant(-1), 0x46, 0x04, 0x40, unreachable, 0x0b];
    const run = (memory: string): number | null =>
      withModule(deepModule(deepLevels, grow), `, limits: { memory: ${memory} }`).run("generate").status;
    expect([run("64MiB"), run("16MiB")]).toEqual([0, 1]);
  });

  test("has its granted folders", () => {
    // Traps unless descriptor 3 is a folder.
    const look = [...constant(3), ...constant(32), ...call(1), 0x04, 0x40, unreachable, 0x0b];
    const tried = withModule(deepModule(deepLevels, look), ", grants: { directories: { /t: ./templates } }");
    mkdirSync(join(tried.folder, "templates"));
    expect([tried.run("generate").status, tried.read("gen0/hello.txt")]).toEqual([0, "hello\n"]);
  });

  test("has its stderr shown by `plugin run`", () => {
    const tried = withModule(deepModule(deepLevels, write(2)));
    expect(tried.run("plugin", "run", "p0").stderr).toContain("hello.txt");
  });
});

describe("a script that recurses deeply", () => {
  const nest = "const nest = (level) => level === 0 ? 0 : 1 + nest(level - 1);";
  const returned = (expression: string): string =>
    `return { files: [{ name: "a.txt", contents: String(${expression}) }] };`;

  test("comes to its end", () => {
    const tried = withScript(`${nest} ${returned("nest(15_000)")}`);
    expect([tried.run("generate").status, tried.read("gen0/a.txt")]).toEqual([0, "15000"]);
  });

  test("without an end is told so, with the place", () => {
    const { status, stderr } = withScript(`${nest} ${returned("nest(-1)")}`).run("generate");
    expect([status, failureIn(stderr)]).toEqual([1, "script: InternalError: stack overflow"]);
    expect(stderr).toMatch(/at nest \(plugin\.mjs/);
    expect(stderr.split("\n").length).toBeLessThan(30);
  });

  test("can catch that it has gone too far", () => {
    const tried = withScript(`${nest} try { nest(-1); } catch (error) { ${returned("error.message")} }`);
    expect([tried.run("generate").status, tried.read("gen0/a.txt")]).toEqual([0, "stack overflow"]);
  });

  test("gets no result when a call of the host's found no more stack on the main thread, and it caught that", () => {
    const body = `let deepest = 0;
      const log = (level) => { deepest = level; Math.random(); log(level + 1); };
      try { log(0); } catch {}
      ${returned("deepest > 3000")}`;
    const tried = withScript(body);
    expect([tried.run("generate").status, tried.read("gen0/a.txt")]).toEqual([0, "true"]);
  });

  test("is held to its limit of time", () => {
    const { stderr } = withScript(`${nest} nest(15_000); for (;;);`, ", limits: { time: 900ms }").run("generate");
    expect(failureIn(stderr)).toBe("script: stopped after 900 ms, its limit of time");
  });

  test("is held to its limit of memory", () => {
    const body = `${nest} nest(15_000); const all = []; for (;;) all.push(new Uint8Array(1e6));`;
    expect(failureIn(withScript(body, ", limits: { memory: 64MiB }").run("generate").stderr)).toBe(
      "script: InternalError: out of memory",
    );
  });
});

describe("the thread with the deep stack", () => {
  const built = fileURLToPath(new URL("../../packages/cli/bin/plugin-worker.js", import.meta.url));

  // The launcher bundles the worker anew when a source is newer.
  beforeAll(() => {
    project([]).run("version");
  });

  interface Trial {
    readonly cache: string;
    /** Runs a module; how often the thread has been started so far. */
    run(module: Uint8Array, more?: { readonly variable?: string; readonly signal?: AbortSignal }): Promise<number>;
  }

  function createTrial(): Trial {
    const folder = createFolder();
    const cache = join(folder, "cache");
    let starts = 0;
    return {
      cache,
      async run(module, { variable = "", signal } = {}) {
        writeFileSync(join(folder, "plugin.wasm"), module);
        const host = createPluginHost({
          environment: { SQLCCACHE: cache },
          log: () => undefined,
          workerScript: () => {
            starts++;
            return built;
          },
        });
        const definition = {
          kind: "wasm",
          name: "test",
          baseDirectory: folder,
          environment: [["VARIABLE", variable]],
          url: "file://plugin.wasm",
          sha256: sha256Of(module),
          grants: noGrants,
        } as const;
        await host.run(definition, emptyRequest, defaultLimits, signal);
        return starts;
      },
    };
  }

  test("is not started for a module that does without", async () => {
    expect(await createTrial().run(deepModule(1000))).toBe(0);
  });

  test("is not started again for a result that is known", async () => {
    const trial = createTrial();
    expect([await trial.run(deepModule(deepLevels)), await trial.run(deepModule(deepLevels))]).toEqual([1, 1]);
  });

  test("is started at once for a module that has needed it before", async () => {
    const trial = createTrial();
    const module = deepModule(1000);
    createResultCache(trial.cache).write(deepStackKey(sha256Of(module)), new Uint8Array());
    expect(await trial.run(module)).toBe(1);
  });

  test("is noted for a module that comes to its end there", async () => {
    const trial = createTrial();
    const module = deepModule(deepLevels);
    await trial.run(module);
    expect(createResultCache(trial.cache).read(deepStackKey(sha256Of(module)))).toBeDefined();
  });

  test("that ends without an answer fails the run", async () => {
    const silent = join(createFolder(), "silent.mjs");
    writeFileSync(silent, "");
    const definition = {
      kind: "script",
      name: "test",
      baseDirectory: "/",
      environment: [],
      path: "plugin.mjs",
      grants: noGrants,
    } as const;
    const job = { kind: "script", definition, source: "", request: emptyRequest, limits: defaultLimits } as const;
    await expect(runOnDeepStack(silent, job, undefined)).rejects.toThrow(
      "the thread with a deep stack ended without an answer",
    );
  });

  test("ends when the run is aborted", async () => {
    const run = createTrial().run(deepModule(deepLevels, forever()), { signal: AbortSignal.timeout(300) });
    await expect(run).rejects.toThrow(/^call: stopped$/);
  });
});
