import { existsSync, readFileSync } from "node:fs";
import { requestFromJson } from "@sqlc-ts/protocol";
import { expect, test } from "vitest";
import { loadGenerator } from "../packages/generators/src/index.ts";
import { request } from "./typescript/support/requests.ts";

const recorded = new URL("../../shared/corpus/sqlc/postgresql/codegen_json/expected/gen/codegen.json", import.meta.url);

async function generateJson(options: unknown): Promise<Record<string, string>> {
  const plugin = await loadGenerator("json");
  const response = await plugin.generate(request({ options }));
  return Object.fromEntries(response.files.map((file) => [file.name, new TextDecoder().decode(file.contents)]));
}

test("the file's name and indentation have defaults", async () => {
  const { "codegen_request.json": text } = await generateJson(undefined);
  expect(text).toMatch(/^\{\n {2}"settings": \{\n {4}"version": "2",/);
});

test("the file's name and indentation are options", async () => {
  const { "a.json": text } = await generateJson({ out: "gen", filename: "a.json", indent: "\t" });
  expect(text).toMatch(/^\{\n\t"settings": \{\n\t\t"version": "2",/);
});

test("an indentation may be long", async () => {
  const { "codegen_request.json": text } = await generateJson({ indent: " ".repeat(12) });
  expect(text).toMatch(/^\{\n {12}"settings": \{\n {24}"version"/);
});

test("sqlc's own fields only, and a newline at the end", async () => {
  const { "codegen_request.json": text = "" } = await generateJson({});
  expect(Object.keys(JSON.parse(text))).toEqual([
    "settings",
    "catalog",
    "queries",
    "sqlc_version",
    "plugin_options",
    "global_options",
  ]);
  expect(text.endsWith("}\n")).toBe(true);
});

// Needs ../shared, which a copy of the project alone does not have.
test.skipIf(!existsSync(recorded))("sqlc's recorded file comes out byte for byte", async () => {
  const text = readFileSync(recorded, "utf8");
  const plugin = await loadGenerator("json");
  const response = await plugin.generate(requestFromJson(JSON.parse(text)));
  expect(new TextDecoder().decode(response.files[0]?.contents)).toBe(text);
});
