import type { Catalog, Relation, SqlcTableName } from "../catalog/index.ts";
import type { Engine } from "../engines/engine.ts";

/** Where names of tables are looked up: the engine's rules and the project's catalog. */
export interface TableNaming {
  readonly engine: Engine;
  readonly catalog: Catalog;
}

/**
 * A table by the name under which a request's own catalog lists it. `written` is the schema that the statement names, empty without one; it
 * stands wherever sqlc, which knows no search path, would find the table by it.
 */
export function listedTableName(naming: TableNaming, relation: Relation, written: string): SqlcTableName {
  const { name, schema } = relation;
  if (!canMove(naming, relation)) return { schema: written, name };
  if (!isListedByDefault(naming, relation)) return { schema, name };
  return { schema: written === naming.catalog.defaultSchema ? written : "", name };
}

/**
 * Whether a request lists the relation in the default schema, though the search path put it into another one: sqlc creates there what is
 * created without a schema's name. The first of several relations of one name takes the place.
 */
export function isListedByDefault(naming: TableNaming, relation: Relation): boolean {
  if (relation.writtenSchema !== "" || !canMove(naming, relation)) return false;
  const { catalog } = naming;
  if (catalog.schemas.get(catalog.defaultSchema)?.relations.has(relation.name)) return false;
  for (const schema of catalog.schemas.values()) {
    const found = schema.relations.get(relation.name);
    if (found?.writtenSchema === "" && canMove(naming, found)) return found.schema === relation.schema;
  }
  return false;
}

/** Relations of users' own schemas; those of the default schema, of the temporary and of the system's schemas are where they are. */
function canMove({ engine, catalog }: TableNaming, { schema }: Relation): boolean {
  return schema !== catalog.defaultSchema && schema !== engine.temporarySchema && catalog.schemas.has(schema);
}
