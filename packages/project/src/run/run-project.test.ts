import type { Diagnostic, SourceFile } from "@sqlc-ts/diagnostics";
import type { GenerateRequest } from "@sqlc-ts/protocol";
import { describe, expect, test } from "vitest";
import { createMemoryHost, type MemoryHost } from "../memory-host.ts";
import { type RunOptions, type RunResult, runProject } from "./run-project.ts";
import type { RunTools } from "./tools.ts";

interface Seen {
  readonly requests: GenerateRequest[];
  readonly settings: unknown[];
  compilations: number;
}

/** A compiler that finds an error at every `BAD` and a query at every `name:`, and a generator that writes the names of the files. */
function fakeTools(seen: Seen): RunTools {
  const mistakes = (sources: readonly SourceFile[]): Diagnostic[] =>
    sources.flatMap(({ path, text }) =>
      [...text.matchAll(/BAD/g)].map(({ index }) => ({
        code: "bad",
        severity: "error",
        message: "this is bad",
        span: { file: path, start: index, end: index + 3 },
      })),
    );
  return {
    engines: ["postgresql"],
    compile: async ({ schema, queries, settings }) => {
      seen.compilations++;
      seen.settings.push(settings);
      return {
        schemaDiagnostics: mistakes(schema),
        queryDiagnostics: mistakes(queries),
        queryCount: queries.filter(({ text }) => text.includes("name:")).length,
        request: (system) => emptyRequest(system === "full" ? ["public", "pg_catalog"] : ["public"]),
      };
    },
    loadGenerator: async (name) => ({
      name,
      generate: (request) => {
        seen.requests.push(request);
        const contents = new TextEncoder().encode(`${name}: ${request.settings?.queries.join(" ")}\n`);
        const asked: Partial<Record<"name" | "output_models_file_name" | "warning" | "error" | "option", string>> =
          request.pluginOptions.length > 0 ? JSON.parse(new TextDecoder().decode(request.pluginOptions)) : {};
        const place = { span: undefined, option: asked.option ?? "", optionName: false };
        const diagnostics = (["warning", "error"] as const).flatMap((severity) => {
          const message = asked[severity];
          return message === undefined ? [] : [{ severity, message, hint: "", ...place }];
        });
        return {
          files: [{ name: asked.name ?? asked.output_models_file_name ?? `${name}.txt`, contents }],
          diagnostics,
        };
      },
    }),
  };
}

function emptyRequest(schemas: readonly string[]): GenerateRequest {
  const named = schemas.map((name) => ({ comment: "", name, tables: [], enums: [], compositeTypes: [] }));
  return {
    settings: undefined,
    catalog: { comment: "", defaultSchema: "public", name: "", schemas: named, types: [] },
    queries: [],
    sqlcVersion: "",
    pluginOptions: new Uint8Array(),
    globalOptions: new Uint8Array(),
    sqlcTsVersion: "",
  };
}

const config = (gen: string, more = ""): string => `version: "2"
plugins: [{ name: p, process: { cmd: ./p } }]
sql:
  - engine: postgresql
    schema: schema.sql
    queries: query.sql
    gen: ${gen}
${more}`;

const typescript = "{ typescript: { out: db } }";
const sql = { "schema.sql": "CREATE TABLE t ();", "query.sql": "-- name: Q :one\nSELECT 1;" };

async function run(
  files: Readonly<Record<string, string>>,
  options: Partial<RunOptions> = {},
): Promise<{ result: RunResult; host: MemoryHost; seen: Seen; output: string }> {
  const host = createMemoryHost(files);
  const seen: Seen = { requests: [], settings: [], compilations: 0 };
  const result = await runProject(host, { mode: "generate", ...options }, fakeTools(seen));
  return { result, host, seen, output: host.logged.join("") };
}

describe("a run without mistakes", () => {
  test("writes the files and says nothing", async () => {
    const { result, host, output } = await run({ ...sql, "sqlc.yaml": config(typescript) });
    expect([result, output, host.files.get("/project/db/typescript.txt")]).toEqual([
      { ok: true, written: ["/project/db/typescript.txt"] },
      "",
      "typescript: query.sql\n",
    ]);
  });

  test("leaves files alone whose contents are the same", async () => {
    const { result } = await run({
      ...sql,
      "sqlc.yaml": config(typescript),
      "db/typescript.txt": "typescript: query.sql\n",
    });
    expect(result).toEqual({ ok: true, written: [] });
  });

  test("compiles an entry once for all its generators", async () => {
    const { seen } = await run({ ...sql, "sqlc.yaml": config("{ json: { out: a }, typescript: { out: b } }") });
    expect([seen.compilations, seen.requests.length]).toEqual([1, 2]);
  });

  test("shows the engine's own schemas to the JSON generator only", async () => {
    const { seen } = await run({ ...sql, "sqlc.yaml": config("{ json: { out: a }, typescript: { out: b } }") });
    expect(seen.requests.map(({ catalog }) => catalog?.schemas.length)).toEqual([2, 1]);
  });

  test("in compile mode nothing is written", async () => {
    const { result, host } = await run({ ...sql, "sqlc.yaml": config(typescript) }, { mode: "compile" });
    expect([result.ok, host.files.has("/project/db/typescript.txt")]).toEqual([true, false]);
  });

  test("writes the models of a Go package to their own folder", async () => {
    const go = "{ go: { out: db, output_models_path: model, output_models_file_name: ../model/models.go } }";
    const { result } = await run({ ...sql, "sqlc.yaml": config(go) });
    expect(result).toEqual({ ok: true, written: ["/project/model/models.go"] });
  });

  test("an entry without generators is not even read", async () => {
    expect((await run({ "sqlc.yaml": config("{}") })).result.ok).toBe(true);
  });

  test.each([
    [undefined, "", "proven"],
    [undefined, "    nullability: sqlc\n", "sqlc"],
    ["proven" as const, "    nullability: sqlc\n", "proven"],
  ])("nullability: option %s goes before the entry's%s", async (nullability, more, expected) => {
    const { seen } = await run({ ...sql, "sqlc.yaml": config(typescript, more) }, { nullability });
    expect(seen.settings).toEqual([{ nullability: expected, strictFunctionChecks: false, strictOrderBy: true }]);
  });
});

