import { expect, test } from "vitest";
import { buildCatalog } from "../build-catalog.ts";
import { loadEngine } from "../engines/registry.ts";
import { analyzeStatement } from "./analyze-statement.ts";

const settings = {
  nullability: "proven",
  stars: "expanded",
  strictFunctionChecks: false,
  strictOrderBy: true,
} as const;

/** Columns, then messages: `name type`, with `?` where NULL is possible. */
async function analyze(schema: string, sql: string): Promise<readonly string[]> {
  const engine = await loadEngine("postgresql");
  const { catalog } = buildCatalog(engine, [{ path: "schema.sql", text: schema }], settings);
  const statement = engine.parse({ path: "q.sql", text: sql }).statements[0]?.statement;
  if (!statement) throw new Error(`cannot parse ${sql}`);
  const { columns, diagnostics } = analyzeStatement({ engine, catalog, file: "q.sql", settings }, statement);
  const types = columns.map(
    ({ name, type, nullability: { kind } }) => `${name} ${type.id}${kind === "maybe" ? "?" : ""}`,
  );
  return [...types, ...diagnostics.map(({ message }) => message)];
}

const places =
  "CREATE TABLE places (id int PRIMARY KEY, geom geometry(Point, 4326) NOT NULL, geog geography, rast raster);";

test("PostGIS's functions have types, and are NULL where empty geometries make them so", async () => {
  const sql =
    "SELECT ST_X(geom) AS x, ST_AsText(geom) AS t, ST_DWithin(geom, geom, 5) AS near, geom <-> $1 AS d FROM places";
  const types = ["x float8?", "t text", "near bool", "d float8?"];
  expect(await analyze(`CREATE EXTENSION postgis; ${places}`, sql)).toEqual(types);
});

test("CASCADE brings the extensions that one needs", async () => {
  const sql = "SELECT ST_AsText(geom) AS t FROM places";
  expect(await analyze(`CREATE EXTENSION postgis_topology CASCADE; ${places}`, sql)).toEqual(["t text"]);
});

test("a function that another version of an extension may have is no error", async () => {
  const sql = "SELECT ST_FunctionToCome(geom) IS NULL AS b FROM places";
  expect(await analyze(`CREATE EXTENSION postgis; ${places}`, sql)).toEqual(["b bool"]);
});

test("a function that no version of an extension has is an error", async () => {
  const [message] = (await analyze(`CREATE EXTENSION postgis; ${places}`, "SELECT lowwer('A') FROM places")).slice(-1);
  expect(message).toBe('function "lowwer" does not exist');
});

const metrics = "CREATE TABLE metrics (time timestamptz NOT NULL, device int NOT NULL, value float8);";

test("TimescaleDB's functions have types", async () => {
  const sql = `SELECT time_bucket('5 minutes', time) AS bucket, last(device, time) AS d, locf(avg(value)) AS v, histogram(value, 0, 9, 3) AS h
    FROM metrics GROUP BY bucket`;
  const types = ["bucket timestamptz", "d int4", "v float8?", "h int4[]?"];
  expect(await analyze(`CREATE EXTENSION timescaledb; ${metrics}`, sql)).toEqual(types);
});

test("a function of an unknown extension may be an aggregate", async () => {
  const sql = "SELECT device, approx(sketch(value)) IS NULL AS b FROM metrics GROUP BY device";
  expect(await analyze(`CREATE EXTENSION mystery; ${metrics}`, sql)).toEqual(["device int4", "b bool"]);
});
