import { analyzeFile, buildCatalog, type Engine, loadEngine } from "@sqlc-ts/compiler";
import sqlite from "node-sqlite3-wasm";
import { createRandom, type Random } from "../../parser/random.ts";
import { randomAggregate, randomExpression } from "./expressions.ts";

const schema = `
  CREATE TABLE a (
    id INTEGER PRIMARY KEY, n INTEGER, m INT NOT NULL, f REAL NOT NULL, g DOUBLE, name TEXT NOT NULL, bio TEXT,
    bytes BLOB, price DECIMAL(10,2) NOT NULL, js JSON NOT NULL, dt DATETIME, ok BOOLEAN NOT NULL
  );
  CREATE TABLE b (id INTEGER PRIMARY KEY, a_id INTEGER NOT NULL, title TEXT NOT NULL);
`;
const rows = `
  INSERT INTO a VALUES
    (1, NULL, 0, 0.0, NULL, '', NULL, NULL, 0, '{}', NULL, 0),
    (2, 5, -3, 1.5, 2.25, 'Ann', 'likes a%', x'0041', 12.5, '{"a": 1, "b": [1, null]}', '2024-02-29 12:00:00', 1),
    (3, -7, 9, -0.5, -1e3, '12', '', x'', 7, '[1, 2, "x"]', '2023-12-31', 0),
    (4, 0, 1, 1e10, 0.0, 'a', '3.5', x'ff', -1.25, '"text"', '12:30', 1);
  INSERT INTO b VALUES (1, 2, 'x'), (2, 2, 'y'), (3, 9, 'z');
`;

/** The forms in which an expression is tried: over all rows, over an outer join, over no rows. */
const sources = ["a, b", "a LEFT JOIN b ON b.a_id = a.id", "a, b WHERE a.id < 0"];

/** What values of a type are stored as; any class where the type is not listed. */
const classes: Readonly<Record<string, readonly string[]>> = {
  integer: ["integer"],
  real: ["real"],
  text: ["text"],
  blob: ["blob"],
  numeric: ["integer", "real"],
};

export interface TruthResult {
  readonly tried: number;
  /** Expressions that SQLite refuses for these values (malformed JSON, overflow): nothing to compare. */
  readonly refused: number;
  /** Values that our type or nullability does not allow. */
  readonly lies: readonly string[];
}

/** Puts random expressions to SQLite and compares each value's storage class with the type and nullability that we give. */
export async function measureSqliteTruth(count: number, seed: number): Promise<TruthResult> {
  const engine = await loadEngine("sqlite");
  const random = createRandom(seed);
  const database = new sqlite.Database();
  database.exec(schema + rows);
  const lies: string[] = [];
  let refused = 0;
  for (let tried = 0; tried < count; tried++) {
    const query = randomQuery(random);
    const found = storedAs(database, query);
    if (found) lies.push(...liesOf(engine, query, found));
    else refused++;
  }
  database.close();
  return { tried: count, refused, lies };
}

function randomQuery(random: Random): string {
  const expression = random.below(3) === 0 ? randomAggregate(random, 1) : randomExpression(random, 2);
  return `SELECT ${expression} AS x FROM ${random.pick(sources) ?? "a, b"}`;
}

/** Integers that overflow become reals: no type can tell. */
const inRange = "typeof(x) <> 'real' OR abs(x) < 9.2e18";

function storedAs(database: InstanceType<typeof sqlite.Database>, query: string): ReadonlySet<string> | undefined {
  try {
    const values = database.all(`SELECT DISTINCT typeof(x) AS class FROM (${query}) WHERE ${inRange}`);
    return new Set(values.map((row) => String(row.class)));
  } catch {
    return undefined;
  }
}

const settings = { nullability: "proven", strictFunctionChecks: false, strictOrderBy: true } as const;

function liesOf(engine: Engine, query: string, found: ReadonlySet<string>): string[] {
  const { catalog } = buildCatalog(engine, [{ path: "schema.sql", text: schema }], settings);
  const text = `-- name: Q :many\n${query};`;
  const { queries, diagnostics } = analyzeFile(engine, catalog, { path: "q.sql", text }, settings);
  const proven = queries[0]?.columns[0]?.proven;
  if (!proven) return [`${query}: ${diagnostics[0]?.message ?? "no column"}`];
  const type = engine.types.baseType(catalog, proven.type).id;
  const allowed = classes[type];
  return [...found].flatMap((stored) => {
    if (stored === "null") return proven.nullability.kind === "never" ? [`${query}: NULL, but never here`] : [];
    return allowed && !allowed.includes(stored) ? [`${query}: ${stored}, but ${type} here`] : [];
  });
}
