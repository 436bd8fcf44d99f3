import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parsePostgresql } from "../../packages/compiler/src/engines/postgresql/parser/parse.ts";
import { blankPsqlLines } from "../../packages/compiler/src/engines/postgresql/parser/psql.ts";

const dump = readFileSync(new URL("fixtures/pg-dump.sql", import.meta.url), "utf8");

function parse(text: string) {
  return parsePostgresql({ path: "dump.sql", text: blankPsqlLines(text) });
}

describe("the output of pg_dump", () => {
  test("parses without diagnostics", () => {
    expect(parse(dump).diagnostics).toEqual([]);
  });

  test("keeps what shapes the catalog", () => {
    const counts = new Map<string, number>();
    for (const { statement } of parse(dump).statements) {
      const kind = statement?.kind ?? "none";
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    expect(Object.fromEntries(counts)).toMatchObject({
      create_table: 5,
      create_table_as: 1,
      create_view: 1,
      create_type: 3,
      create_domain: 1,
      create_function: 5,
      create_index: 3,
      create_sequence: 1,
      create_schema: 1,
      create_extension: 2,
      comment_on: 4,
    });
  });

  test("places every statement in the user's own text", () => {
    const copy = parse(dump).statements.find(({ statement }) => statement?.kind === "insert")?.statement;
    expect(copy && dump.slice(copy.start, copy.end)).toBe(
      "INSERT INTO lending.loans VALUES (1, 1, 'open', '2026-02-01')",
    );
  });

  test("places every node inside its parent, without blanks around it", () => {
    const { text, statements } = { text: blankPsqlLines(dump), statements: parse(dump).statements };
    const misplaced = statements.flatMap(({ statement }) =>
      misplacedNodes(statement, { start: 0, end: text.length }, text),
    );
    expect(misplaced).toEqual([]);
  });

  test("reports a mistake behind the data of COPY at its own place", () => {
    const broken = dump.replace("CREATE UNIQUE INDEX", "CREATE UNIQUE TABLE");
    const [diagnostic, ...others] = parse(broken).diagnostics;
    expect(others).toEqual([]);
    expect(diagnostic?.message).toBe('syntax error at or near "TABLE"');
    expect(broken.slice(0, diagnostic?.span?.start).endsWith("CREATE UNIQUE ")).toBe(true);
  });

  test("reports every mistake, not the first", () => {
    const broken = dump.replace(/^(ALTER (?:TABLE|TYPE|FUNCTION) .*) OWNER TO/gm, "$1 OWNER");
    const mistakes = broken.split(" OWNER librarian;").length - 1;
    expect(mistakes).toBeGreaterThan(5);
    expect(parse(broken).diagnostics).toHaveLength(mistakes);
  });
});

interface Place {
  readonly start: number;
  readonly end: number;
}

function isPlace(value: object): value is Place {
  return "start" in value && typeof value.start === "number" && "end" in value && typeof value.end === "number";
}

/** The text of each node below `value` that leaves its parent, is empty or has blanks at an end. */
function misplacedNodes(value: unknown, parent: Place, text: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  const place = isPlace(value) ? value : parent;
  const own = text.slice(place.start, place.end);
  const isWrong = place.start < parent.start || place.end > parent.end || own === "" || own !== own.trim();
  const below = Object.values(value).flatMap((child) => misplacedNodes(child, place, text));
  return isPlace(value) && isWrong ? [own, ...below] : below;
}
