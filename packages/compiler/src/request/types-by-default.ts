import type { Column, GenerateRequest, Identifier } from "@sqlc-ts/protocol";
import type { Catalog } from "../catalog/index.ts";
import type { Engine } from "../engines/engine.ts";

/**
 * Ids of the types that a request lists in the default schema, though the search path put them into another one: sqlc creates there what is
 * created without a schema's name. The first of several types of one name takes the place.
 */
export function typesListedByDefault(engine: Engine, catalog: Catalog): ReadonlySet<string> {
  const taken = new Set(catalog.schemas.get(catalog.defaultSchema)?.types.keys());
  const moved = new Set<string>();
  for (const schema of catalog.schemas.values()) {
    if (schema.name === catalog.defaultSchema || schema.name === engine.temporarySchema) continue;
    for (const { info, writtenSchema, extension } of schema.types.values()) {
      if (writtenSchema || extension !== undefined || taken.has(info.name)) continue;
      taken.add(info.name);
      moved.add(info.id);
    }
  }
  return moved;
}

/** Calls the types of all columns and parameters by the names under which the request lists them. */
export function spellAsListed(request: GenerateRequest, moved: ReadonlySet<string>): GenerateRequest {
  if (moved.size === 0) return request;
  const spell = (column: Column): Column => {
    const { type, facts } = column;
    return {
      ...column,
      type: type && listedName(type, moved),
      facts: facts && { ...facts, embedColumns: facts.embedColumns.map(spell) },
    };
  };
  const { catalog, queries } = request;
  const schemas = catalog?.schemas.map((schema) => ({
    ...schema,
    tables: schema.tables.map((table) => ({ ...table, columns: table.columns.map(spell) })),
  }));
  return {
    ...request,
    catalog: catalog && { ...catalog, schemas: schemas ?? [] },
    queries: queries.map((query) => ({
      ...query,
      columns: query.columns.map(spell),
      params: query.params.map((parameter) => ({ ...parameter, column: parameter.column && spell(parameter.column) })),
    })),
  };
}

/** A result of a function has its schema within its name: `app.mood[]`. */
function listedName(type: Identifier, moved: ReadonlySet<string>): Identifier {
  const [, id = "", brackets = ""] =
    /^(.*?)((?:\[\])*)$/s.exec(type.schema ? `${type.schema}.${type.name}` : type.name) ?? [];
  return moved.has(id) ? { ...type, schema: "", name: id.slice(id.indexOf(".") + 1) + brackets } : type;
}
