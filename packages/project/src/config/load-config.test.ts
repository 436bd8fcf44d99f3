import { describe, expect, test } from "vitest";
import { createMemoryHost } from "../memory-host.ts";
import { findConfig, parseConfig } from "./load-config.ts";
import type { ResolvedConfig } from "./model.ts";
import { ConfigError } from "./problem.ts";
import { renderConfigError } from "./render-config-error.ts";

async function load(text: string, name = "sqlc.yaml", environment = {}): Promise<ResolvedConfig> {
  const host = createMemoryHost({ [name]: text }, { environment });
  return parseConfig({ path: name, text }, `/project/${name}`, host);
}

async function failure(text: string, name = "sqlc.yaml", environment = {}): Promise<string> {
  try {
    await load(text, name, environment);
  } catch (error) {
    if (error instanceof ConfigError) return renderConfigError(error, name, { path: name, text });
    throw error;
  }
  throw new Error("the configuration was accepted");
}

async function options(text: string): Promise<string | undefined> {
  const config = await load(text);
  const generator = config.entries[0]?.generators[0];
  return generator && new TextDecoder().decode(generator.options);
}

const minimal = `version: "2"
sql:
  - engine: postgresql
    schema: schema.sql
    queries: [a.sql, b.sql]
    gen:
      typescript: { out: src/db, driver: pg }
`;

const withGenerator = (generator: string): string => `version: 2
plugins:
  - { name: p, process: { cmd: ./p } }
sql:
  - engine: postgresql
    ${generator}
`;

describe("version 2", () => {
  test("reads entries with paths as written and the places of values", async () => {
    const config = await load(minimal);
    const entry = config.entries[0];
    expect(entry?.schema.map(({ value }) => value)).toEqual(["schema.sql"]);
    expect(entry?.queries.map(({ value }) => value)).toEqual(["a.sql", "b.sql"]);
    expect(entry?.queries[1]?.span).toEqual({
      file: "sqlc.yaml",
      start: minimal.indexOf("b.sql"),
      end: minimal.indexOf("]"),
    });
    expect([entry?.strictOrderBy, entry?.strictFunctionChecks, entry?.nullability]).toEqual([true, false, undefined]);
  });

  test("gives the TypeScript generator its options without `out`", async () => {
    expect(await options(minimal)).toBe('{"driver":"pg"}');
  });

  test("takes an undeclared plugin called typescript as the built-in generator", async () => {
    const config = await load(withGenerator("codegen: [{ plugin: typescript, out: db, options: { b: 1, a: x } }]"));
    expect(config.entries[0]?.generators[0]).toMatchObject({ kind: "typescript", label: "typescript" });
  });

  test("runs generators in the order go, json, typescript, plugins", async () => {
    const config = await load(
      withGenerator(`codegen: [{ plugin: p, out: d }]
    gen: { typescript: { out: c }, json: { out: b }, go: { out: a, package: pk } }`),
    );
    expect(config.entries[0]?.generators.map(({ kind, label, out }) => [kind, label, out.value])).toEqual([
      ["go", "pk", "a"],
      ["json", "", "b"],
      ["typescript", "typescript", "c"],
      ["plugin", "p", "d"],
    ]);
  });

  test("writes Go options as sqlc does: some always, the rest when set", async () => {
    expect(
      await options(
        withGenerator("gen: { go: { out: o, wrap_errors: yes, query_parameter_limit: 0, initialisms: [] } }"),
      ),
    ).toBe(
      '{"emit_interface":false,"emit_json_tags":false,"json_tags_id_uppercase":false,"emit_db_tags":false,' +
        '"emit_prepared_queries":false,"emit_exported_queries":false,"emit_result_struct_pointers":false,' +
        '"emit_params_struct_pointers":false,"emit_pointers_for_null_types":false,"package":"","out":"o","sql_package":"",' +
        '"sql_driver":"","initialisms":[],"wrap_errors":true,"query_parameter_limit":0}',
    );
  });

  test("reads the assertion `nullability` of an entry", async () => {
    const config = await load(minimal.replace("engine:", "nullability: sqlc\n    engine:"));
    expect(config.entries[0]?.nullability).toBe("sqlc");
    expect(await failure(minimal.replace("engine:", "nullability: maybe\n    engine:"))).toBe(
      `error parsing sqlc.yaml: invalid nullability "maybe"
sqlc.yaml:3:18: invalid nullability "maybe"
  2 | sql:
  3 |   - nullability: maybe
    |                  ^^^^^
  hint: use "proven" or "sqlc"
`,
    );
  });

  test("follows anchors, aliases and merge keys", async () => {
    const config = await load(
      `version: "2"
x: &base { engine: sqlite, schema: s.sql }
sql: []
`.replace(
        "x: &base { engine: sqlite, schema: s.sql }\nsql: []",
        "sql:\n- &base { engine: sqlite, schema: s.sql }\n- { <<: *base, engine: mysql }",
      ),
    );
    expect(config.entries.map((entry) => [entry.engine.value, entry.schema[0]?.value])).toEqual([
      ["sqlite", "s.sql"],
      ["mysql", "s.sql"],
    ]);
  });

  test("treats a key without a value as absent", async () => {
    const config = await load(
      minimal.replace("queries: [a.sql, b.sql]", "queries:").replace("gen:", "rules:\n    gen:"),
    );
    expect(config.entries[0]?.queries).toEqual([]);
  });
});

