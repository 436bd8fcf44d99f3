import type { Relation } from "../../../../packages/compiler/src/catalog/index.ts";
import type { Callables } from "../callables.ts";
import { emptyScope, type Generation, type Place } from "../generation.ts";
import { createRandom, type Random } from "../random.ts";
import { modification } from "./modification.ts";
import { queryOf } from "./subquery.ts";
import { commonTable, type MadeTable } from "./with.ts";

export interface GeneratedStatement {
  readonly index: number;
  readonly sql: string;
}

export interface StatementSource {
  readonly callables: Callables;
  readonly relations: readonly Relation[];
}

/** The statement of a seed and index: always the same one. */
export function generateStatement(source: StatementSource, seed: number, index: number): GeneratedStatement {
  const random = createRandom(seed, index);
  let made = makeStatement(source, random);
  // A part that was made and not used may have taken a parameter's number with it.
  for (let attempt = 0; attempt < 5 && !usesAll(made.sql, made.parameters); attempt++) {
    made = makeStatement(source, random);
  }
  return { index, sql: made.sql };
}

function usesAll(sql: string, parameters: number): boolean {
  return Array.from({ length: parameters }, (_, index) => index + 1).every((number) => sql.includes(`$${number}`));
}

interface MadeStatement {
  readonly sql: string;
  readonly parameters: number;
}

function makeStatement(source: StatementSource, random: Random): MadeStatement {
  const generation: Generation = {
    ...source,
    random,
    parameters: [],
    parametrized: random.chance(0.4),
    budget: 12 + random.below(40),
    names: 0,
  };
  const place: Place = {
    generation,
    random,
    scope: emptyScope,
    tables: [],
    windows: true,
    subqueries: 2,
    depth: 2 + random.below(3),
  };
  const tables: MadeTable[] = [];
  const count = random.chance(0.25) ? 1 + random.below(2) : 0;
  for (let made = 0; made < count; made++) tables.push(commonTable({ ...place, tables: usable(tables) }));
  const inner = { ...place, tables: usable(tables) };
  const statement = random.chance(0.15) ? modification(inner, false) : queryOf(inner, {});
  const recursive = tables.some((table) => table.recursive) ? "RECURSIVE " : "";
  const head = tables.length === 0 ? "" : `WITH ${recursive}${tables.map(({ text }) => text).join(", ")} `;
  return { sql: head + statement.text, parameters: generation.parameters.length };
}

/** Tables without columns that can be named are not read. */
function usable(tables: readonly MadeTable[]): readonly MadeTable[] {
  return tables.filter(({ columns }) => columns.length > 0);
}
