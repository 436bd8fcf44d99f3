import { createMemoryHost, runProject } from "@sqlc-ts/project";
import type { CodeBlock } from "./code-blocks.ts";

/** The files that a page has shown so far. A later block of the same name takes the place of the earlier one. */
export type PageFiles = ReadonlyMap<string, string>;

const defaultConfig = `version: "2"
sql:
  - { engine: postgresql, schema: schema.sql, queries: query.sql, gen: { typescript: { out: src/db, driver: pg } } }
`;

/** Blocks whose title is a file's name. */
export function isFile({ title }: CodeBlock): boolean {
  return /^[\w/-]+\.(sql|ya?ml|ts)$/.test(title);
}

export interface Outcome {
  /** What the command line would print. */
  readonly messages: string;
  /** Contents by path. */
  readonly generated: ReadonlyMap<string, string>;
}

export async function generate(files: PageFiles): Promise<Outcome> {
  const host = createMemoryHost({ "sqlc.yaml": defaultConfig, ...Object.fromEntries(files) });
  const { written } = await runProject(host, { mode: "generate" });
  const generated = written.map((path) => [path.replace("/project/", ""), host.readFile(path)] as const);
  return {
    messages: host.logged.join(""),
    generated: new Map(await Promise.all(generated.map(async ([path, text]) => [path, await text] as const))),
  };
}
