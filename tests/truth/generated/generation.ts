import type { Relation, TypeId } from "../../../packages/compiler/src/catalog/index.ts";
import type { Callables } from "./callables.ts";
import type { Random } from "./random.ts";

/** A column that an expression may name. */
export interface VisibleColumn {
  readonly reference: string;
  readonly type: TypeId;
}

/** A column of a FROM item or of a result. */
export interface NamedColumn {
  readonly name: string;
  readonly type: TypeId;
}

export interface Scope {
  readonly columns: readonly VisibleColumn[];
  /** Aliases of relations of a table, with the row's type. */
  readonly rows: readonly VisibleColumn[];
}

export interface CommonTable {
  readonly name: string;
  readonly columns: readonly NamedColumn[];
}

/** What the parts of one query share while it is made. */
export interface Generation {
  readonly random: Random;
  readonly callables: Callables;
  readonly relations: readonly Relation[];
  /** Types wanted of the parameters so far. */
  readonly parameters: TypeId[];
  /** Parameters may be used. */
  readonly parametrized: boolean;
  /** How many more expressions may be nested in the query; leaves only when it is used up. */
  budget: number;
  /** Names given so far. */
  names: number;
}

/** Where an expression stands and what it may use there. */
export interface Place {
  readonly generation: Generation;
  readonly random: Random;
  readonly scope: Scope;
  readonly tables: readonly CommonTable[];
  /** In a grouped query: what aggregates read. */
  readonly grouped?: Scope;
  readonly windows: boolean;
  readonly subqueries: number;
  readonly depth: number;
}

export const emptyScope: Scope = { columns: [], rows: [] };

export function joinScopes(...scopes: readonly Scope[]): Scope {
  return { columns: scopes.flatMap(({ columns }) => columns), rows: scopes.flatMap(({ rows }) => rows) };
}

export function newName(generation: Generation, prefix: string): string {
  generation.names++;
  return `${prefix}${generation.names}`;
}

/** The place of an operand. */
export function below(place: Place): Place {
  return { ...place, depth: place.depth - 1 };
}

/** Inside an aggregate's arguments: the rows before grouping, no further aggregates or windows. */
export function insideAggregate(place: Place): Place {
  const { grouped, ...rest } = place;
  return { ...rest, scope: grouped ?? place.scope, windows: false, depth: Math.min(place.depth - 1, 1) };
}
