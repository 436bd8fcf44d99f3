import { describe, expect, test } from "vitest";
import type { Located } from "../config/decoder.ts";
import { createMemoryHost } from "../memory-host.ts";
import { findSources, PathError } from "./find-sources.ts";

const written = (value: string): Located<string> => ({ value, span: { file: "sqlc.yaml", start: 0, end: 1 } });

async function find(files: readonly string[], ...paths: readonly string[]): Promise<readonly string[]> {
  const host = createMemoryHost(Object.fromEntries(files.map((file) => [file, ""])));
  const found = await findSources(host, "/project", paths.map(written));
  return found.map((path) => path.replace("/project/", ""));
}

describe("paths", () => {
  test("a folder gives its direct entries in byte order of their names", async () => {
    const files = ["m/9_a.sql", "m/10_b.sql", "m/B.sql", "m/a.sql", "m/deep/c.sql"];
    expect(await find(files, "m")).toEqual(["m/10_b.sql", "m/9_a.sql", "m/B.sql", "m/a.sql"]);
  });

  test("only .sql files count, without hidden files and down migrations", async () => {
    const files = ["m/1.up.sql", "m/1.down.sql", "m/.x.sql", "m/x.SQL", "m/x.txt"];
    expect(await find(files, "m", "m/x.txt")).toEqual(["m/1.up.sql"]);
  });

  test("the order of the list and duplicates are kept", async () => {
    expect(await find(["a.sql", "b.sql"], "b.sql", "a.sql", "./b.sql")).toEqual(["b.sql", "a.sql", "b.sql"]);
  });

  test("an absolute path is appended to the base folder too", async () => {
    expect(await find(["x/a.sql"], "/x/a.sql")).toEqual(["x/a.sql"]);
  });

  test("the empty path is the base folder", async () => {
    expect(await find(["a.sql", "d/b.sql"], "")).toEqual(["a.sql"]);
  });

  test("a missing path is an error with a suggestion", async () => {
    const error = await find(["schema.sql"], "shema.sql").catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PathError);
    expect(error).toMatchObject({
      message: "path error: stat /project/shema.sql: no such file or directory",
      hint: 'did you mean "schema.sql"?',
    });
  });
});

describe("patterns", () => {
  const files = ["q/a.sql", "q/b1.sql", "q/b2.sql", "q/[.sql", "q/n/c.sql", "q/n/m/d.sql"];

  test.each([
    ["q/b?.sql", ["q/b1.sql", "q/b2.sql"]],
    ["q/b[2-9].sql", ["q/b2.sql"]],
    ["q/b[^1].sql", ["q/b2.sql"]],
    ["q/[ab]*.sql", ["q/a.sql", "q/b1.sql", "q/b2.sql"]],
    ["q/\\[*.sql", ["q/[.sql"]],
    ["q/*/c.sql", ["q/n/c.sql"]],
    ["q/**/*.sql", ["q/n/c.sql"]],
    ["nothing/*.sql", []],
    ["q/n*", ["q/n/c.sql"]],
  ])("%s", async (pattern, expected) => {
    expect(await find(files, pattern)).toEqual(expected);
  });

  test.each(["q/[.sql", "q/[a-.sql", "q/[].sql", "q/[z-a].sql"])("%s is malformed", async (pattern) => {
    const error = await find(files, pattern).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PathError);
    expect(error).toMatchObject({
      message: "syntax error in pattern",
      explanation: `malformed pattern: ${pattern}`,
    });
  });
});
