import { createMemoryHost, runProject } from "@sqlc-ts/project";
import { type CorpusCase, readInput } from "./case.ts";

/** What a whole run of a case wrote, by path below its root, and what it said. */
export interface CaseRun {
  readonly ok: boolean;
  readonly written: ReadonlyMap<string, string>;
  /** What the command line prints on standard error. */
  readonly output: string;
}

/** Runs `generate` on a case's input, from its configuration to its files, all in memory and without plugins. */
export async function runCase(corpusCase: CorpusCase, nullability: "proven" | "sqlc"): Promise<CaseRun> {
  const workingDirectory = corpusCase.root === "." ? "/project" : `/project/${corpusCase.root}`;
  const host = createMemoryHost(readInput(corpusCase), { workingDirectory, environment: corpusCase.env });
  const configPath = corpusCase.configFile ?? undefined;
  const { ok, written } = await runProject(host, { mode: "generate", nullability, configPath });
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
