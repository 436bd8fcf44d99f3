import type { Statement } from "../syntax/ast/index.ts";
import { alterTable } from "./alter-table.ts";
import { alterType } from "./alter-type.ts";
import { commentOn } from "./comment-on.ts";
import type { SchemaContext } from "./context.ts";
import { createCast } from "./create-cast.ts";
import { createExtension } from "./create-extension.ts";
import { createIndex } from "./create-index.ts";
import { createOperator } from "./create-operator.ts";
import { createRoutine } from "./create-routine.ts";
import { createSchema } from "./create-schema.ts";
import { createTable } from "./create-table.ts";
import { createTableAs, selectInto } from "./create-table-as.ts";
import { createType } from "./create-type.ts";
import { createView } from "./create-view.ts";
import { createVirtualTable } from "./create-virtual-table.ts";
import { alterDomain, createDomain } from "./domain.ts";
import { drop } from "./drop.ts";
import { readInsertedDefinition } from "./inserted-definition.ts";
import { rename, renameTables } from "./rename.ts";
import { searchPathSetting, setSearchPath } from "./search-path.ts";
import { createSequence } from "./sequence.ts";
import { setSchema } from "./set-schema.ts";
import { useDatabase } from "./use-database.ts";

type StatementOf = { readonly [Kind in Statement["kind"]]: Extract<Statement, { kind: Kind }> };
type Handlers = {
  readonly [Kind in keyof StatementOf]: (context: SchemaContext, statement: StatementOf[Kind]) => void;
};

const handlers: Handlers = {
  create_table: createTable,
  create_table_as: createTableAs,
  create_view: createView,
  create_virtual_table: createVirtualTable,
  alter_table: alterTable,
  rename,
  rename_tables: renameTables,
  set_schema: setSchema,
  create_schema: (context, statement) => {
    const schema = createSchema(context, statement);
    if (!schema) return;
    const { draft } = context;
    const outside = draft.searchPath;
    draft.searchPath = [schema.name, ...outside];
    for (const element of statement.elements) applyStatement({ ...context, elementsOf: schema }, element);
    draft.searchPath = outside;
  },
  create_type: createType,
  alter_type: alterType,
  create_domain: createDomain,
  alter_domain: alterDomain,
  create_function: createRoutine,
  drop,
  comment_on: commentOn,
  create_extension: createExtension,
  create_index: createIndex,
  set_search_path: (context, { schemas }) => setSearchPath(context, schemas),
  use_database: useDatabase,
  query_statement: (context, statement) => {
    const schemas = searchPathSetting(statement);
    if (schemas) setSearchPath(context, schemas);
    else selectInto(context, statement);
  },
  create_sequence: createSequence,
  create_operator: createOperator,
  create_cast: createCast,
  insert: (context, statement) => {
    const inserted = readInsertedDefinition(context, statement);
    for (const definition of inserted?.statements ?? []) applyStatement(inserted?.context ?? context, definition);
  },
  update: ignore,
  delete: ignore,
  merge: ignore,
  wrapper: ignore,
  call: ignore,
  opaque: ignore,
};

/** Applies a statement's effect to the catalog. What is wrong with it is reported, and the catalog stays as it was. */
export function applyStatement(context: SchemaContext, statement: Statement): void {
  dispatch(context, statement.kind, statement);
}

function dispatch<Kind extends keyof StatementOf>(
  context: SchemaContext,
  kind: Kind,
  statement: StatementOf[Kind],
): void {
  handlers[kind](context, statement);
}

function ignore(): void {}
