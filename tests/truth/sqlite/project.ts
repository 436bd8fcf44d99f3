import { readFileSync } from "node:fs";
import {
  type AnalyzedQuery,
  analyzeFile,
  buildCatalog,
  type Catalog,
  type Engine,
  loadEngine,
  type QueryColumn,
} from "@sqlc-ts/compiler";
import sqlite from "node-sqlite3-wasm";
import { createRandom, type Random } from "../../parser/random.ts";

const settings = { nullability: "proven", strictFunctionChecks: false, strictOrderBy: true } as const;

type Database = InstanceType<typeof sqlite.Database>;
type Value = number | string | Uint8Array | null;

/** A schema with rows, and queries over it, as the compiler sees them. */
export interface Project {
  readonly engine: Engine;
  readonly catalog: Catalog;
  readonly queries: readonly AnalyzedQuery[];
  /** What the compiler says against schema and queries. */
  readonly diagnostics: readonly string[];
  readonly schema: string;
  readonly rows: string;
}

export async function readProject(name: string): Promise<Project> {
  const read = (file: string): string => readFileSync(new URL(`projects/${name}/${file}.sql`, import.meta.url), "utf8");
  const engine = await loadEngine("sqlite");
  const schema = read("schema");
  const built = buildCatalog(engine, [{ path: "schema.sql", text: schema }], settings);
  const analyzed = analyzeFile(engine, built.catalog, { path: "queries.sql", text: read("queries") }, settings);
  const diagnostics = [...built.diagnostics, ...analyzed.diagnostics].map(({ message }) => message);
  return { engine, catalog: built.catalog, queries: analyzed.queries, diagnostics, schema, rows: read("rows") };
}

export function openDatabase({ schema, rows }: Project): Database {
  const database = new sqlite.Database();
  database.exec(schema + rows);
  return database;
}

/** Values that parameters of a type are tried with: some find rows, some do not. */
const samples: Readonly<Record<string, readonly Value[]>> = {
  integer: [1, 2, 3, 0],
  boolean: [1, 0],
  real: [0.5, 1, -2],
  numeric: [1, 2.5],
  text: ["a", "1", "u1", "%", "words", "t1", "read", "e", "+1 day", "asset", "EUR", "i1"],
  blob: [new Uint8Array([1])],
  json: ['{"a":1}'],
  jsonb: ['{"a":1}'],
  date: ["2024-01-05"],
  datetime: ["2024-01-01 10:00:00"],
};

/** The query's text with its lists filled in, and values for it. */
function fillIn({ engine, catalog }: Project, query: AnalyzedQuery, random: Random) {
  let { text } = query;
  const values: Value[] = [];
  for (const { type, nullable, sqlc } of query.parameters) {
    const known = (type && samples[engine.types.baseType(catalog, type).id]) ?? samples.text ?? [];
    const pick = (): Value => (nullable && random.below(3) === 0 ? null : (random.pick(known) ?? null));
    const list = Array.from({ length: sqlc.isSqlcSlice ? random.below(3) : 1 }, pick);
    values.push(...list);
    if (sqlc.isSqlcSlice) text = text.replace(`/*SLICE:${sqlc.name}*/?`, list.map(() => "?").join() || "NULL");
  }
  return { text: text.replace(/;\s*$/, ""), values };
}

/** What values of a type are stored as; any class where the type is not listed. `number` is one of two: see {@link classesOf}. */
const classes: Readonly<Record<string, readonly string[]>> = {
  integer: ["integer", "number"],
  boolean: ["integer", "number"],
  real: ["real", "number"],
  numeric: ["integer", "real", "number"],
  text: ["text"],
  json: ["text"],
  blob: ["blob"],
};

/** Runs a query several times, each time on the first rows, and compares what it gives with what we say of it. */
export function liesOf(project: Project, query: AnalyzedQuery, seed: number): readonly string[] {
  const random = createRandom(seed);
  const columns = query.columns.flatMap((column) => column.embedded ?? [column]);
  const lies = new Set<string>();
  const database = openDatabase(project);
  for (let round = 0; round < 8; round++) {
    const { text, values } = fillIn(project, query, random);
    database.exec("SAVEPOINT round");
    for (const row of storageClasses(database, text, values, columns.length)) {
      columns.forEach((column, index) => {
        const lie = lieOf(project, column, row[index] ?? "nothing");
        if (lie) lies.add(lie);
      });
    }
    database.exec("ROLLBACK TO round; RELEASE round");
  }
  database.close();
  return [...lies];
}

function lieOf({ engine, catalog }: Project, { proven }: QueryColumn, stored: string): string | undefined {
  const { name, type, nullability } = proven;
  if (stored === "null") return nullability.kind === "never" ? `${name}: NULL, but never here` : undefined;
  const base = engine.types.baseType(catalog, type).id;
  return classes[base]?.includes(stored) === false ? `${name}: ${stored}, but ${base} here` : undefined;
}

/** The classes of each row's values; none where the query violates a constraint or is given text that means nothing. */
function storageClasses(database: Database, text: string, values: Value[], width: number): readonly string[][] {
  const names = Array.from({ length: width }, (_, index) => `c${index}`);
  const isQuery =
    /^\s*(WITH|SELECT|VALUES)\b/i.test(text) && !/\b(RETURNING|INSERT INTO|DELETE FROM|UPDATE \w+ SET)\b/i.test(text);
  try {
    if (!isQuery || width === 0)
      return database.all(text, values).flatMap((row) => classesOf(Object.values(row), width));
    const asked = names.map((name) => `typeof(${name}) AS ${name}`);
    const rows = database.all(`WITH answer(${names.join()}) AS (${text}) SELECT ${asked.join()} FROM answer`, values);
    return rows.map((row) => Object.values(row).map(String));
  } catch (error) {
    if (!isAboutData(error)) throw error;
    return [];
  }
}

/** Of values as JavaScript has them, where whole reals look like integers: those say nothing. Columns of one name come as one. */
function classesOf(values: readonly unknown[], width: number): string[][] {
  if (values.length !== width) return [];
  return [
    values.map((value) =>
      value === null ? "null" : typeof value === "string" ? "text" : value instanceof Uint8Array ? "blob" : "number",
    ),
  ];
}

function isAboutData(error: unknown): boolean {
  return (
    error instanceof Error &&
    /constraint failed|malformed JSON|fts5: syntax error|unterminated string/.test(error.message)
  );
}
