import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { decodeRequest, requestFromJson } from "@sqlc-ts/protocol";
import { describe, expect, test } from "vitest";
import { messageFields } from "../../packages/protocol/src/gen/fields.ts";
import { createProject } from "../cli/support/run-cli.ts";
import { writingModule } from "./support/module-builder.ts";
import { project } from "./support/plugin-project.ts";
import { responseWith } from "./support/run-wasm.ts";

const names = `export const generate = ({ queries, pluginOptions }) => {
  console.log("seen", queries.length);
  const text = new TextDecoder().decode(pluginOptions);
  return { files: [{ name: "names.txt", contents: queries.map(({ name }) => name + " " + text + "\\n").join("") }] };
};`;
const failing = `export const generate = () => ({
  files: [{ name: "a", contents: "" }],
  diagnostics: [{ message: "not today", hint: "tomorrow" }],
});`;
const script = "script: { path: plugin.js }";

function scripted(source = names, plugins: readonly string[] = [script]) {
  const tried = project(plugins);
  tried.write("plugin.js", source);
  return tried;
}

function bytesOf(folder: string, name: string): Uint8Array {
  return readFileSync(join(folder, name));
}

describe("plugin dump", () => {
  test("saves what the plugin gets, as JSON or in the binary form by the file's name", () => {
    const tried = scripted();
    const [json, binary] = [join(tried.folder, "new/request.json"), join(tried.folder, "request.bin")];
    expect([tried.run("plugin", "dump", "-o", json), tried.run("plugin", "dump", "-o", binary)]).toEqual([
      { status: 0, stdout: "", stderr: "" },
      { status: 0, stdout: "", stderr: "" },
    ]);
    const read = requestFromJson(JSON.parse(tried.read("new/request.json") ?? ""));
    expect(read).toEqual(decodeRequest(bytesOf(tried.folder, "request.bin")));
    expect([read.queries[0]?.name, read.sqlcTsVersion]).toEqual(["GetAuthor", "0.1.0"]);
  });

  test("prints JSON, without our extensions where the plugin gets none", () => {
    const { stdout } = project(["wasm: { url: file://absent.wasm }"]).run("plugin", "dump");
    expect([JSON.parse(stdout).queries[0].name, stdout.includes("facts")]).toEqual(["GetAuthor", false]);
  });

  test("asks which plugin is meant, and takes a name", () => {
    const tried = scripted(names, [script, script]);
    expect(tried.run("plugin", "dump").stderr).toBe(
      "the configuration uses several plugins\n  hint: name one of them: p0, p1\n",
    );
    expect(tried.run("plugin", "dump", "p1").status).toBe(0);
  });

  test("asks which entry is meant, and takes a number", () => {
    const tried = scripted();
    const text = tried.read("sqlc.yaml") ?? "";
    tried.write("sqlc.yaml", text + text.slice(text.indexOf("  - engine")).replace("gen0", "gen1"));
    expect(tried.run("plugin", "dump").stderr).toContain("--entry takes one of 1, 2");
    expect(tried.run("plugin", "dump", "--entry", "2").status).toBe(0);
  });

  test("shows the mistakes of the SQL", () => {
    const tried = scripted();
    tried.write("query.sql", "-- name: A :one\nSELECT nothing FROM authors;\n");
    const { status, stderr } = tried.run("plugin", "dump");
    expect([status, stderr.includes('query.sql:2:8: column "nothing" does not exist')]).toEqual([1, true]);
  });
});

