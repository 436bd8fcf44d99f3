import { chmodSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildModule, exit, writingModule } from "./support/module-builder.ts";
import { project } from "./support/plugin-project.ts";
import { responseWith } from "./support/run-wasm.ts";

const wasm = "wasm: { url: file://plugin.wasm }";
const greeting = { "plugin.wasm": writingModule(responseWith({ "hello.txt": "hello\n" })) };
const script = 'export const generate = ({ queries }) => ({ files: [{ name: "a", contents: queries[0].name }] });';

describe("a wasm plugin", () => {
  test("writes its files, and its hash is locked", () => {
    const tried = project([wasm], greeting);
    const { status, stderr } = tried.run("generate");
    expect([status, tried.read("gen0/hello.txt"), stderr.split(";")[0]]).toEqual([
      0,
      "hello\n",
      "plugin file://plugin.wasm has no sha256 in the configuration",
    ]);
    expect(tried.read("sqlc.lock")).toContain('"file://plugin.wasm"');
  });

  test("says nothing the second time", () => {
    const tried = project([wasm], greeting);
    tried.run("generate");
    expect(tried.run("generate")).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  test("that fails keeps every file from being written", () => {
    const failing = writingModule(new TextEncoder().encode("no such option\n"), exit(3), 2);
    const tried = project([wasm, "wasm: { url: file://failing.wasm }"], { ...greeting, "failing.wasm": failing });
    const { status, stderr } = tried.run("generate");
    expect([status, tried.read("gen0/hello.txt")]).toEqual([1, undefined]);
    expect(stderr).toContain(
      "# package p1\nerror generating code: no such option\ncall: module closed with exit_code(3)\n",
    );
  });

  test("without _start writes nothing", () => {
    const tried = project([wasm], { "plugin.wasm": buildModule({}) });
    expect([tried.run("generate").status, tried.list("gen0")]).toEqual([0, []]);
  });

  test("is held to the limits of the configuration", () => {
    const tried = project([`${wasm}, limits: { output: 10B }`], greeting);
    expect(tried.run("generate").stderr).toContain("error generating code: call: stopped after 10 bytes of output");
  });

  test("is refused by --frozen when nothing pins it", () => {
    const tried = project([wasm], greeting);
    const { status, stderr } = tried.run("generate", "--frozen");
    expect([status, stderr.includes("is not in sqlc.lock, which --frozen asks for")]).toEqual([1, true]);
  });

  test("is not fetched with --offline", () => {
    const sha256 = "0".repeat(64);
    const tried = project([`wasm: { url: "https://localhost:1/x", sha256: ${sha256} }`]);
    expect(tried.run("generate", "--offline").stderr).toContain("--offline forbids to fetch it");
  });
});

describe("names that a plugin returns", () => {
  test.each(["../up.txt", "../gen0-evil/x", "x/../../y", "C:/x", "..\\x"])("%s is refused", (name) => {
    const tried = project([wasm], { "plugin.wasm": writingModule(responseWith({ "good.txt": "x", [name]: "x" })) });
    const { status, stderr } = tried.run("generate");
    expect([status, stderr.includes("invalid file output path"), tried.list("gen0")]).toEqual([1, true, []]);
  });

  test("a link that leads out of the folder is refused", () => {
    const tried = project([wasm], { "plugin.wasm": writingModule(responseWith({ "out/x.txt": "x" })) });
    tried.write("gen0/here.txt", "");
    symlinkSync("/tmp", join(tried.folder, "gen0/out"));
    const { status, stderr } = tried.run("generate");
    expect([status, stderr.includes("by a symbolic link")]).toEqual([1, true]);
  });
});

describe("other kinds", () => {
  test("a process gets the whole catalog and the variables that are listed", () => {
    const tried = project(
      ["process: { cmd: ./plugin, format: json }, env: [GIVEN]"],
      {},
      { GIVEN: "yes", HIDDEN: "no" },
    );
    tried.write(
      "plugin",
      `#!/bin/sh\n/usr/bin/env > '${tried.folder}/seen-environment'; cat > '${tried.folder}/seen-request'; printf '{}'\n`,
    );
    chmodSync(join(tried.folder, "plugin"), 0o755);
    expect(tried.run("generate").stderr).toBe("");
    const names = tried
      .read("seen-environment")
      ?.split("\n")
      .filter((line) => /^(SQLC|GIVEN|HIDDEN|PATH|HOME)/.test(line));
    expect(names).toEqual(["SQLC_VERSION=v1.31.1", "GIVEN=yes"]);
    expect(tried.read("seen-request")).toContain('"pg_catalog"');
  });

  test("a script runs in the sandbox", () => {
    const tried = project(["script: { path: plugin.js }"]);
    tried.write("plugin.js", script);
    expect([tried.run("generate", "--sandboxed-only").stderr, tried.read("gen0/a")]).toEqual(["", "GetAuthor"]);
  });

  test("a script of more than a megabyte does too", () => {
    const tried = project(["script: { path: plugin.js }"]);
    tried.write("plugin.js", `${script}\n${"// A line of a large library.\n".repeat(40_000)}`);
    expect([tried.run("generate").stderr, tried.read("gen0/a")]).toEqual(["", "GetAuthor"]);
  });

  test("a module runs in the process", () => {
    const tried = project(["module: { path: ./plugin.mjs }"]);
    tried.write("plugin.mjs", script);
    expect([tried.run("generate").stderr, tried.read("gen0/a")]).toEqual(["", "GetAuthor"]);
  });

  test("a module that is not there is explained", () => {
    const tried = project(["module: { path: ./plugin.mjs }"]);
    expect(tried.run("generate").stderr).toContain("error generating code: module: <dir>/plugin.mjs: no such file");
  });

  test.each([["process: { cmd: ./plugin }"], ["module: { path: ./plugin.mjs }"], ["grpc: { cmd: ./plugin }"]])(
    "%s is refused by --sandboxed-only",
    (plugin) => {
      expect(project([plugin]).run("generate", "--sandboxed-only").stderr).toContain(
        "plugin: p0 does not run in a sandbox, which --sandboxed-only asks for",
      );
    },
  );
});

describe("variables that forbid plugins", () => {
  const unsandboxed = [["process: { cmd: ./plugin }"], ["module: { path: ./plugin.mjs }"], ["grpc: { cmd: ./plugin }"]];

  test.each(unsandboxed)("SQLC_TS_SANDBOXED_ONLY refuses %s before it is started", (plugin) => {
    const tried = project([plugin], {}, { SQLC_TS_SANDBOXED_ONLY: "1" });
    const { status, stderr } = tried.run("generate");
    expect([status, stderr.includes("does not run in a sandbox")]).toEqual([1, true]);
  });

  test.each(unsandboxed)("sqlc's SQLCDEBUG=processplugins=0 refuses %s", (plugin) => {
    const tried = project([plugin], {}, { SQLCDEBUG: "processplugins=0" });
    const { status, stderr } = tried.run("compile");
    expect([status, stderr.includes("plugins disabled via SQLCDEBUG=processplugins=0")]).toEqual([1, true]);
  });

  test.each([{ SQLC_TS_SANDBOXED_ONLY: "1" }, { SQLCDEBUG: "processplugins=0" }])(
    "%j lets modules run",
    (variables) => {
      const tried = project([wasm], greeting, variables);
      expect([tried.run("generate").status, tried.read("gen0/hello.txt")]).toEqual([0, "hello\n"]);
    },
  );
});

describe("mistakes in the configuration", () => {
  test.each([
    ["process: { cmd: a }, wasm: { url: b }", "plugin: `process` and `wasm` cannot both be defined"],
    ["env: [A]", "plugin: field `process` or `wasm` required"],
    ["script: {}", "plugin: missing script path"],
    ["script: { path: a }, grants: { directories: { /a: a } }", "plugin: only wasm plugins can be granted directories"],
    [`${wasm}, limits: { files: 0 }`, "plugin: invalid limit: files must be at least 1"],
    [`${wasm}, limits: { memory: lots }`, "plugin: invalid limit: lots"],
    [`${wasm}, limits: { time: 30h }`, "plugin: invalid limit: 30h"],
    [`${wasm}, catalog: all`, "plugin: unknown catalog: all"],
    [`${wasm}, sandbox: false`, "field sandbox not found in type config.Plugin"],
  ])("%s", (plugin, message) => {
    const { status, stderr } = project([plugin]).run("generate");
    expect([status, stderr.includes(message)]).toEqual([1, true]);
  });
});

describe("plugin inspect", () => {
  test("shows what a plugin is and may do, and locks nothing", () => {
    const tried = project([`${wasm}, env: [GIVEN], grants: { clock: true }, limits: { time: 5s }`], greeting);
    const { status, stdout } = tried.run("plugin", "inspect");
    const [sha] = /[0-9a-f]{64}/.exec(stdout) ?? [];
    expect([status, tried.read("sqlc.lock")]).toEqual([0, undefined]);
    expect(stdout.replace(sha ?? "", "<sha256>")).toBe(`p0
  kind: wasm, in the sandbox
  source: file://plugin.wasm
  variables: SQLC_VERSION, GIVEN
  grants: clock
  limits: 512 MiB of memory, 5 s, 64 MiB of output, 10000 files
  sha256: <sha256> (not pinned in the configuration)
  size: ${greeting["plugin.wasm"].length} bytes
  imports: wasi_snapshot_preview1.fd_write, wasi_snapshot_preview1.proc_exit
`);
  });

  test("says why a module cannot be run", () => {
    const tried = project([wasm], {
      "plugin.wasm": buildModule({ imports: [{ module: "env", name: "open", type: 0 }] }),
    });
    expect(tried.run("plugin", "inspect", "p0").stdout).toContain("cannot be run: call: module[env] not instantiated");
  });

  test("of a plugin that is not there fails", () => {
    const { status, stderr } = project([wasm], greeting).run("plugin", "inspect", "px");
    expect([status, stderr]).toEqual([1, 'no plugin called "px"\n  hint: declared: p0\n']);
  });
});
