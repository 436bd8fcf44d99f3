import type {
  Catalog,
  FunctionDefinition,
  Relation,
  TypeId,
  UserCast,
  UserOperator,
  UserType,
} from "../catalog/index.ts";
import type { Engine } from "../engines/engine.ts";
import type { RelationEntry } from "./relation-entry.ts";

/**
 * A catalog while statements are applied to it. It has the shape of a {@link Catalog}, so that look-ups and analysis read it as one,
 * and lives only inside `buildCatalog`.
 */
export interface CatalogDraft {
  readonly defaultSchema: string;
  searchPath: readonly string[];
  /** Schemas of the last SET search_path: where unqualified names are created, in the first one that exists. */
  creationPath: readonly string[];
  readonly schemas: Map<string, SchemaDraft>;
  readonly extensions: Set<string>;
  readonly currentDatabases: Set<string>;
  casts: readonly UserCast[];
  /** Tables by the names of their unique indexes, which lie in the tables' schemas. */
  readonly indexes: Map<string, ReadonlySet<RelationEntry>>;
  /** Ids of user types that something refers to: a type not in it can be renamed or dropped without a search for its users. */
  readonly usedTypes: Set<TypeId>;
  /** Views whose columns' types or nullability may have changed since they were created. */
  readonly staleViews: Set<RelationEntry>;
  /** Counts relations, to put renamed ones back in order. */
  nextOrdinal: number;
}

export interface SchemaDraft {
  name: string;
  comment: string;
  readonly relations: Map<string, Relation>;
  readonly entries: Map<string, RelationEntry>;
  readonly types: Map<string, UserType>;
  readonly sequences: Set<string>;
  readonly functions: Map<string, readonly FunctionDefinition[]>;
  operators: readonly UserOperator[];
}

export function createDraft(engine: Engine): CatalogDraft {
  const draft: CatalogDraft = {
    defaultSchema: engine.defaultSchema,
    searchPath: [engine.defaultSchema],
    creationPath: [],
    schemas: new Map(),
    extensions: new Set(),
    currentDatabases: new Set(),
    casts: [],
    indexes: new Map(),
    usedTypes: new Set(),
    staleViews: new Set(),
    nextOrdinal: 0,
  };
  addSchema(draft, engine.defaultSchema);
  if (engine.temporarySchema !== undefined) addSchema(draft, engine.temporarySchema);
  return draft;
}

export function addSchema(draft: CatalogDraft, name: string): SchemaDraft {
  const schema: SchemaDraft = {
    name,
    comment: "",
    relations: new Map(),
    entries: new Map(),
    types: new Map(),
    sequences: new Set(),
    functions: new Map(),
    operators: [],
  };
  draft.schemas.set(name, schema);
  return schema;
}

/** The draft's content as the model that the rest of the compiler reads. */
export function finishDraft(draft: CatalogDraft): Catalog {
  return {
    defaultSchema: draft.defaultSchema,
    searchPath: draft.searchPath,
    extensions: draft.extensions,
    currentDatabases: draft.currentDatabases,
    casts: draft.casts,
    finished: true,
    schemas: new Map(
      [...draft.schemas].map(([name, schema]) => [
        name,
        {
          name,
          comment: schema.comment,
          relations: inOrderOfCreation(schema),
          types: schema.types,
          sequences: schema.sequences,
          functions: schema.functions,
          operators: schema.operators,
        },
      ]),
    ),
  };
}

function inOrderOfCreation(schema: SchemaDraft): ReadonlyMap<string, Relation> {
  const entries = [...schema.entries.values()].sort((left, right) => left.ordinal - right.ordinal);
  const ordered = new Map<string, Relation>();
  for (const { name } of entries) {
    const relation = schema.relations.get(name);
    if (relation) ordered.set(name, relation);
  }
  return ordered;
}
