import { expect, test } from "vitest";
import { createGeneratedFile } from "./generated-file.ts";

test("imports are written for what was used, packages first", () => {
  const file = createGeneratedFile({ header: "// header" });
  file.line(`const x: ${file.import("Local", "./local.js", { type: true })} = ${file.import("make", "pack")}();`);
  expect(file.toString()).toBe(
    '// header\n\nimport { make } from "pack";\nimport type { Local } from "./local.js";\n\nconst x: Local = make();\n',
  );
});

test("a name that is used as a value is not imported as a type", () => {
  const file = createGeneratedFile({ header: "//" });
  file.import("Mood", "./models.js", { type: true });
  file.import("Mood", "./models.js");
  expect(file.toString()).toContain('import { Mood } from "./models.js";');
});

test("types and values of one module share a line", () => {
  const file = createGeneratedFile({ header: "//" });
  file.import("b", "m");
  file.import("A", "m", { type: true });
  expect(file.toString()).toContain('import { type A, b } from "m";');
});

test("an import that clashes with a declaration is renamed", () => {
  const file = createGeneratedFile({ header: "//", reserved: ["Client"] });
  expect(file.import("Client", "pg")).toBe("Client_2");
  expect(file.toString()).toContain('import { Client as Client_2 } from "pg";');
});

test("the same name of two modules is renamed once", () => {
  const file = createGeneratedFile({ header: "//" });
  expect([file.import("A", "x"), file.import("A", "y"), file.import("A", "x")]).toEqual(["A", "A_2", "A"]);
});

test("what the file declares itself needs no import", () => {
  const file = createGeneratedFile({ header: "//", self: "./db.js" });
  file.line(`const c: ${file.import("Client", "./db.js", { type: true })};`);
  expect(file.toString()).toBe("//\n\nconst c: Client;\n");
});

test("a default export stands in front of the names", () => {
  const file = createGeneratedFile({ header: "// Header" });
  file.import("Pool", "mysql2", { type: true });
  file.import("default", "mysql2", { as: "mysql" });
  file.import("default", "left-pad", { as: "pad" });
  expect(file.toString()).toContain('import pad from "left-pad";\nimport mysql, { type Pool } from "mysql2";');
});

test("an import line that is too long is broken", () => {
  const file = createGeneratedFile({ header: "//" });
  const names = Array.from({ length: 20 }, (_, index) => `someLongName${index}`);
  for (const name of names) file.import(name, "m");
  expect(file.toString()).toContain("import {\n  someLongName0,\n");
});

test("blocks indent their lines", () => {
  const file = createGeneratedFile({ header: "//" });
  file.block("if (a) {", () => file.block("if (b) {", () => file.line("c();")));
  expect(file.toString()).toBe("//\n\nif (a) {\n  if (b) {\n    c();\n  }\n}\n");
});

test("a list stays on its line where it fits", () => {
  const file = createGeneratedFile({ header: "//" });
  file.list("f(", ["a", "b"], ");");
  file.list("g(", ["x".repeat(60), "y".repeat(60)], ");");
  expect(file.toString()).toBe(`//\n\nf(a, b);\ng(\n  ${"x".repeat(60)},\n  ${"y".repeat(60)},\n);\n`);
});