describe("plugin run", () => {
  test("prints the files, and shows what the plugin wrote to stderr", () => {
    expect(scripted().run("plugin", "run")).toEqual({
      status: 0,
      stdout: "==> names.txt <==\nGetAuthor \n",
      stderr: "seen 1\n",
    });
  });

  test("takes a saved request, other options, and a plugin's file in place of its name", () => {
    const tried = scripted();
    const request = join(tried.folder, "request.bin");
    tried.run("plugin", "dump", "-o", request);
    tried.write("other.mjs", names);
    const other = join(tried.folder, "other.mjs");
    const { stdout } = tried.run("plugin", "run", other, "-r", request, "--options", '{"a": 1}');
    expect(stdout).toBe('==> names.txt <==\nGetAuthor {"a":1}\n');
  });

  test("runs a module by its file without asking for a lock", () => {
    const tried = project([], { "plugin.wasm": writingModule(responseWith({ a: "x" })) });
    tried.write("request.json", "{}");
    const [module, request] = [join(tried.folder, "plugin.wasm"), join(tried.folder, "request.json")];
    expect(tried.run("plugin", "run", module, "-r", request)).toEqual({
      status: 0,
      stdout: "==> a <==\nx\n",
      stderr: "",
    });
  });

  test("writes the files to a folder", () => {
    const tried = scripted();
    const { stdout } = tried.run("plugin", "run", "-o", join(tried.folder, "out"));
    expect([stdout, tried.read("out/names.txt")]).toEqual([`${tried.folder}/out/names.txt\n`, "GetAuthor \n"]);
  });

  test("writes nothing outside of the folder", () => {
    const escaping = 'export const generate = () => ({ files: [{ name: "../up", contents: "" }] });';
    const tried = scripted(escaping);
    const { status, stderr } = tried.run("plugin", "run", "-o", join(tried.folder, "out"));
    expect([status, stderr]).toEqual([1, "invalid file output path: <dir>/up\n"]);
  });

  test("shows what the plugin has against its input", () => {
    expect(scripted(failing).run("plugin", "run")).toEqual({
      status: 1,
      stdout: "",
      stderr: "not today\n  hint: tomorrow\n",
    });
  });

  test.each([
    ["absent", "no such file"],
    ["sqlc.yaml", "is not a request: "],
  ])("of a request in the file %s says why not", (name, message) => {
    const tried = scripted();
    const { status, stderr } = tried.run("plugin", "run", "-r", join(tried.folder, name));
    expect([status, stderr.includes(message)]).toEqual([1, true]);
  });
});

describe("plugin test", () => {
  function withCase(source = names) {
    const tried = scripted(source);
    const cases = join(tried.folder, "tests");
    tried.run("plugin", "dump", "-o", join(cases, "first/request.json"));
    return { ...tried, test: (...args: readonly string[]) => tried.run("plugin", "test", "-c", cases, ...args) };
  }

  test("expects what came out at the last update", () => {
    const tried = withCase();
    expect(tried.test("--update").stdout).toBe("updated first\n  stderr: seen 1\n\n0 passed, 0 failed, 1 updated\n");
    expect(tried.read("tests/first/expected/names.txt")).toBe("GetAuthor \n");
    expect(tried.test().stdout).toBe("ok      first\n  stderr: seen 1\n\n1 passed, 0 failed\n");
  });

  test("shows how the files differ", () => {
    const tried = withCase(names.replace('console.log("seen", queries.length);', ""));
    tried.write("tests/first/expected/names.txt", "GetAuthors \n");
    tried.write("tests/first/expected/more.txt", "");
    const { status, stdout } = tried.test();
    expect([status, stdout]).toEqual([
      1,
      `FAIL    first
expected/more.txt is missing
--- expected/names.txt	expected
+++ expected/names.txt	actual
@@ -1,1 +1,1 @@
-GetAuthors 
+GetAuthor 

0 passed, 1 failed
`,
    ]);
  });

  test("expects messages too", () => {
    const tried = withCase(failing);
    tried.test("--update");
    expect(tried.read("tests/first/messages.txt")).toBe("not today\n  hint: tomorrow\n");
    expect(tried.test().status).toBe(0);
  });

  test("takes a case's options, and a project in place of a request", () => {
    const tried = withCase();
    tried.write("tests/first/options.json", '{ "a": 1 }');
    tried.write("tests/second/query.sql", "-- name: Two :one\nSELECT 2 AS two;\n");
    const config = (tried.read("sqlc.yaml") ?? "").replace("plugin.js", "../../plugin.js");
    tried.write("tests/second/sqlc.yaml", config.replace("schema: schema.sql", "schema: ../../schema.sql"));
    tried.test("--update");
    expect(["first", "second"].map((name) => tried.read(`tests/${name}/expected/names.txt`))).toEqual([
      'GetAuthor {"a":1}\n',
      "Two \n",
    ]);
    expect(tried.test("-t", "second").stdout).toContain("\n1 passed, 0 failed\n");
  });

  test("without cases fails, and says what a case is", () => {
    const tried = scripted();
    expect(tried.run("plugin", "test", "-c", join(tried.folder, "tests"))).toEqual({
      status: 1,
      stdout: "",
      stderr:
        "<dir>/tests: no such folder\n  hint: a case is a folder with a request.json, which sqlc-ts plugin dump saves, or with a sqlc.yaml\n",
    });
  });
});

