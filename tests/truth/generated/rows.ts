import type { Column, Relation, SqlType } from "../../../packages/compiler/src/catalog/index.ts";
import { typedValue, valueTexts } from "./literals.ts";
import { quoteColumn, relationName } from "./queries/from-item.ts";
import { createRandom, type Random, several } from "./random.ts";

/** Statements that replace the rows of all tables. The first set of rows is empty. */
export function rowStatements(relations: readonly Relation[], seed: number, set: number): string[] {
  const random = createRandom(seed, -1 - set);
  const tables = relations.filter(({ kind }) => kind === "table");
  const filled = set === 0 ? [] : tables.flatMap((table) => insertRows(random, table));
  const views = relations.filter(({ kind }) => kind === "materialized_view");
  return [
    `TRUNCATE ${tables.map(relationName).join(", ")}`,
    ...filled,
    ...views.map((view) => `REFRESH MATERIALIZED VIEW ${relationName(view)}`),
  ];
}

/** Rows that break a key are left out. */
function insertRows(random: Random, table: Relation): string[] {
  const columns = table.columns.filter(({ generated }) => generated === undefined);
  const names = columns.map(({ name }) => quoteColumn(name)).join(", ");
  const nulls = random.pick([0.1, 0.4, 0.7]);
  const rows = several(random, 1, 6, (index) => {
    const values = columns.map((column) => valueFor(random, column, index, nulls));
    return `(${values.join(", ")})`;
  });
  return random.chance(0.1)
    ? []
    : [
        `INSERT INTO ${relationName(table)} (${names}) OVERRIDING SYSTEM VALUE VALUES ${rows.join(", ")} ON CONFLICT DO NOTHING`,
      ];
}

function valueFor(random: Random, { name, type, notNull }: Column, index: number, nulls: number): string {
  if (!notNull && random.chance(nulls)) return "NULL";
  if (name.toLowerCase() === "id" && isInteger(type)) return String(index + 1);
  // A reference to an earlier row, if any: there are joins, and no circles.
  if (/_(id|to)$/.test(name) && isInteger(type)) return String(random.below(index + 1));
  const text = random.pickFrom(valueTexts(type.id));
  return text === undefined ? "NULL" : typedValue(type.id, text);
}

function isInteger({ id }: SqlType): boolean {
  return /^int[48]$/.test(id);
}
