import { readFileSync } from "node:fs";
import sqlite from "node-sqlite3-wasm";
import { afterAll, describe, expect, test } from "vitest";

interface FunctionFact {
  readonly name: string;
  readonly kind: "function" | "aggregate" | "window" | "table";
  readonly min: number;
  /** -1: any number. */
  readonly max: number;
}

const facts: FunctionFact[] = readFileSync(
  new URL("../../../packages/compiler/src/engines/sqlite/data/functions.jsonl", import.meta.url),
  "utf8",
)
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line));
const database = new sqlite.Database();
afterAll(() => database.close());

/** Whether SQLite takes that number of arguments; undefined for a function that this build does not have. */
function takes(name: string, count: number): boolean | undefined {
  try {
    database.all(`SELECT ${name}(${new Array(count).fill("NULL").join(", ")})`);
    return true;
  } catch (error) {
    const message = String(error);
    if (message.includes("no such function")) return undefined;
    return !message.includes("wrong number of arguments");
  }
}

/** Words of the grammar, and functions that only a full-text table's query may call. */
const others = new Set(["raise", "current_date", "current_time", "current_timestamp", "bm25", "highlight", "snippet"]);
const called = facts.filter(({ kind, name }) => (kind === "function" || kind === "aggregate") && !others.has(name));
const names = [...new Set(called.map(({ name }) => name))];
const counts = [0, 1, 2, 3, 4, 5, 12];

describe("functions take as many arguments as their facts say", () => {
  const known = names.filter((name) => takes(name, 1) !== undefined);

  test("this build of SQLite has most of them", () => {
    expect(known.length).toBeGreaterThan(100);
  });

  test.each(known)("%s", (name) => {
    const declared = called.filter((fact) => fact.name === name);
    // SQLite takes too few for a function of any number, which then is NULL: ours are those that mean something.
    const asked = declared.some(({ max }) => max === -1)
      ? counts.filter((count) => declared.some(({ min }) => count >= min))
      : counts;
    const expected = asked.map((count) =>
      declared.some(({ min, max }) => count >= min && (max === -1 || count <= max)),
    );
    expect(asked.map((count) => takes(name, count))).toEqual(expected);
  });
});
