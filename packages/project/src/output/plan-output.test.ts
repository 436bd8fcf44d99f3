import { describe, expect, test } from "vitest";
import { findConflicts, planOutput } from "./plan-output.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function plan(...names: readonly string[]): readonly string[] {
  const result = planOutput({ folder: "/p/gen", files: names.map((name) => ({ name, contents: bytes(name) })) });
  return result.ok ? result.files.map(({ path }) => path) : result.problems;
}

describe("names of generated files", () => {
  test.each([
    ["a.ts", "/p/gen/a.ts"],
    ["deep/er/f.txt", "/p/gen/deep/er/f.txt"],
    ["/abs/f.txt", "/p/gen/abs/f.txt"],
    ["x/../in.txt", "/p/gen/in.txt"],
    ["a..b.txt", "/p/gen/a..b.txt"],
    ["sub/", "/p/gen/sub"],
    ["a\\b.txt", "/p/gen/a\\b.txt"],
  ])("%j is written to %s", (name, path) => {
    expect(plan(name)).toEqual([path]);
  });

  test.each([
    ["../up.txt", "/p/up.txt"],
    ["../gen-evil/x", "/p/gen-evil/x"],
    ["../gen", "/p/gen"],
    ["", "/p/gen"],
    [".", "/p/gen"],
    ["x/../../../../y", "/y"],
    ["..\\up.txt", "/p/gen/..\\up.txt"],
    ["C:\\Windows\\x", "/p/gen/C:\\Windows\\x"],
    ["c:x", "/p/gen/c:x"],
  ])("%j is refused", (name, path) => {
    expect(plan(name)).toEqual([`invalid file output path: ${path}`]);
  });

  test.each([
    ["a NUL", "a\0b", "a\\u0000b"],
    ["an escape sequence", "\u001b[2Ja", "\\u001b[2Ja"],
    ["a newline", "a\nb", "a\\nb"],
  ])("%s is refused", (_, name, shown) => {
    expect(plan(name)).toEqual([`invalid file output path: "/p/gen/${shown}"`]);
  });

  test("a name longer than systems take is refused", () => {
    expect(plan("a/".repeat(1_000_000))).toEqual([
      expect.stringMatching(/^invalid file output path: .{200}… \(2000000 characters\)$/),
    ]);
  });

  test("the same path twice with different contents is refused, however it is spelled", () => {
    const files = [
      { name: "a.ts", contents: bytes("x") },
      { name: "./a.ts", contents: bytes("y") },
    ];
    expect(planOutput({ folder: "/p/gen", files })).toEqual({
      ok: false,
      problems: ["duplicate file output path: /p/gen/a.ts"],
    });
  });
});

describe("files of several generators", () => {
  const file = (path: string, text: string) => ({ path, contents: bytes(text) });

  test("may agree on a file", () => {
    expect(findConflicts([[file("/a", "x")], [file("/a", "x")]])).toEqual([]);
  });

  test("must not differ on a file", () => {
    expect(findConflicts([[file("/a", "x")], [file("/a", "y")]])).toEqual([
      "two generators write different contents to /a",
    ]);
  });

  test("must not have names that differ in case only", () => {
    expect(findConflicts([[file("/gen/Ab", "x")], [file("/gen/aB", "x")]])).toEqual([
      "/gen/Ab and /gen/aB differ in case only",
    ]);
  });

  test("must not use one path as file and folder, at any depth and once for all", () => {
    const paths = ["/a.b", "/a", "/a-b", "/a/b/c/d", "/a/e", "/ab", "/b/c", "/b"];
    expect(findConflicts([paths.map((path) => file(path, path))])).toEqual([
      "/a would be both a file and a folder",
      "/b would be both a file and a folder",
    ]);
  });

  test("are compared in little time, however deep they lie", () => {
    const deep = "a/".repeat(1500);
    const files = Array.from({ length: 5000 }, (_, index) => file(`/${deep}${index}`, ""));
    expect(findConflicts([files])).toEqual([]);
  }, 20_000);

  test.each(["/a/b", "/A/b"])("must not use one path as file and folder: /a and %s", (other) => {
    expect(findConflicts([[file("/a", "x")], [file(other, "y")]])).toEqual(["/a would be both a file and a folder"]);
  });
});
