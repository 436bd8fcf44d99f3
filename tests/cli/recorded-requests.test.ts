import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type GeneratorSettings, parseConfig, type ResolvedConfig } from "../../packages/project/src/index.ts";
import { createMemoryHost } from "../../packages/project/src/memory-host.ts";
import { fillRequest } from "../../packages/project/src/run/fill-request.ts";
import { encodeBase64, requestFromJson, requestToJson } from "../../packages/protocol/src/index.ts";

const corpus = fileURLToPath(new URL("../../../shared/corpus/sqlc", import.meta.url));
const isHere = existsSync(corpus);
if (!isHere) console.warn("skipped: recorded requests, ../shared/corpus/sqlc is not here");

interface RecordedCase {
  readonly configFile: string | null;
  readonly root: string;
}

interface RecordedRequest {
  readonly settings: unknown;
  readonly plugin_options: string;
  readonly global_options: string;
}

function folders(): readonly string[] {
  return readdirSync(corpus, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("case.json"))
    .map((path) => join(corpus, path, ".."));
}

function readJson<Value>(path: string): Value {
  return JSON.parse(readFileSync(path, "utf8"));
}

function requestsOf(folder: string): readonly { readonly index: number; readonly request: RecordedRequest }[] {
  return readdirSync(folder).flatMap((name) => {
    const match = /^request(?:\.(\d+))?\.json$/.exec(name);
    return match ? [{ index: Number(match[1] ?? 0), request: readJson<RecordedRequest>(join(folder, name)) }] : [];
  });
}

async function configOf(folder: string): Promise<ResolvedConfig | undefined> {
  const { configFile, root } = readJson<RecordedCase>(join(folder, "case.json"));
  if (configFile === null) return undefined;
  const path = join(folder, "input", root, configFile);
  const source = { path: configFile, text: readFileSync(path, "utf8") };
  return parseConfig(source, path, createMemoryHost({}));
}

function sentTo(config: ResolvedConfig, index: number): RecordedRequest | undefined {
  const jobs = config.entries.flatMap((entry) =>
    entry.generators.map((generator: GeneratorSettings) => ({ entry, generator })),
  );
  const job = jobs[index];
  if (!job) return undefined;
  const { settings } = requestToJson(fillRequest(requestFromJson({}), config, job.entry, job.generator));
  return {
    settings,
    plugin_options: encodeBase64(job.generator.options),
    global_options: encodeBase64(job.generator.globalOptions),
  };
}

describe.runIf(isHere)("recorded requests", () => {
  test("every configuration gives the settings and options that sqlc sent", async () => {
    const different: unknown[] = [];
    let compared = 0;
    for (const folder of folders()) {
      const config = await configOf(folder);
      for (const { index, request } of config ? requestsOf(folder) : []) {
        compared++;
        const { settings, plugin_options, global_options } = request;
        const expected = { settings, plugin_options, global_options };
        const actual = config && sentTo(config, index);
        if (JSON.stringify(actual) !== JSON.stringify(expected)) different.push({ folder, index, actual, expected });
      }
    }
    expect(different).toEqual([]);
    expect(compared).toBeGreaterThan(600);
  });

  test("every request survives reading and writing", () => {
    for (const folder of folders()) {
      for (const { request } of requestsOf(folder)) expect(requestToJson(requestFromJson(request))).toEqual(request);
    }
  });
});
