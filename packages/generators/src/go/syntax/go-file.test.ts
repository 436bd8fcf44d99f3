import { expect, test } from "vitest";
import { createGoFile } from "./go-file.ts";
import { dependency, packages } from "./packages.ts";

const header = { buildTags: "", comments: ["// generated"], packageName: "db" };

test("a file without imports has none", () => {
  expect(createGoFile().print(header)).toBe("// generated\n\npackage db\n");
});

test("imports stand in two groups, each by path, once", () => {
  const file = createGoFile();
  file.use(packages.time, packages.pq, packages.sql, dependency("encoding/json", "jj"), packages.time);
  expect(file.print(header)).toBe(
    '// generated\n\npackage db\n\nimport (\n\t"database/sql"\n\t"time"\n\n\tjj "encoding/json"\n\t"github.com/lib/pq"\n)\n',
  );
});

test("a standard package that an override names too is listed once", () => {
  const file = createGoFile();
  file.use(dependency("time"), packages.time, dependency("time"));
  expect(file.print(header)).toContain('import (\n\t"time"\n)');
});

test("the build constraint goes first", () => {
  expect(createGoFile().print({ ...header, buildTags: "a && b" })).toBe(
    "//go:build a && b\n\n// generated\n\npackage db\n",
  );
});

test("one empty line separates declarations", () => {
  const file = createGoFile();
  file.declare(
    { kind: "struct", name: "Empty", fields: [] },
    { kind: "constants", constants: [] },
    { kind: "string", name: "q", value: "a `b`\r\n" },
    { kind: "function", signature: "f()", body: [] },
  );
  expect(file.print(header)).toBe(
    '// generated\n\npackage db\n\ntype Empty struct {\n}\n\nconst ()\n\nconst q = `a ` + "`" + `b` + "`" + `\n`\n\nfunc f() {\n}\n',
  );
});

test("lines of a statement are indented with it", () => {
  const file = createGoFile();
  file.declare({
    kind: "function",
    signature: "f()",
    body: [{ kind: "block", head: "if a", body: ["g(\n\tx,\n)"], otherwise: ["h()"] }],
  });
  expect(file.print(header)).toContain("func f() {\n\tif a {\n\t\tg(\n\t\t\tx,\n\t\t)\n\t} else {\n\t\th()\n\t}\n}\n");
});
