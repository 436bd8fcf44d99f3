import type { Engine } from "../engine.ts";
import { identifiers } from "./dialect.ts";
import * as core from "./gen/core.ts";
import { parsePostgresql } from "./parser/parse.ts";
import { blankPsqlLines } from "./parser/psql.ts";
import { postgresqlSemantics } from "./semantics.ts";
import { createFactIndex, type FactIndex } from "./types/fact-index.ts";
import { createSystemCatalog, type SystemTexts } from "./types/system-catalog.ts";
import { createTypeSystem } from "./types/type-system.ts";

/**
 * The PostgreSQL engine.
 *
 * @param texts facts beyond the core: system relations and extensions; without them `pg_catalog.pg_class` and `citext` are not known
 */
export function createPostgresqlEngine(texts: SystemTexts = { extensions: new Map() }): Engine {
  const extension = createExtensionIndex(texts);
  const system = createSystemCatalog(texts, extension);
  const types = createTypeSystem({
    core: createFactIndex(core, "pg_catalog"),
    extension,
    systemRelation: system.findRelation,
  });
  return {
    name: "postgresql",
    defaultSchema: "public",
    temporarySchema: "pg_temp",
    parse: parsePostgresql,
    schemaText: blankPsqlLines,
    identifiers,
    types,
    semantics: postgresqlSemantics,
    system,
  };
}

function createExtensionIndex(texts: SystemTexts): (name: string, schema: string) => FactIndex | undefined {
  const known = new Map<string, FactIndex>();
  return (name, schema) => {
    const facts = texts.extensions.get(name);
    if (facts === undefined) return undefined;
    const key = `${name} ${schema}`;
    const index = known.get(key) ?? createFactIndex(facts, schema);
    known.set(key, index);
    return index;
  };
}
