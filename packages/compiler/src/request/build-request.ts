import type { Codegen, GenerateRequest, Query } from "@sqlc-ts/protocol";
import type { Catalog, TypeId } from "../catalog/index.ts";
import type { Engine } from "../engines/engine.ts";
import { requestCatalog } from "./catalog.ts";
import { columnMessage, parameterMessage, tableName } from "./column-message.ts";
import type { AnalyzedQuery } from "./model.ts";
import { spellAsListed, typesListedByDefault } from "./types-by-default.ts";

/** What a request carries besides the SQL: the configuration as the plugin sees it. */
export interface RequestSettings {
  /** Version of the configuration, `1` or `2`. */
  readonly version: string;
  /** Paths as the configuration writes them. */
  readonly schema: readonly string[];
  readonly queries: readonly string[];
  /** The plugin's part of the configuration; empty for built-in generators. */
  readonly codegen?: Codegen;
  readonly pluginOptions?: Uint8Array;
  readonly globalOptions?: Uint8Array;
  /** Version of sqlc-ts. */
  readonly sqlcTsVersion?: string;
  /** `full`: with the engine's own schemas, as sqlc sends them to plugins. Default: `none`. */
  readonly systemCatalog?: "none" | "full";
}

/** The version of sqlc whose requests these are; plugins look at it. */
export const sqlcVersion = "v1.31.1";

/** Puts a catalog and analysed queries into the message that generators get, extension fields included. */
export function buildRequest(
  engine: Engine,
  catalog: Catalog,
  queries: readonly AnalyzedQuery[],
  settings: RequestSettings,
): GenerateRequest {
  const request = {
    settings: {
      version: settings.version,
      engine: engine.name,
      schema: [...settings.schema],
      queries: [...settings.queries],
      codegen: settings.codegen ?? noCodegen(),
    },
    catalog: requestCatalog(engine, catalog, {
      system: settings.systemCatalog ?? "none",
      queryTypes: typesOfQueries(queries),
    }),
    queries: queries.map(queryMessage),
    sqlcVersion,
    pluginOptions: settings.pluginOptions ?? new Uint8Array(),
    globalOptions: settings.globalOptions ?? new Uint8Array(),
    sqlcTsVersion: settings.sqlcTsVersion ?? "",
  };
  return spellAsListed(request, typesListedByDefault(engine, catalog));
}

/** Types of results and parameters, which need not be those of a column: a table's row, an extension's type named in a cast. */
function typesOfQueries(queries: readonly AnalyzedQuery[]): ReadonlySet<TypeId> {
  const types = new Set<TypeId>();
  for (const { columns, parameters } of queries) {
    // An embed's columns are those of its table.
    for (const { proven } of columns) if (!proven.embed) types.add(proven.type.id);
    for (const { type } of parameters) if (type) types.add(type.id);
  }
  return types;
}

function noCodegen(): Codegen {
  return { out: "", plugin: "", options: new Uint8Array(), env: [], process: undefined, wasm: undefined };
}

function queryMessage(query: AnalyzedQuery): Query {
  const { insertIntoTable } = query;
  return {
    text: query.text,
    name: query.name,
    cmd: query.command,
    columns: query.columns.map(columnMessage),
    params: query.parameters.map(parameterMessage),
    comments: [...query.comments],
    filename: query.file.slice(Math.max(query.file.lastIndexOf("/"), query.file.lastIndexOf("\\")) + 1),
    insertIntoTable: insertIntoTable && tableName(insertIntoTable),
    facts: { span: query.span },
  };
}
