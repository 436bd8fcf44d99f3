import { describe, expect, test } from "vitest";
import { packages } from "../syntax/packages.ts";
import { typeText } from "../types/go-type.ts";
import { parseOverrideType } from "./override-type.ts";
import type { GoTypeOption, GoTypeParts } from "./schema.ts";

function show(option: GoTypeOption): string | undefined {
  const type = parseOverrideType(option, packages.pgtype5);
  if (!type) return undefined;
  const { imports } = type;
  return [typeText(type), ...(imports ? [imports.alias ?? "-", imports.path] : [])].join(" ");
}

function parts(some: Partial<GoTypeParts>): GoTypeParts {
  return { import: "", package: "", type: "", pointer: false, slice: false, ...some };
}

test.each([
  ["string", "string"],
  ["time.Duration", "time.Duration - time"],
  ["github.com/x/y.T", "y.T - github.com/x/y"],
  ["github.com/x/go-foo.Bar", "foo.Bar - github.com/x/go-foo"],
  ["*github.com/x/y.T", "*y.T - github.com/x/y"],
])("%s", (text, expected) => {
  expect(show(text)).toBe(expected);
});

describe("a type in parts", () => {
  test.each<[Partial<GoTypeParts>, string]>([
    [{ import: "github.com/foo/bar", type: "T" }, "bar.T - github.com/foo/bar"],
    [{ import: "github.com/foo/bar-baz", type: "T" }, "bar_baz.T bar_baz github.com/foo/bar-baz"],
    [{ import: "github.com/foo/Pkg/v3", type: "T" }, "pkg.T pkg github.com/foo/Pkg/v3"],
    [{ import: "a/b", package: "c", type: "T", pointer: true, slice: true }, "[]*c.T c a/b"],
    [{ type: "[]byte" }, "[]byte"],
    [{ type: "json.RawMessage" }, "json.RawMessage - encoding/json"],
  ])("%j is %s", (some, expected) => {
    expect(show(parts(some))).toBe(expected);
  });

  test("that says nothing is none", () => {
    expect(show(parts({}))).toBeUndefined();
  });
});

test.each<[GoTypeOption, string]>([
  ["UUID", "Package override `go_type` specifier \"UUID\" is not a Go basic type e.g. 'string'"],
  ["a/b", 'Package override `go_type` specifier "a/b" is not the proper format'],
  [parts({ package: "p", type: "T" }), "Package override `go_type`: package name requires an import path"],
])("%j is refused", (option, message) => {
  expect(() => show(option)).toThrow(message);
});