describe("version 1", () => {
  const packages = `version: 1
packages:
  - { path: some/db, schema: s.sql, queries: q.sql, emit_json_tags: true }
rename: { id: Identifier }
`;

  test("makes a Go entry of each package, named after its folder", async () => {
    const entry = (await load(packages)).entries[0];
    expect([entry?.name, entry?.engine.value, entry?.generators[0]?.kind, entry?.generators[0]?.label]).toEqual([
      "db",
      "postgresql",
      "go",
      "db",
    ]);
  });

  test("sends root overrides and renames as global options", async () => {
    const generator = (await load(packages)).entries[0]?.generators[0];
    expect(new TextDecoder().decode(generator?.globalOptions)).toBe('{"rename":{"id":"Identifier"}}');
  });

  test("knows no keys of version 2", async () => {
    expect(await failure(`${packages}plugins: []\n`)).toContain(
      "  line 5: field plugins not found in type config.V1GenerateSettings",
    );
  });
});

describe("mistakes", () => {
  test("all unknown keys are reported with sqlc's words, places and suggestions", async () => {
    expect(await failure(`version: "2"\nsqll: []\nsql:\n  - engine: sqlite\n    shema: s.sql\n`)).toBe(
      `error parsing sqlc.yaml: yaml: unmarshal errors:
  line 2: field sqll not found in type config.Config
  line 5: field shema not found in type config.SQL
sqlc.yaml:2:1: unknown key "sqll"
  1 | version: "2"
  2 | sqll: []
    | ^^^^
  hint: did you mean "sql"?
sqlc.yaml:5:5: unknown key "shema"
  4 |   - engine: sqlite
  5 |     shema: s.sql
    |     ^^^^^
  hint: did you mean "schema"?
`,
    );
  });

  test.each([
    ["", "EOF"],
    ["version: 2\n", "no packages"],
    ["version: 2\nsql: []\n", "no packages"],
    ["version: 3\n", "invalid version number"],
    ["version: 2.0\n", "invalid version number"],
    ["sql: []\n", "no version number"],
    [withGenerator("gen: { go: { package: x } }"), "missing package path"],
    [withGenerator("gen: { json: {} }"), "no output path"],
    [withGenerator("gen: { typescript: {} }"), "no output path"],
    [withGenerator("codegen: [{ plugin: p }]"), "no output path"],
    [withGenerator("codegen: [{ out: x }]"), "missing plugin name"],
    [withGenerator("codegen: [{ out: x, plugin: q }]"), "no plugin found"],
    ["version: 2\nsql: [{ schema: a }]\n", "unknown engine"],
    [minimal.replace("sql:", "plugins: [{ name: go }]\nsql:"), "a built-in plugin with that name already exists"],
    [minimal.replace("sql:", "plugins: [{ name: p }]\nsql:"), "plugin: field `process` or `wasm` required"],
    [minimal.replace("sql:", "plugins: [{ name: p, process: {} }]\nsql:"), "plugin: missing process command"],
    [
      minimal.replace("sql:", "plugins: [{ name: p, process: { cmd: x }, wasm: { url: y } }]\nsql:"),
      "plugin: `process` and `wasm` cannot both be defined",
    ],
    ["a: b: c\n", "yaml: line 1: "],
  ])("%j: %s", async (text, message) => {
    expect(await failure(text)).toContain(`error parsing sqlc.yaml: ${message}`);
  });

  test("a missing version is explained first", async () => {
    expect(await failure("sql: []\n")).toMatch(/^The configuration file must have a version number\.\n/);
  });

  test("an empty list is announced as sqlc does, on one line", async () => {
    expect(await failure("version: 2\nsql: []\n")).toBe(
      "No packages are configurederror parsing sqlc.yaml: no packages\n",
    );
  });

  test.each([
    ["strict_order_by: maybe", "  line 6: cannot unmarshal !!str `maybe` into bool"],
    ['strict_order_by: "true"', "  line 6: cannot unmarshal !!str `true` into bool"],
    ["schema: { a: b }", "  line 6: cannot unmarshal !!map into string"],
    ["rules: a-long-scalar", "  line 6: cannot unmarshal !!str `a-long-...` into []string"],
    ["engine: sqlite", '  line 6: mapping key "engine" already defined at line 5'],
  ])("%s is a decoding error", async (line, message) => {
    expect(await failure(withGenerator(line))).toContain(message);
  });

  test("global overrides must name an engine when entries use several", async () => {
    const text = `version: "2"
overrides: { go: { overrides: [{ db_type: text, go_type: string }] } }
sql: [{ engine: sqlite }, { engine: mysql }]
`;
    expect(await failure(text)).toContain(
      'error parsing sqlc.yaml: the "engine" field is required for global type overrides',
    );
  });

  test("a database needs a URI", async () => {
    expect(await failure(withGenerator("database: { managed: false }"))).toContain(
      "error validating sqlc.yaml: database must be managed or have a non-empty URI",
    );
  });

  test("process plugins can be switched off", async () => {
    const text = withGenerator("codegen: [{ plugin: p, out: d }]");
    expect(await failure(text, "sqlc.yaml", { SQLCDEBUG: "dumpast=1, processplugins=0" })).toContain(
      "error validating sqlc.yaml: plugin: process-based plugins disabled via SQLCDEBUG=processplugins=0",
    );
  });

  test("a plugin without a kind is told which there are", async () => {
    expect(await failure(minimal.replace("sql:", "plugins: [{ name: p }]\nsql:"))).toContain(
      "hint: a plugin has one of process, wasm, grpc, module, script",
    );
  });

  test.each([
    ["{ name: p, script: { path: p.js }, limits: { files: 0 } }", 57],
    ["{ name: p, script: { path: p.js }, grants: { directories: { /a: b } } }", 48],
  ])("what is wrong in %s is shown at column %i", async (plugin, column) => {
    const text = minimal.replace("sql:", `plugins:\n  - ${plugin}\nsql:`);
    expect(await failure(text)).toContain(`sqlc.yaml:3:${column}:`);
  });

  test("an alias that holds itself ends in an error", async () => {
    expect(await failure("version: 2\nsql: &a [*a]\n")).toContain("anchor 'a' value contains itself");
  });

  test("aliases that multiply end in an error", async () => {
    const rows = Array.from({ length: 12 }, (_, row) => `x${row + 1}: &a${row + 1} [${`*a${row},`.repeat(10)}]`);
    expect(await failure(`version: 2\nx0: &a0 [1]\n${rows.join("\n")}\n`)).toContain(
      "document contains excessive aliasing",
    );
  });
});

