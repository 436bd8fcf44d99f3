import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import {
  type AnalyzedQuery,
  analyzeFile,
  buildCatalog,
  type Catalog,
  type Engine,
  type EngineName,
  loadEngine,
} from "@sqlc-ts/compiler";
import { hasErrors, type SourceFile } from "@sqlc-ts/diagnostics";
import { createMemoryHost, findConfig, findSources, type Host, parseConfig, readConfigFile } from "@sqlc-ts/project";
import { type CorpusCase, readInput } from "../../corpus-sqlc/case.ts";

/** One `sql` entry of a configuration, compiled. */
export interface TruthProject {
  readonly name: string;
  readonly engine: Engine;
  readonly catalog: Catalog;
  readonly schema: readonly SourceFile[];
  readonly queries: readonly AnalyzedQuery[];
}

export async function readCorpusProject(corpusCase: CorpusCase, engine: EngineName): Promise<TruthProject[]> {
  const workingDirectory = corpusCase.root === "." ? "/project" : `/project/${corpusCase.root}`;
  const host = createMemoryHost(readInput(corpusCase), { workingDirectory, environment: corpusCase.env });
  return readProject(host, engine, corpusCase.name, corpusCase.configFile ?? undefined);
}

/** An engine's entries of every project in a folder. */
export async function readProjects(root: string, engine: EngineName): Promise<TruthProject[]> {
  const projects: TruthProject[] = [];
  for (const name of readdirSync(root).sort()) {
    const folder = join(root, name);
    if (!existsSync(join(folder, "sqlc.yaml"))) continue;
    const host = createMemoryHost(readFolder(folder), { workingDirectory: "/project", environment: {} });
    projects.push(...(await readProject(host, engine, `${basename(root)}/${name}`)));
  }
  return projects;
}

function readFolder(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile() && /\.(sql|ya?ml|json)$/.test(entry.name));
  return Object.fromEntries(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [`/project${path.slice(folder.length)}`, readFileSync(path, "utf8")];
    }),
  );
}

async function readProject(
  host: Host,
  engineName: EngineName,
  name: string,
  configFile?: string,
): Promise<TruthProject[]> {
  const path = await findConfig(host, configFile);
  const config = await parseConfig(await readConfigFile(host, path), path, host);
  const projects: TruthProject[] = [];
  for (const entry of config.entries) {
    if (entry.engine.value !== engineName) continue;
    const { strictFunctionChecks, strictOrderBy } = entry;
    const settings = { nullability: "proven", strictFunctionChecks, strictOrderBy } as const;
    const engine = await loadEngine(engineName);
    const schema = await readSources(host, config.baseDirectory, entry.schema);
    const { catalog, diagnostics } = buildCatalog(engine, schema, settings);
    if (hasErrors(diagnostics)) continue;
    const files = await readSources(host, config.baseDirectory, entry.queries);
    const queries = files.flatMap((file) => analyzeFile(engine, catalog, file, settings).queries);
    projects.push({ name, engine, catalog, schema, queries });
  }
  return projects;
}

async function readSources(host: Host, base: string, paths: Parameters<typeof findSources>[2]): Promise<SourceFile[]> {
  const found = await findSources(host, base, paths);
  return Promise.all(found.map(async (path) => ({ path, text: await host.readFile(path) })));
}
