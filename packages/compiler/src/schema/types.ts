import { didYouMean } from "@sqlc-ts/diagnostics";
import type { SqlType, TypeId, UserType } from "../catalog/index.ts";
import type { ResolvedTypeName } from "../engines/engine.ts";
import type { QualifiedName, TypeName } from "../syntax/ast/index.ts";
import { type SchemaContext, spanOf } from "./context.ts";
import type { CatalogDraft, SchemaDraft } from "./draft.ts";
import { report } from "./messages.ts";
import { findInSchemas, knowsSchema, nameParts } from "./names.ts";

export function typeIdOf(schema: string, name: string): TypeId {
  return `${schema}.${name}`;
}

/** The element of an array type's id, or the id itself. */
export function elementId(id: TypeId): TypeId {
  return id.endsWith("[]") ? id.slice(0, -2) : id;
}

/** The type that a column, attribute or parameter is declared with. It is remembered as used. */
export function resolveType(context: SchemaContext, name: TypeName): ResolvedTypeName {
  const resolved = context.engine.types.resolveTypeName(context.draft, name);
  useType(context.draft, resolved.type);
  return resolved;
}

export function useType(draft: CatalogDraft, type: SqlType): void {
  if (type.id.includes(".")) draft.usedTypes.add(elementId(type.id));
}

export interface FoundType {
  readonly schema: SchemaDraft;
  readonly type: UserType;
}

export function findType(context: SchemaContext, name: QualifiedName): FoundType | undefined {
  return findInSchemas(context, name, (schema, typeName) => {
    const type = schema.types.get(typeName);
    return type && { schema, type };
  });
}

export function requireType(context: SchemaContext, name: QualifiedName, mayBeMissing = false): FoundType | undefined {
  const found = findType(context, name);
  if (!found && !mayBeMissing) reportMissingType(context, name);
  return found;
}

export function reportMissingType(context: SchemaContext, name: QualifiedName): void {
  const parts = nameParts(name);
  if (!knowsSchema(context, parts.schema)) return;
  const names = [...context.draft.schemas.values()].flatMap((schema) => [...schema.types.keys()]);
  const details = { span: spanOf(context, parts.name), hint: didYouMean(parts.name.name, names) };
  context.diagnostics.push(report("undefined-type", { name: parts.name.name }, details));
}

export function changeType(found: FoundType, info: Partial<UserType["info"]>): void {
  const { schema, type } = found;
  schema.types.set(type.info.name, { ...type, info: { ...type.info, ...info } });
}