describe("JSON", () => {
  const json = `{\n  "version": "2",\n  "sql": [{ "engine": "sqlite", "schema": "s.sql", "querys": "q.sql" }]\n}\n`;

  test("keeps the places of keys", async () => {
    expect(await failure(json, "sqlc.json")).toContain('sqlc.json:3:52: unknown key "querys"');
  });

  test("accepts comments and trailing commas as sqlc does", async () => {
    const relaxed = json.replace('"querys": "q.sql"', '"queries": "q.sql", # all of them\n');
    expect((await load(relaxed, "sqlc.json")).entries[0]?.queries[0]?.value).toBe("q.sql");
  });
});

describe("finding the file", () => {
  test.each([
    [{ "sqlc.yaml": "", "sqlc.yml": "" }, "/project/sqlc.yaml"],
    [{ "sqlc.yml": "" }, "/project/sqlc.yml"],
    [{ "sqlc.json": "" }, "/project/sqlc.json"],
  ])("%j", async (files, path) => {
    expect(await findConfig(createMemoryHost(files), undefined)).toBe(path);
  });

  test.each([
    [{}, undefined, "error parsing configuration files. sqlc.(yaml|yml) or sqlc.json: file does not exist"],
    [{ "sqlc.yaml": "", "sqlc.json": "" }, undefined, "error: both sqlc.json and sqlc.(yaml|yml) files present"],
    [{}, "", "error parsing config: file argument is empty"],
  ])("%j with --file %j: %s", async (files, path, message) => {
    await expect(findConfig(createMemoryHost(files), path)).rejects.toThrow(message);
  });
});
