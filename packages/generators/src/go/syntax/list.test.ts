import { describe, expect, test } from "vitest";
import { call, elements, keyedElements } from "./list.ts";

describe("a call", () => {
  test("with three arguments stays on its line", () => {
    expect(call("row.Scan", ["a", "b", "c"])).toBe("row.Scan(a, b, c)");
  });

  test("with four has one a line", () => {
    expect(call("row.Scan", ["a", "b", "c", "d"])).toBe("row.Scan(\n\ta,\n\tb,\n\tc,\n\td,\n)");
  });

  test("keeps its leading arguments on the first line", () => {
    expect(call("f", ["a", "b", "c", "d"], ["ctx", "q"])).toBe("f(ctx, q,\n\ta,\n\tb,\n\tc,\n\td,\n)");
  });
});

test("elements stand one a line", () => {
  expect([elements("[]any", ["a"]), elements("[]any", [])]).toEqual(["[]any{\n\ta,\n}", "[]any{}"]);
});

describe("keyed elements", () => {
  test("have their values in a column", () => {
    expect(
      keyedElements("&Q", [
        ["db", "tx"],
        ["fooStmt", "x"],
      ]),
    ).toBe("&Q{\n\tdb:      tx,\n\tfooStmt: x,\n}");
  });

  test("of lengths far apart do not share a column", () => {
    const long = "a".repeat(51);
    const text = keyedElements("&Q", [
      ["db", "tx"],
      ["tx", "tx"],
      [long, "x"],
      ["bb", "y"],
      ["c".repeat(28), "z"],
    ]);
    expect(text.split("\n")).toEqual([
      "&Q{",
      "\tdb: tx,",
      "\ttx: tx,",
      `\t${long}: x,`,
      `\tbb:${" ".repeat(27)}y,`,
      `\t${"c".repeat(28)}: z,`,
      "}",
    ]);
  });
});
