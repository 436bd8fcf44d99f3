import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** One recorded run of sqlc (see ../shared/corpus/sqlc/README.md). */
export interface CorpusCase {
  readonly name: string;
  readonly folder: string;
  readonly engines: readonly string[];
  readonly command: string;
  readonly root: string;
  readonly configFile: string | null;
  readonly env: Readonly<Record<string, string>>;
  readonly exitCode: number;
  readonly needsDatabase: boolean;
  readonly requests: readonly {
    readonly file: string;
    readonly sql: number;
    readonly gen: string;
    readonly out: string;
  }[];
}

/** The folder of recorded cases, next to the project; undefined where it is absent. */
export function corpusFolder(projectRoot: string): string | undefined {
  const folder = join(projectRoot, "..", "shared", "corpus", "sqlc");
  return existsSync(folder) ? folder : undefined;
}

/** All cases of an engine, by name. */
export function readCases(corpus: string, engine: string): CorpusCase[] {
  const top = join(corpus, engine);
  if (!existsSync(top)) return [];
  return findCaseFiles(top)
    .map((file) => {
      const folder = join(file, "..");
      const content: Omit<CorpusCase, "folder"> = JSON.parse(readFileSync(file, "utf8"));
      return { ...content, name: relative(top, folder), folder };
    })
    .sort((left, right) => (left.name < right.name ? -1 : 1));
}

/** The files of a case's input by path below its root. */
export function readInput(corpusCase: CorpusCase): Record<string, string> {
  const top = join(corpusCase.folder, "input");
  const files: Record<string, string> = {};
  for (const path of filesBelow(top)) files[`/project/${relative(top, path)}`] = readFileSync(path, "utf8");
  return files;
}

/** The files with an extension that sqlc wrote, by path below the case's root. */
export function readExpected(corpusCase: CorpusCase, extension: string): ReadonlyMap<string, string> {
  const top = join(corpusCase.folder, "expected");
  if (!existsSync(top)) return new Map();
  const paths = filesBelow(top).filter((path) => path.endsWith(extension));
  return new Map(paths.map((path) => [relative(join(top, corpusCase.root), path), readFileSync(path, "utf8")]));
}

function findCaseFiles(folder: string): string[] {
  return filesBelow(folder).filter((path) => path.endsWith("/case.json"));
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}
