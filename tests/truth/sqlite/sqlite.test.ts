import sqlite from "node-sqlite3-wasm";
import { expect, test } from "vitest";
import { functions } from "../../../packages/compiler/src/engines/sqlite/gen/functions.ts";
import { measureSqliteTruth } from "./measure.ts";

test("values are of the types that expressions are given", async () => {
  const { tried, refused, lies } = await measureSqliteTruth(1500, 7);
  expect(lies).toEqual([]);
  expect(refused / tried).toBeLessThan(0.5);
});

/** Ours that this build of SQLite lacks need an option or a module; there is nothing that it has and we lack. */
test("every function of SQLite is known", () => {
  const database = new sqlite.Database();
  const builtIn = database.all("SELECT DISTINCT name FROM pragma_function_list WHERE builtin AND name NOT LIKE 'fts%'");
  database.close();
  const known = new Set(functions.split("\n").map((line) => line.slice(0, line.indexOf("\t"))));
  const unknown = builtIn.map(({ name }) => String(name)).filter((name) => !known.has(name) && /^[a-z]/.test(name));
  expect(unknown).toEqual([]);
});
