import type { Catalog, Column, GenerateRequest, Parameter, Query, Table } from "./gen/codegen.ts";

/** The request with sqlc's own fields only, as a plugin made for sqlc expects it. */
export function stripExtensions(request: GenerateRequest): GenerateRequest {
  return {
    ...request,
    sqlcTsVersion: "",
    catalog: request.catalog && stripCatalog(request.catalog),
    queries: request.queries.map(stripQuery),
  };
}

function stripCatalog(catalog: Catalog): Catalog {
  const schemas = catalog.schemas.map((schema) => ({ ...schema, tables: schema.tables.map(stripTable) }));
  return { ...catalog, schemas, types: [] };
}

/** Tables of the engine's own schemas, thousands of columns, have nothing to be stripped of. */
function stripTable(table: Table): Table {
  if (!table.facts && table.columns.every(({ facts }) => !facts)) return table;
  return { ...table, columns: table.columns.map(stripColumn), facts: undefined };
}

function stripQuery(query: Query): Query {
  return {
    ...query,
    columns: query.columns.map(stripColumn),
    params: query.params.map(stripParameter),
    facts: undefined,
  };
}

function stripParameter(parameter: Parameter): Parameter {
  return { ...parameter, column: parameter.column && stripColumn(parameter.column) };
}

function stripColumn(column: Column): Column {
  return { ...column, facts: undefined };
}
