import { expression } from "../expressions/expression.ts";
import { below, type CommonTable, emptyScope, newName, type Place } from "../generation.ts";
import { modification } from "./modification.ts";
import { type MadeQuery, queryOf } from "./subquery.ts";

export interface MadeTable extends CommonTable {
  readonly text: string;
  readonly recursive: boolean;
}

/** One table of a WITH clause; data-modifying ones stand at the top level only. */
export function commonTable(place: Place): MadeTable {
  const { random, generation } = place;
  const name = newName(generation, "w");
  if (random.chance(0.18)) return recursiveTable(place, name);
  if (random.chance(0.12)) {
    const made = modification(place, true);
    return { name, columns: made.columns, text: `${name} AS (${made.text})`, recursive: false };
  }
  const query = queryOf(place, {});
  const hint = random.pick(["", "", "MATERIALIZED ", "NOT MATERIALIZED "]);
  if (!random.chance(0.3))
    return { name, columns: query.columns, text: `${name} AS ${hint}(${query.text})`, recursive: false };
  const columns = query.columns.map(({ type }) => ({ name: newName(generation, "x"), type }));
  const list = columns.length === 0 ? "" : ` (${columns.map((column) => column.name).join(", ")})`;
  return { name, columns, text: `${name}${list} AS ${hint}(${query.text})`, recursive: false };
}

/** Counts to a small number, with another column that each step computes. */
function recursiveTable(place: Place, name: string): MadeTable {
  const type = place.random.pick(["text", "int8", "int4", "text[]", "jsonb"]);
  const outside = { ...below(place), scope: emptyScope };
  const first = expression(outside, type);
  const inside = {
    columns: [
      { reference: `${name}.x`, type },
      { reference: `${name}.n`, type: "int4" },
    ],
    rows: [],
  };
  const step = expression({ ...below(place), scope: inside }, type);
  const union = place.random.pick(["UNION ALL", "UNION ALL", "UNION"]);
  const extra = place.random.chance(0.25) ? ` LEFT JOIN nodes ON nodes.parent_id = ${name}.n` : "";
  const order = place.random.chance(0.2) ? generatedColumns(place) : noGenerated;
  const text = `${name} (n, x) AS (SELECT 1, ${first} ${union} SELECT ${name}.n + 1, ${step} FROM ${name}${extra} WHERE ${name}.n < 3)${order.text}`;
  return {
    name,
    columns: [{ name: "n", type: "int4" }, { name: "x", type }, ...order.columns],
    text,
    recursive: true,
  };
}

const noGenerated: MadeQuery = { text: "", columns: [] };

/** SEARCH and CYCLE add columns of records, which nothing but a comparison with NULL can name here. */
function generatedColumns({ random }: Place): MadeQuery {
  return random.pick([
    { text: " SEARCH DEPTH FIRST BY n SET ord", columns: [{ name: "ord", type: "record[]" }] },
    { text: " SEARCH BREADTH FIRST BY n SET ord", columns: [{ name: "ord", type: "record" }] },
    {
      text: " CYCLE n SET looped USING path",
      columns: [
        { name: "looped", type: "bool" },
        { name: "path", type: "record[]" },
      ],
    },
    { text: " CYCLE n SET looped TO 'y' DEFAULT 'n' USING path", columns: [{ name: "looped", type: "text" }] },
  ]);
}
