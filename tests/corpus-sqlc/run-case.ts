import { loadGenerator } from "@sqlc-ts/generators";
import { PluginError, type PluginTransport } from "@sqlc-ts/plugin-host";
import { createMemoryHost, defaultTools, runProject } from "@sqlc-ts/project";
import { type CorpusCase, readInput } from "./case.ts";

/** What a whole run of a case wrote, by path below its root, and what it said. */
export interface CaseRun {
  readonly ok: boolean;
  readonly written: ReadonlyMap<string, string>;
  /** What the command line prints on standard error. */
  readonly output: string;
}

/** sqlc-gen-json is a program that writes the request it gets, as `gen.json` does; there are no other plugins here. */
const plugins: PluginTransport = {
  async run(definition, request) {
    const isKnown = definition.kind === "process" && definition.command === "sqlc-gen-json";
    if (!isKnown) throw new PluginError("not run here", definition.name, definition.kind);
    const generator = await loadGenerator("json");
    return generator.generate(request);
  },
};

/** Runs `generate` on a case's input, from its configuration to its files, all in memory. */
export async function runCase(corpusCase: CorpusCase, nullability: "proven" | "sqlc"): Promise<CaseRun> {
  const workingDirectory = corpusCase.root === "." ? "/project" : `/project/${corpusCase.root}`;
  const host = createMemoryHost(readInput(corpusCase), { workingDirectory, environment: corpusCase.env });
  const configPath = corpusCase.configFile ?? undefined;
  const { ok, written } = await runProject(
    host,
    { mode: "generate", nullability, configPath },
    { ...defaultTools, plugins },
  );
  const textOf = (path: string) => withVersionOfSqlc(decode(host.files.get(path)));
  return {
    ok,
    written: new Map(written.map((path) => [path.slice(workingDirectory.length + 1), textOf(path)])),
    output: host.logged.join(""),
  };
}

function withVersionOfSqlc(text: string): string {
  return text.replace(/^\/\/ {3}sqlc-ts v.*$/m, "//   sqlc v1.31.1");
}

function decode(contents: string | Uint8Array | undefined): string {
  return contents instanceof Uint8Array ? new TextDecoder().decode(contents) : (contents ?? "");
}