describe("plugin init", () => {
  test.each(["typescript", "rust", "go"])("makes a plugin in %s that is called as its folder is", (lang) => {
    const tried = createProject();
    const { status } = tried.run("plugin", "init", "my-plugin", "--lang", lang);
    const texts = tried
      .list("my-plugin")
      .flatMap((path) =>
        /\.(?:ts|rs|go|json|yaml|toml|mod|md)$/.test(path) ? [tried.read(`my-plugin/${path}`) ?? ""] : [],
      );
    expect([status, texts.some((text) => text.includes("plugin-name"))]).toEqual([0, false]);
    expect(tried.list("my-plugin")).toContain(".gitignore");
    expect(tried.read("my-plugin/sqlc.yaml")).toContain("- name: my-plugin");
  });

  test("in Rust has every message and field of the protocol", () => {
    const source = readFileSync(new URL("../../packages/cli/templates/rust/src/codegen.rs", import.meta.url), "utf8");
    const missing = Object.entries(messageFields).flatMap(([message, fields]) => {
      const name = message.replaceAll("_", "").replace("WASM", "Wasm");
      const [struct = ""] = source.match(new RegExp(`pub struct ${name} \\{[^}]*\\}`)) ?? [];
      const [reads = ""] = source.split(`impl Message for ${name} {`)[1]?.split("write_fields") ?? [];
      return fields
        .filter(([number, field]) => !struct.includes(`${field}: `) || !reads.includes(` ${number} => self.`))
        .map(([, field]) => `${name}.${field}`);
    });
    expect(missing).toEqual([]);
  });

  test("overwrites nothing, and writes nothing then", () => {
    const tried = createProject({ "mine/sqlc.yaml": "" });
    const { status, stderr } = tried.run("plugin", "init", "mine");
    expect([status, stderr, tried.list("mine")]).toEqual([
      1,
      "mine/sqlc.yaml exists\n  hint: nothing was written; choose another folder\n",
      ["sqlc.yaml"],
    ]);
  });

  test("refuses a name that is none", () => {
    expect(createProject().run("plugin", "init", "My_Plugin").stderr).toContain(
      'a plugin cannot be called "My_Plugin"',
    );
  });
});

describe("plugin embed-schema", () => {
  test("makes a module check its options", () => {
    const tried = project(["wasm: { url: file://plugin.wasm }"]);
    writeFileSync(join(tried.folder, "plugin.wasm"), writingModule(responseWith({ a: "x" })));
    tried.write("options.json", '{ "required": ["title"], "properties": { "title": {} } }');
    const paths = ["plugin.wasm", "options.json"].map((name) => join(tried.folder, name));
    expect(tried.run("plugin", "embed-schema", ...paths).status).toBe(0);
    expect(tried.run("plugin", "inspect").stdout).toContain("schema of its options: in the module, for title");
    expect(tried.run("plugin", "run").stderr).toContain('the plugin\'s options: "title" is missing');
  });

  test.each([
    ["[]", "is not a JSON Schema: it must be an object"],
    ["{", "is not JSON"],
  ])("refuses the schema %s", (schema, message) => {
    const tried = project([], { "plugin.wasm": writingModule(responseWith({})) });
    tried.write("options.json", schema);
    const paths = ["plugin.wasm", "options.json"].map((name) => join(tried.folder, name));
    expect(tried.run("plugin", "embed-schema", ...paths).stderr).toContain(message);
  });
});

test("too many arguments are counted", () => {
  expect(createProject().run("plugin", "run", "a", "b").stderr).toBe("Error: accepts at most 1 arg(s), received 2\n");
});

test("options that are neither JSON nor a file are explained", () => {
  expect(scripted().run("plugin", "run", "--options", "title: x").stderr).toBe(
    "title: x: no such file\n  hint: --options takes JSON, or a file with it\n",
  );
});

test("a mistake in a command of plugin is explained with those that there are", () => {
  expect(createProject().run("plugin", "inspekt").stderr).toBe(
    'Error: unknown command "inspekt" for "sqlc-ts plugin"\n\nDid you mean this?\n\tinspect\n\nRun \'sqlc-ts plugin --help\' for usage.\n',
  );
});
