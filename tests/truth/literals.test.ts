import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { literalProblem } from "../../packages/compiler/src/engines/postgresql/types/literal-input.ts";
import { createRandom, type Random } from "./generated/random.ts";

const types = [
  "bool",
  "int2",
  "int4",
  "int8",
  "numeric",
  "float4",
  "float8",
  "uuid",
  "date",
  "timestamp",
  "timestamptz",
  "json",
  "jsonb",
  "int4[]",
  "text[]",
  "int4range",
  "daterange",
  "int4multirange",
];

const pieces = [
  "t",
  "true",
  "yes",
  "of",
  "off",
  "o",
  "on",
  "no",
  "1",
  "0",
  "12",
  "_",
  "0x",
  "ff",
  "0b",
  "0o",
  "7",
  "-",
  "+",
  ".",
  "e",
  "5",
  " ",
  "\t",
  "nan",
  "inf",
  "infinity",
  "{",
  "}",
  "[",
  "]",
  '"',
  ":",
  ",",
  "null",
  "a0ee",
  "bc99",
  "9c0b",
  "2024",
  "01",
  "T",
  "today",
  "now",
  "epoch",
  "x",
  "Jan",
  "é",
  "\\",
  "/",
  "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11",
  "2024-01-01",
  "allballs",
  "",
] as const;

const edges = [
  "",
  " ",
  "tru",
  "falsey",
  "yes ",
  "1_000",
  "1__0",
  "_1",
  "0x1F",
  "0xg",
  " 42 ",
  "4 2",
  "+7",
  "--7",
  "1e5",
  "Infinity",
  "-inf",
  "{}",
  '{"a": 1}',
  "{a: 1}",
  "01",
  "[1,]",
  "{a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11}",
  "a0eebc999c0b4ef8bb6d6bb9bd380a11",
  "a0ee-bc99-9c0b-4ef8-bb6d-6bb9-bd38-0a11",
  "{a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11",
  "tomorrow",
  "someday",
  "January",
  "BC",
  "{1,2}",
  "{1,x}",
  "{NULL,null}",
  "{}",
  "{1,}",
  "[0:1]={1,2}",
  "empty",
  "[1,2)",
  "(,)",
  "{[1,2)}",
];

let server: PGlite;
beforeAll(async () => {
  server = await PGlite.create();
});
afterAll(() => server.close());

function randomText(random: Random): string {
  return Array.from({ length: 1 + random.below(4) }, () => random.pick(pieces)).join("");
}

test("what we refuse PostgreSQL refuses in the same words", async () => {
  const random = createRandom(11, 0);
  const texts = [...edges, ...Array.from({ length: 400 }, () => randomText(random))];
  const wrong: string[] = [];
  let refused = 0;
  for (const text of texts) {
    for (const type of types) {
      const ours = literalProblem(type, text);
      if (ours === undefined) continue;
      refused++;
      const theirs = await refusal(`SELECT '${text.replaceAll("'", "''")}'::${type}`);
      if (theirs !== ours) wrong.push(`${type} ${JSON.stringify(text)}: ${theirs}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(refused).toBeGreaterThan(1000);
});

async function refusal(sql: string): Promise<string | undefined> {
  try {
    await server.describeQuery(sql);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
