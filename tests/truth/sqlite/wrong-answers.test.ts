import { analyzeFile, buildCatalog, type Engine, loadEngine } from "@sqlc-ts/compiler";
import sqlite from "node-sqlite3-wasm";
import { beforeAll, expect, test } from "vitest";
import { type RightAnswer, rightAnswers, rowsSql, schemaSql } from "./wrong-answers.ts";

const settings = { nullability: "proven", strictFunctionChecks: false, strictOrderBy: true } as const;
let engine: Engine;

beforeAll(async () => {
  engine = await loadEngine("sqlite");
});

test.each(rightAnswers)("row $row: $sql", ({ sql, columns, parameters = [] }) => {
  const { catalog } = buildCatalog(engine, [{ path: "schema.sql", text: schemaSql }], settings);
  const text = `-- name: Q :many\n${sql};`;
  const { queries, diagnostics } = analyzeFile(engine, catalog, { path: "q.sql", text }, settings);
  expect(diagnostics).toEqual([]);
  const spell = (name: string, type: string, isNotNull: boolean): string => `${name} ${type}${isNotNull ? " NN" : ""}`;
  const query = queries[0];
  expect(
    query?.columns.map(({ proven: { name, type, nullability } }) =>
      spell(name, engine.types.format(catalog, type), nullability.kind === "never"),
    ),
  ).toEqual(columns);
  expect(
    query?.parameters.map(({ sqlc, type, nullable }) =>
      spell(sqlc.name, type ? engine.types.format(catalog, type) : "any", !nullable),
    ),
  ).toEqual(parameters);
});

test.each(rightAnswers)("SQLite stores it so, row $row: $sql", (answer) => {
  expect(storedBySqlite(answer)).toEqual(answer.stored);
});

/** The storage classes in each column over all rows; parameters are such that their queries find nothing. */
function storedBySqlite({ sql, columns, parameters = [] }: RightAnswer): string[] {
  const database = new sqlite.Database();
  database.exec(schemaSql + rowsSql);
  const values = parameters.map(() => "nothing");
  const names = columns.map((_, index) => `c${index}`);
  const asked = names.map((name) => `typeof(${name}) AS ${name}`).join();
  // What RETURNING gives can be asked for only by value.
  const rows = / RETURNING /.test(sql)
    ? database
        .all(sql, values)
        .map((row) => Object.values(row).map((value) => (Number.isInteger(value) ? "integer" : "text")))
    : database.all(`WITH answer(${names.join()}) AS (${sql}) SELECT ${asked} FROM answer`, values).map(Object.values);
  database.close();
  return columns.map((_, index) => [...new Set(rows.map((row) => String(row[index])))].sort().join(" "));
}
