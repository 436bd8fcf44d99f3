import type { Catalog as CatalogMessage, CompositeType, Enum, Schema as SchemaMessage } from "@sqlc-ts/protocol";
import type { Catalog, Relation, TypeId, UserType } from "../catalog/index.ts";
import { isListedByDefault } from "../compatibility/listed-table.ts";
import type { Engine } from "../engines/engine.ts";
import { listedSchemaMessage } from "./listed-schema.ts";
import { tableMessage } from "./table-message.ts";
import { typeMessages } from "./type-message.ts";
import { typesListedByDefault } from "./types-by-default.ts";

export interface RequestCatalogOptions {
  /** `full`: with the engine's own schemas, as sqlc sends them to process plugins. */
  readonly system: "none" | "full";
  /** Types that queries refer to, besides those of the catalog: they are described too. */
  readonly queryTypes?: Iterable<TypeId>;
}

/** The catalog as generators get it: sqlc's fields where they are sound, and what is proven in the extension fields. */
export function requestCatalog(engine: Engine, catalog: Catalog, options: RequestCatalogOptions): CatalogMessage {
  const schemas = listSchemas(engine, catalog);
  const messages = [...schemas.values()].map(schemaMessage);
  if (options.system === "full") {
    const listed = engine.system.listedSchemas?.() ?? [];
    messages.splice(firstSchemas(engine), 0, ...listed.map(listedSchemaMessage));
  }
  return {
    comment: "",
    defaultSchema: catalog.defaultSchema,
    name: "",
    schemas: messages,
    types: typeMessages(engine, catalog, options.queryTypes ?? []),
  };
}

/** sqlc has the engine's own schemas behind the default one and that of temporary relations. */
function firstSchemas(engine: Engine): number {
  return engine.temporarySchema === undefined ? 1 : 2;
}

interface SchemaContents {
  readonly name: string;
  readonly comment: string;
  readonly relations: Map<string, Relation>;
  readonly types: Map<string, UserType>;
}

/**
 * The schemas as sqlc has them. It knows no search path: what was created without a schema's name is in the default one,
 * as long as that has nothing of the same name.
 */
function listSchemas(engine: Engine, catalog: Catalog): ReadonlyMap<string, SchemaContents> {
  const listed = new Map<string, SchemaContents>();
  for (const { name, comment } of catalog.schemas.values()) {
    listed.set(name, { name, comment, relations: new Map(), types: new Map() });
  }
  const home = listed.get(catalog.defaultSchema);
  const moved = typesListedByDefault(engine, catalog);
  for (const schema of catalog.schemas.values()) {
    const own = listed.get(schema.name);
    if (!own || !home) continue;
    const mayMove = own !== home && schema.name !== engine.temporarySchema;
    for (const relation of schema.relations.values()) {
      if (relation.extension !== undefined) continue;
      if (isListedByDefault({ engine, catalog }, relation)) home.relations.set(relation.name, relation);
      else own.relations.set(relation.name, mayMove ? inItsSchema(relation) : relation);
    }
    for (const type of schema.types.values()) {
      if (type.extension === undefined) (moved.has(type.info.id) ? home : own).types.set(type.info.name, type);
    }
  }
  return listed;
}

function inItsSchema(relation: Relation): Relation {
  return relation.writtenSchema === "" ? { ...relation, writtenSchema: relation.schema } : relation;
}

function schemaMessage({ name, comment, relations, types }: SchemaContents): SchemaMessage {
  const userTypes = [...types.values()];
  return {
    comment,
    name,
    tables: [...relations.values()].map(tableMessage),
    enums: userTypes.filter(({ info }) => info.kind === "enum").map(enumMessage),
    compositeTypes: userTypes.filter(({ info }) => info.kind === "composite").map(compositeMessage),
  };
}

function enumMessage({ info, comment }: UserType): Enum {
  return { name: info.name, vals: [...(info.labels ?? [])], comment };
}

function compositeMessage({ info, comment }: UserType): CompositeType {
  return { name: info.name, comment };
}
