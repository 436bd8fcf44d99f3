import { readFileSync } from "node:fs";
import type { Connection } from "mysql2/promise";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasMariaDb, type MariaDb, startMariaDb } from "../mariadb.ts";

interface FunctionFact {
  readonly name: string;
  readonly kind: "function" | "aggregate" | "window";
  readonly min: number;
  /** -1: any number; -2: pairs behind the first ones. */
  readonly max: number;
}

const facts: FunctionFact[] = readFileSync(
  new URL("../../../packages/compiler/src/engines/mysql/data/functions.jsonl", import.meta.url),
  "utf8",
)
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line));

/** Where MySQL takes another number (manual 14), or where a word of the grammar is in the place of an argument. */
const mysqls =
  /^(st_|mbr|regexp_|json_arrayagg$|aes_|lpad$|rpad$|lag$|lead$|adddate$|subdate$|trim$|weight_string$|count$|geometrycollection$|(multi)?(point|linestring|polygon)$)/;
const names = [...new Set(facts.map(({ name }) => name))].filter((name) => !mysqls.test(name));

function takes({ min, max }: FunctionFact, count: number): boolean {
  return count >= min && (max < 0 || count <= max) && !(max === -2 && (count - min) % 2 === 1);
}

describe.skipIf(!hasMariaDb())("functions take as many arguments as their facts say", () => {
  let server: MariaDb | undefined;
  let connection: Connection | undefined;
  beforeAll(async () => {
    server = await startMariaDb();
    connection = await server?.connect();
  }, 60_000);
  afterAll(async () => {
    await connection?.end();
    await server?.stop();
  });

  /** Undefined for a function that MariaDB does not have. */
  async function serverTakes(name: string, count: number): Promise<boolean | undefined> {
    const isWindow = facts.some((fact) => fact.name === name && fact.kind === "window");
    const call = `${name}(${new Array(count).fill("1").join(", ")})${isWindow ? " OVER (ORDER BY 1)" : ""}`;
    try {
      const statement = await connection?.prepare(`SELECT ${call}`);
      await statement?.close();
      return true;
    } catch (error) {
      const message = String(error);
      if (message.includes("does not exist")) return undefined;
      return !/Incorrect parameter count|syntax/.test(message);
    }
  }

  test.each(names)("%s", async (name) => {
    const counts = [0, 1, 2, 3, 4, 5, 6];
    const theirs = await Promise.all(counts.map((count) => serverTakes(name, count)));
    if (!theirs.includes(true)) return;
    const declared = facts.filter((fact) => fact.name === name);
    expect(counts.map((count) => declared.some((fact) => takes(fact, count)))).toEqual(theirs);
  });
});
