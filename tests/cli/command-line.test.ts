import { describe, expect, test } from "vitest";
import { createProject } from "./support/run-cli.ts";

const quiet = { stdout: "", stderr: "" };

describe("version", () => {
  test("tells both versions", () => {
    expect(createProject().run("version")).toEqual({
      status: 0,
      stdout: "sqlc-ts v0.1.0 (compatible with sqlc v1.31.1)\n",
      stderr: "",
    });
  });

  test("under the name sqlc prints what sqlc prints", () => {
    expect(createProject({}, { name: "sqlc" }).run("version").stdout).toBe("v1.31.1\n");
  });
});

describe("mistakes in the command line", () => {
  test.each([
    [["bogus"], 'Error: unknown command "bogus" for "sqlc-ts"\nRun \'sqlc-ts --help\' for usage.\n'],
    [
      ["versio"],
      'Error: unknown command "versio" for "sqlc-ts"\n\nDid you mean this?\n\tversion\n\nRun \'sqlc-ts --help\' for usage.\n',
    ],
    [["--bogus"], "Error: unknown flag: --bogus\n"],
    [["generate", "--bogus=1"], "Error: unknown flag: --bogus\n"],
    [["-v"], "Error: unknown shorthand flag: 'v' in -v\n"],
    [["generate", "-f"], "Error: flag needs an argument: --file\n"],
    [
      ["generate", "--nullability", "x"],
      'Error: invalid argument "x" for "--nullability" flag: must be "proven" or "sqlc"\n',
    ],
  ])("%j", (args, stderr) => {
    expect(createProject().run(...args)).toEqual({ status: 1, stdout: "", stderr });
  });
});

test.each([[[]], [["help"]], [["--help"]]])("%j prints the help on standard output", (args) => {
  const { status, stdout, stderr } = createProject().run(...args);
  expect([status, stdout.split("\n", 1)[0], stderr]).toEqual([0, "Usage: sqlc-ts [options] [command]", ""]);
});

describe("init", () => {
  const added = (file: string): string =>
    `${file} is added. Please visit https://docs.sqlc.dev/en/stable/reference/config.html to learn more about configuration\n`;

  test("writes an empty configuration of version 2", () => {
    const project = createProject();
    expect(project.run("init")).toEqual({ status: 0, stdout: added("sqlc.yaml"), stderr: "" });
    expect(project.read("sqlc.yaml")).toBe(
      'version: "2"\ncloud:\n    organization: ""\n    project: ""\n    hostname: ""\nservers: []\nsql: []\noverrides:\n    go: null\n' +
        "plugins: []\nrules: []\noptions: {}\n",
    );
  });

  test("--v1 writes version 1, to the file of -f", () => {
    const project = createProject();
    expect(project.run("init", "--v1", "-f", "own.yaml").stdout).toBe(added("own.yaml"));
    expect(project.read("own.yaml")).toContain('version: "1"\n');
  });

  test("leaves an existing file alone", () => {
    const project = createProject({ "sqlc.yaml": "mine" });
    expect([project.run("init").stdout, project.read("sqlc.yaml")]).toEqual(["sqlc.yaml is already created\n", "mine"]);
  });

  test.each([
    [
      ["--v1", "--v2"],
      "Error: if any flags in the group [v1 v2] are set none of the others can be; [v1 v2] were all set\n",
    ],
    [["-f", ""], "Error: file argument is empty\n"],
    [["-f", "nodir/foo.yaml"], "Error: open nodir/foo.yaml: no such file or directory\n"],
  ])("%j", (args, stderr) => {
    expect(createProject().run("init", ...args)).toEqual({ ...quiet, status: 1, stderr });
  });
});
