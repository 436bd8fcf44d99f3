import type { ReportProblem } from "@sqlc-ts/plugin-sdk";
import type { Column, Query } from "@sqlc-ts/protocol";
import type { Snippet } from "../runtime/snippet.ts";
import type { Codec } from "../types/codec.ts";
import type { TypeContext, TypeResolver } from "../types/resolver.ts";
import type { Driver } from "./driver.ts";

/** What differs between the engines: their types, their drivers, and how a statement holds its parameters. */
export interface Dialect {
  /** The first one is taken where the options name none. */
  readonly drivers: readonly [Driver, ...Driver[]];
  /** Functions of db.ts that are the same in every project. */
  readonly snippets: readonly Snippet[];
  /** Names within the snippets that no other declaration may take. */
  readonly snippetNames: readonly string[];
  readonly createResolver: (context: TypeContext) => TypeResolver;
  readonly planStatement: (query: Query, report: ReportProblem) => StatementPlan;
  readonly overrideSource: TypeContext["overrideSource"];
  /** The identity, as in `ColumnFacts.type_id`, of a type as the configuration names it. */
  readonly typeIdOf: (name: string) => string;
  /** Type of the id that an INSERT has made. `key` is the table's primary key, where that is one column. */
  readonly lastIdCodec: (key: Column | undefined, resolver: TypeResolver) => Codec;
}

/** A query's text as it is sent, and what is sent for each of its placeholders. */
export interface StatementPlan {
  readonly text: string;
  /** Numbers of the parameters, one for each placeholder, in the order in which their values are sent. */
  readonly placeholders: readonly number[];
  /** Whether a `sqlc.slice` is sent as one value for each of its elements, and not as one array. */
  readonly expandsSlices: boolean;
}
