import { type AnalyzedQuery, analyzeFile, buildCatalog, loadEngine } from "@sqlc-ts/compiler";
import sqlite from "node-sqlite3-wasm";
import { expect, test } from "vitest";
import { createRandom, type Random } from "../../parser/random.ts";

const settings = { nullability: "proven", strictFunctionChecks: false, strictOrderBy: true } as const;

/** Placeholders of one query: bare or numbered ones, names and lists. */
function randomPlaceholders(random: Random): string[] {
  const isNumbered = random.below(3) === 0;
  let numbers = 0;
  const native = (): string => {
    if (!isNumbered) return "?";
    // A number that is there already may come again.
    return `?${numbers > 0 && random.below(2) === 0 ? 1 + random.below(numbers) : ++numbers}`;
  };
  return Array.from({ length: 1 + random.below(6) }, () => {
    const name = random.pick(["a", "b"]) ?? "a";
    const macros = [`@${name}`, `:${name}`, `sqlc.narg(${name})`, `sqlc.slice(list_${name})`];
    return macros[random.below(7)] ?? native();
  });
}

interface Written {
  readonly sql: string;
  /** What is meant for the placeholder that starts at an offset of the text. */
  readonly values: ReadonlyMap<number, string | readonly string[]>;
}

/** A query that gives back what each placeholder was given. */
function write(placeholders: readonly string[], random: Random): Written {
  const values = new Map<number, string | readonly string[]>();
  const lengths: Readonly<Record<string, number>> = { list_a: random.below(4), list_b: random.below(4) };
  let sql = "-- name: Q :one\nSELECT json_array(";
  placeholders.forEach((placeholder, index) => {
    sql += `${index > 0 ? ", " : ""}json_array(`;
    const list = /^sqlc\.slice\((.*)\)$/.exec(placeholder)?.[1];
    const name = /\w+(?=\)?$)/.exec(placeholder)?.[0];
    const elements = Array.from({ length: lengths[list ?? ""] ?? 0 }, (_, element) => `${list} ${element}`);
    values.set(sql.length, list === undefined ? (name ?? `place ${index}`) : elements);
    sql += `${placeholder})`;
  });
  return { sql: `${sql}) AS answer;\n`, values };
}

/** Fills lists in and passes the arguments in the order of the parameters, as generated code does. */
function run({ text, parameters }: AnalyzedQuery, values: Written["values"]): unknown {
  let filled = text;
  const passed: string[] = [];
  for (const { sqlc, uses } of parameters) {
    const value = values.get(uses[0]?.start ?? 0) ?? "";
    passed.push(...[value].flat());
    if (typeof value === "string") continue;
    const elements = value.length > 0 ? value.map(() => "?").join() : "NULL";
    filled = filled.replace(`/*SLICE:${sqlc.name}*/?`, elements);
  }
  const database = new sqlite.Database();
  const row = database.get(filled, passed);
  database.close();
  return JSON.parse(String(row?.answer));
}

test("every placeholder gets the value that is meant for it, whatever the sizes of lists", async () => {
  const engine = await loadEngine("sqlite");
  const { catalog } = buildCatalog(engine, [], settings);
  const random = createRandom(1);
  for (let round = 0; round < 300; round++) {
    const { sql, values } = write(randomPlaceholders(random), random);
    const { queries } = analyzeFile(engine, catalog, { path: "q.sql", text: sql }, settings);
    const [query] = queries;
    if (!query) throw new Error(`not accepted: ${sql}`);
    const meant = [...values.values()].map((value) => (value.length === 0 ? [null] : [value].flat()));
    expect({ sql, text: query.text, given: run(query, values) }).toEqual({ sql, text: query.text, given: meant });
  }
});
