import type { Persistence, QualifiedName } from "../syntax/ast/index.ts";
import type { SchemaContext } from "./context.ts";
import type { SchemaDraft } from "./draft.ts";
import { creationSchema, nameParts, reportDuplicateRelation } from "./names.ts";

export interface NewRelation {
  readonly name: QualifiedName;
  readonly ifNotExists: boolean;
  readonly persistence: Persistence;
}

/** Where a new relation goes; undefined when there is nothing to create, because of IF NOT EXISTS or with a report. */
export function newRelationSchema(context: SchemaContext, statement: NewRelation): SchemaDraft | undefined {
  const { schema, name } = nameParts(statement.name);
  const target = creationSchema(context, schema);
  if (target?.name === context.engine.temporarySchema) searchTemporaryRelations(context);
  const present = target?.relations.get(name.name);
  if (!target || !present) return target;
  const temporary = schema ? undefined : temporarySchema(context, statement.persistence);
  if (temporary && !temporary.relations.has(name.name)) {
    searchTemporaryRelations(context);
    return temporary;
  }
  if (!statement.ifNotExists) reportDuplicateRelation(context, name, present.span);
  return undefined;
}

/**
 * Temporary relations are kept in the default schema, as sqlc has it, as long as their name is free there;
 * otherwise in the schema of temporary relations, which is searched first.
 */
function temporarySchema(context: SchemaContext, persistence: Persistence): SchemaDraft | undefined {
  const name = context.engine.temporarySchema;
  return persistence === "temporary" && name !== undefined ? context.draft.schemas.get(name) : undefined;
}

function searchTemporaryRelations({ draft, engine }: SchemaContext): void {
  const name = engine.temporarySchema;
  if (name === undefined || draft.searchPath.includes(name)) return;
  draft.searchPath = [name, ...draft.searchPath];
}
