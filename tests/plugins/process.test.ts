import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createFolder, onlyText, rejectionOf, runIn, runScript, writeScript } from "./support/run-process.ts";

// Prints a JSON response whose only file holds the base64 of stdin.
const respondWith = (command: string): string =>
  `text=$(${command} | base64 | tr -d '\\n'); printf '{"files":[{"name":"a","contents":"%s"}]}' "$text"`;
const quick = { limits: { milliseconds: 300 } };
const stopped = "process: stopped after 300 ms, its limit of time";

describe("what a process gets", () => {
  test("the configured arguments and the method, without a shell between", async () => {
    const response = await runScript(respondWith(`printf '%s|' "$@"`), { args: ["a b", "$HOME", "*"] });
    expect(onlyText(response)).toBe("a b|$HOME|*|/plugin.CodegenService/Generate|");
  });

  test("the listed variables and none of the host's", async () => {
    const response = await runScript(respondWith("/usr/bin/env | /usr/bin/sort"), {
      environment: [
        ["SQLC_VERSION", "v1"],
        ["EMPTY", ""],
      ],
    });
    // What the shell itself sets.
    const names = onlyText(response)
      .split("\n")
      .filter((line) => !/^(PWD|SHLVL|_|OLDPWD)=/.test(line));
    expect(names).toEqual(["EMPTY=", "SQLC_VERSION=v1", ""]);
  });

  test("the request as JSON", async () => {
    expect(onlyText(await runScript(respondWith("cat")))).toMatch(/^\{"settings":null,"catalog":null,"queries":\[\]/);
  });

  test("the request as protobuf, empty here, and answers with it", async () => {
    const response = await runScript("printf '\\012\\006\\012\\001a\\022\\001b'", { format: "protobuf" });
    expect([response.files[0]?.name, onlyText(response)]).toEqual(["a", "b"]);
  });
});

describe("a process may", () => {
  test("not read its input", async () => {
    expect((await runScript("exec 0<&-; printf '{}'")).files).toEqual([]);
  });

  test("write to stderr and succeed", async () => {
    expect((await runScript("echo warning >&2; printf '{}'")).files).toEqual([]);
  });

  test("return no files", async () => {
    expect((await runScript("printf '{\"files\":null}'")).files).toEqual([]);
  });
});

describe("a process that fails", () => {
  test("shows its stderr and its exit status", async () => {
    expect(await rejectionOf(runScript("echo it went wrong >&2; exit 3"))).toBe(
      "process: error running command it went wrong\n  exit status 3",
    );
  });

  test("shows the signal that killed it", async () => {
    expect(await rejectionOf(runScript("kill -9 $$"))).toBe("process: error running command \n  killed by SIGKILL");
  });

  test("shows the beginning and the end of a long stderr", async () => {
    const text = await rejectionOf(
      runScript("i=0; while [ $i -lt 20000 ]; do echo line $i; i=$((i+1)); done >&2; exit 1"),
    );
    expect([
      text.includes("line 0\n"),
      text.includes("bytes ..."),
      text.includes("line 19999\n"),
      text.length < 70_000,
    ]).toEqual([true, true, true, true]);
  });

  test("cannot colour or clear the terminal", async () => {
    expect(await rejectionOf(runScript("printf '\\033[2Jgone\\n' >&2; exit 1"))).toBe(
      "process: error running command [2Jgone\n  exit status 1",
    );
  });
});

describe("a command that cannot be run", () => {
  test.each([
    ["./absent", "process: ./absent not found"],
    ["plugin", "process: plugin not found"],
    ["./plugin --flag", "process: ./plugin --flag not found"],
    [".", "process: . not found"],
  ])("%s", async (command, message) => {
    const folder = createFolder();
    writeScript(folder, "printf '{}'");
    expect(await rejectionOf(runIn(folder, { command }))).toBe(message);
  });

  test("a file that is not executable", async () => {
    const folder = createFolder();
    writeFileSync(join(folder, "plugin"), "text");
    expect(await rejectionOf(runIn(folder))).toBe(
      "process: ./plugin not found\n  hint: <dir>/plugin is not executable (chmod +x)",
    );
  });

  test("a file that is no program", async () => {
    const folder = createFolder();
    writeScript(folder, "");
    writeFileSync(join(folder, "plugin"), "printf '{}'");
    const [first] = (await rejectionOf(runIn(folder))).split("\n");
    expect(first).toBe("process: error running command fork/exec <dir>/plugin: exec format error");
  });
});

describe("a process is stopped", () => {
  test("at the limit of time", async () => {
    expect(await rejectionOf(runScript("while :; do :; done", quick))).toBe(stopped);
  });

  test("though it ignores signals", async () => {
    expect(await rejectionOf(runScript("trap '' TERM INT HUP; while :; do :; done", quick))).toBe(stopped);
  });

  test("together with the processes that it has started", async () => {
    const folder = createFolder();
    writeScript(folder, `(sleep 1; echo alive > '${folder}/late') & while :; do :; done`);
    expect(await rejectionOf(runIn(folder, quick))).toBe(stopped);
    await runScript("sleep 1.2; printf '{}'");
    expect(existsSync(join(folder, "late"))).toBe(false);
  });

  test.skipIf(!existsSync("/usr/bin/setsid"))("together with a process in a session of its own", async () => {
    const folder = createFolder();
    const leftover = `/usr/bin/setsid /bin/sh -c "sleep 1; echo alive > '${folder}/late'"`;
    writeScript(folder, `(${leftover}; :) & while :; do :; done`);
    expect(await rejectionOf(runIn(folder, quick))).toBe(stopped);
    await runScript("sleep 1.2; printf '{}'");
    expect(existsSync(join(folder, "late"))).toBe(false);
  });

  test("at the limit of output", async () => {
    const run = runScript("while :; do echo xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx; done", {
      limits: { outputBytes: 10_000 },
    });
    expect(await rejectionOf(run)).toBe("process: stopped after 9.8 KiB of output, its limit");
  });

  test("when the run is cancelled", async () => {
    const controller = new AbortController();
    const run = rejectionOf(runScript("while :; do :; done", { signal: controller.signal }));
    controller.abort();
    expect(await run).toBe("process: stopped");
  });
});

test("a process left behind that keeps stdout open does not hold up the run", async () => {
  const begin = performance.now();
  const response = await runScript("sleep 20 & printf '{}'");
  expect([response.files, performance.now() - begin < 10_000]).toEqual([[], true]);
});

describe("responses in JSON that are none", () => {
  test.each([
    ["", "proto: syntax error (line 1:1): unexpected token "],
    ["[]", "response must be an object, got []"],
    ["null", "response must be an object, got null"],
    ['{"files":[{"name":"a"}],"unknown":1}', 'unknown field "unknown" in response'],
    ['{"files":[{"name":1}]}', "response.files[0].name must be a string, got 1"],
    ['{"files":[{"name":"a","contents":"not base64!"}]}', "response.files[0].contents must be base64"],
    ['{"files":[null]}', "response.files[0] must be an object, got null"],
    ["{} trailing", "JSON"],
  ])("%s", async (text, message) => {
    const folder = createFolder();
    writeFileSync(join(folder, "answer"), text);
    writeScript(folder, `cat '${folder}/answer'`);
    const failure = await rejectionOf(runIn(folder));
    expect([failure.startsWith("process: failed to read codegen resp: proto: "), failure.includes(message)]).toEqual([
      true,
      true,
    ]);
  });
});
