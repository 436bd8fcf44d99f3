import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createProject, type Project } from "../../cli/support/run-cli.ts";

const sql = {
  "schema.sql": "CREATE TABLE authors (id bigserial PRIMARY KEY, name text NOT NULL);",
  "query.sql": "-- name: GetAuthor :one\nSELECT * FROM authors WHERE id = $1;\n",
};

/** One `sql` entry with a generator for each plugin, which writes to `gen` and the plugin's place in the list. */
function config(plugins: readonly string[], entryPlugins = plugins.map((_, index) => `p${index}`)): string {
  const declared = plugins.map((plugin, index) => `  - { name: p${index}, ${plugin} }\n`).join("");
  const used = entryPlugins.map((name, index) => `      - { plugin: ${name}, out: gen${index} }\n`).join("");
  return `version: "2"\nplugins:\n${declared}sql:\n  - engine: postgresql\n    schema: schema.sql\n    queries: query.sql\n    codegen:\n${used}`;
}

/** A project with an entry whose plugins write to `gen0`, `gen1` … */
export function project(
  plugins: readonly string[],
  modules: Readonly<Record<string, Uint8Array>> = {},
  environment: Readonly<Record<string, string>> = {},
): Project {
  const created = createProject({ ...sql, "sqlc.yaml": config(plugins) }, { environment: { CI: "", ...environment } });
  const cache = { XDG_CACHE_HOME: join(created.folder, "cache") };
  for (const [name, bytes] of Object.entries(modules)) writeFileSync(join(created.folder, name), bytes);
  return createProjectIn(created, { CI: "", ...cache, ...environment });
}

/** The same folder with a cache of its own. */
function createProjectIn(created: Project, environment: Readonly<Record<string, string>>): Project {
  return {
    ...created,
    run: (...args) => {
      const runner = createProject({}, { environment });
      const { status, stdout, stderr } = runner.run(...args, "-f", join(created.folder, "sqlc.yaml"));
      return { status, stdout, stderr: stderr.replaceAll(created.folder, "<dir>") };
    },
  };
}