describe("mistakes", () => {
  test("in SQL are shown with their frames, once, under the first job's name, and nothing is written", async () => {
    const more = "    codegen: [{ plugin: p, out: x }]\n";
    const files = { ...sql, "query.sql": "SELECT BAD", "sqlc.yaml": config("{ go: { out: o, package: pk } }", more) };
    const { result, output } = await run(files);
    expect([result, output]).toEqual([
      { ok: false, written: [] },
      "# package pk\nquery.sql:1:8: this is bad\n  1 | SELECT BAD\n    |        ^^^\n",
    ]);
  });

  test("in the schema hide those in queries", async () => {
    const { output } = await run({ "schema.sql": "BAD", "query.sql": "BAD", "sqlc.yaml": config(typescript) });
    expect(output).not.toContain("query.sql");
  });

  test("of one entry keep the files of another from being written", async () => {
    const more = "  - { engine: postgresql, schema: schema.sql, queries: bad.sql, gen: { typescript: { out: x } } }\n";
    const { host } = await run({ ...sql, "bad.sql": "BAD", "sqlc.yaml": config(typescript, more) });
    expect(host.files.has("/project/db/typescript.txt")).toBe(false);
  });

  test("an unknown engine is shown in the configuration", async () => {
    const { output } = await run({ ...sql, "sqlc.yaml": config(typescript).replace("postgresql", "postgres") });
    expect(output).toBe(
      `error creating compiler: unknown engine: postgres
sqlc.yaml:4:13: there is no engine "postgres"
  3 | sql:
  4 |   - engine: postgres
    |             ^^^^^^^^
  hint: did you mean "postgresql"?
`,
    );
  });

  test.each([
    ["mariadb", "mysql"],
    ["turso", "sqlite"],
    ["cockroachdb", "postgresql"],
  ])("%s has the SQL of another engine", async (name, engine) => {
    const { output } = await run({ ...sql, "sqlc.yaml": config(typescript).replace("postgresql", name) });
    expect(output).toContain(`hint: ${name} has the SQL of "${engine}"`);
  });

  test("a missing file is shown in the configuration", async () => {
    const { output } = await run({ "schema.sql": "", "sqlc.yaml": config(typescript) });
    expect(output).toBe(
      `# package typescript
error parsing queries: path error: stat /project/query.sql: no such file or directory
sqlc.yaml:6:14: no such path: query.sql
  5 |     schema: schema.sql
  6 |     queries: query.sql
    |              ^^^^^^^^^
`,
    );
  });

  test("no queries at all", async () => {
    const { output } = await run({ ...sql, "query.sql": "SELECT 1;", "sqlc.yaml": config(typescript) });
    expect(output).toContain("error parsing queries: no queries contained in paths /project/query.sql\n");
  });

  test("what a generator reports as an error fails the run", async () => {
    const { output } = await run({ ...sql, "sqlc.yaml": config("{ typescript: { out: o, error: no driver } }") });
    expect(output).toBe("# package typescript\nerror generating code: no driver\n");
  });

  test("warnings of a generator that fails stand behind its error", async () => {
    const options = "{ typescript: { out: o, warning: old driver, error: no driver } }";
    const { output } = await run({ ...sql, "sqlc.yaml": config(options) });
    expect(output).toBe("# package typescript\nerror generating code: no driver\nwarning: old driver\n");
  });

  test("a file outside the folder of its generator is refused", async () => {
    const { output } = await run({ ...sql, "sqlc.yaml": config("{ typescript: { out: o, name: ../x } }") });
    expect(output).toBe("# package typescript\nerror generating code: invalid file output path: /project/x\n");
  });

  test("in the configuration are explained", async () => {
    const { result, output } = await run({ "sqlc.yaml": "version: 2\nsqll: []\n" });
    expect([result.ok, output.split("\n", 2)[1]]).toEqual([
      false,
      "  line 2: field sqll not found in type config.Config",
    ]);
  });
});

describe("--dump-requests", () => {
  test("writes a single request without the engine's schemas, before the generator fails", async () => {
    const { host } = await run({ ...sql, "sqlc.yaml": config("{ go: { out: o } }") }, { dumpRequests: "dump" });
    const request = JSON.parse(String(host.files.get("/project/dump/request.json")));
    expect([request.settings.engine, request.catalog.schemas.length, request.sqlc_version]).toEqual([
      "postgresql",
      1,
      "v1.31.1",
    ]);
  });

  test("numbers several requests in the order of the configuration", async () => {
    const files = { ...sql, "sqlc.yaml": config("{ json: { out: a }, typescript: { out: b } }") };
    const { host } = await run(files, { dumpRequests: "/dump" });
    expect([...host.files.keys()].filter((path) => path.startsWith("/dump"))).toEqual([
      "/dump/request.0.json",
      "/dump/request.1.json",
    ]);
  });
});
