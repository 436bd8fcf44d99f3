import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { createPluginHost, type PluginHost } from "@sqlc-ts/plugin-host/node";
import { createPluginRequest, defaultTools, type Host, planSafely, toDiagnostics } from "@sqlc-ts/project";
import type { GenerateRequest } from "@sqlc-ts/protocol";
import { createNodeHost, toSlashes } from "../../node-host.ts";
import { workerScript } from "../../package-folder.ts";
import { chooseUse } from "./choose-use.ts";
import { AlreadyExplained, CommandError } from "./command-error.ts";
import { compareFiles } from "./compare-files.ts";
import { actualFiles, findCases, type GoldenCase, readExpected, writeExpected } from "./golden-case.ts";
import { type DiagnosticReader, type Invocation, invoke, savedRequestReader } from "./invoke.ts";
import { openConfig } from "./open-config.ts";
import { readOptionsArgument, readRequest, withOptions } from "./request-file.ts";
import { declaredTarget, type FileKind, fileTarget, isPath, type PluginTarget } from "./target.ts";

export interface TestFlags {
  readonly file?: string | undefined;
  readonly cases?: string | undefined;
  readonly filter?: string | undefined;
  readonly update?: boolean | undefined;
  readonly kind?: FileKind | undefined;
}

interface Session {
  readonly host: Host;
  readonly plugins: PluginHost;
  /** Opened when a case needs it: a saved request has no plugin of its own. */
  readonly target: () => Promise<PluginTarget>;
  readonly plugin: string | undefined;
  readonly isUpdate: boolean;
}

/** Runs a plugin on every case below a folder and compares what comes out with what is expected. Returns the exit status. */
export async function testPlugin(plugin: string | undefined, flags: TestFlags): Promise<number> {
  const session = openSession(plugin, flags);
  const cases = chooseCases(flags);
  const counts = { passed: 0, failed: 0, updated: 0 };
  for (const golden of cases) {
    const result = await runCase(session, golden);
    counts[result.outcome]++;
    const label = { passed: "ok", failed: "FAIL", updated: "updated" }[result.outcome];
    process.stdout.write(`${label.padEnd(8)}${golden.name}\n${result.details.map((text) => `${text}\n`).join("")}`);
  }
  const updated = counts.updated === 0 ? "" : `, ${counts.updated} updated`;
  process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed${updated}\n`);
  return counts.failed > 0 ? 1 : 0;
}

function openSession(plugin: string | undefined, flags: TestFlags): Session {
  const host = createNodeHost();
  const { environment, log } = host;
  let target: Promise<PluginTarget> | undefined;
  const open = async (): Promise<PluginTarget> => {
    if (plugin !== undefined && isPath(plugin)) return fileTarget(plugin, flags.kind);
    const config = await openConfig(host, flags.file);
    return declaredTarget(chooseDeclared(config.plugins, plugin), config, host);
  };
  return {
    host,
    plugins: createPluginHost({ environment, log, keepLock: true, withoutResultCache: true, workerScript }),
    target: () => {
      target ??= open();
      return target;
    },
    plugin: plugin !== undefined && isPath(plugin) ? undefined : plugin,
    isUpdate: flags.update ?? false,
  };
}

function chooseDeclared<Plugin extends { readonly name: string }>(
  plugins: readonly Plugin[],
  name: string | undefined,
): Plugin {
  const found = name === undefined ? plugins : plugins.filter((plugin) => plugin.name === name);
  const [first, second] = found;
  if (first && !second) return first;
  const declared = plugins.map((plugin) => plugin.name).join(", ");
  if (name !== undefined) throw new CommandError(`no plugin called "${name}"`, `declared: ${declared || "none"}`);
  if (!first) throw new CommandError("the configuration declares no plugin", "name the plugin's file instead");
  throw new CommandError("the configuration declares several plugins", `name one of them: ${declared}`);
}

function chooseCases({ cases: folder = "tests", filter }: TestFlags): readonly GoldenCase[] {
  const hint = "a case is a folder with a request.json, which sqlc-ts plugin dump saves, or with a sqlc.yaml";
  if (!existsSync(folder)) throw new CommandError(`${folder}: no such folder`, hint);
  const all = findCases(folder);
  if (all.length === 0) throw new CommandError(`there are no cases below ${folder}`, hint);
  const chosen = filter === undefined ? all : all.filter(({ name }) => name.includes(filter));
  if (chosen.length === 0) {
    throw new CommandError(`no case has "${filter}" in its name`, `cases: ${all.map(({ name }) => name).join(", ")}`);
  }
  return chosen;
}

interface CaseResult {
  readonly outcome: "passed" | "failed" | "updated";
  readonly details: readonly string[];
}

async function runCase(session: Session, golden: GoldenCase): Promise<CaseResult> {
  try {
    const { stderr, ...invocation } = await invokeOn(session, golden);
    const result = await judge(session, golden, { ...invocation, stderr });
    return stderr === "" ? result : { ...result, details: [`  stderr: ${stderr}`, ...result.details] };
  } catch (error) {
    if (error instanceof AlreadyExplained) return { outcome: "failed", details: [] };
    if (!(error instanceof CommandError)) throw error;
    return { outcome: "failed", details: [error.message] };
  }
}

async function judge({ host, isUpdate }: Session, golden: GoldenCase, invocation: Invocation): Promise<CaseResult> {
  const expected = readExpected(golden);
  const planned = await planSafely(host, { folder: toSlashes(resolve(golden.folder)), files: invocation.files });
  if (!planned.ok) return { outcome: "failed", details: planned.problems };
  const actual = actualFiles(invocation);
  const differences = compareFiles(expected, actual);
  if (differences.length === 0) return { outcome: "passed", details: [] };
  if (!isUpdate) {
    const hint = expected.size === 0 ? ["  hint: nothing is expected yet; --update writes what comes out now"] : [];
    return { outcome: "failed", details: [...differences, ...hint] };
  }
  await writeExpected(host, golden, actual);
  return { outcome: "updated", details: [] };
}

interface Preparation {
  readonly target: PluginTarget;
  readonly request: GenerateRequest;
  readonly reader: DiagnosticReader;
}

async function invokeOn(session: Session, golden: GoldenCase): Promise<Invocation> {
  const { target, request, reader } =
    golden.input.kind === "config" ? await fromConfig(session, golden) : await fromRequest(session, golden);
  const options = golden.optionsPath && (await readOptionsArgument(session.host, golden.optionsPath));
  const invocation = await invoke(session.plugins, target, options ? withOptions(request, options) : request, reader);
  // Messages with the machine's folders in them would be expected on no other.
  const messages = invocation.messages.replaceAll(toSlashes(process.cwd()), ".");
  return { ...invocation, messages };
}

async function fromRequest({ host, target }: Session, { input }: GoldenCase): Promise<Preparation> {
  const request = await readRequest(host, toSlashes(input.path));
  return { target: await target(), request, reader: savedRequestReader };
}

/** The configuration of a case says which plugin it is for. */
async function fromConfig({ host, plugin }: Session, { input }: GoldenCase): Promise<Preparation> {
  const config = await openConfig(host, input.path);
  const use = chooseUse(config, { plugin });
  const created = await createPluginRequest(host, config, use, defaultTools);
  if (!created) throw new AlreadyExplained();
  return {
    target: declaredTarget(use.plugin, config, host),
    request: created.request,
    reader: {
      read: (response) => toDiagnostics(response, config.source, use.generator),
      sources: [...created.sources, config.source],
    },
  };
}
