import type { UserType } from "../catalog/index.ts";
import type { ResolvedTypeName } from "../engines/engine.ts";
import type { Identifier, TypeName } from "../syntax/ast/index.ts";
import { type SchemaContext, spanOf } from "./context.ts";
import type { CatalogDraft } from "./draft.ts";
import { report } from "./messages.ts";
import { renameTypeEverywhere } from "./type-renaming.ts";
import { typeIdOf } from "./types.ts";

/** The table that a column is declared in. */
export interface ColumnOwner {
  readonly schema: string;
  readonly name: string;
}

/**
 * A type that a column's own definition lists the values of (MySQL's ENUM and SET) becomes a type of the default schema, called
 * `<table>_<column>` (spec: analysis-mysql.md 2). Undefined where the definition lists none.
 */
export function declareColumnEnum(
  context: SchemaContext,
  owner: ColumnOwner,
  column: Identifier,
  written: TypeName,
): ResolvedTypeName | undefined {
  const listed = context.engine.schemaRules?.listedValues?.(written);
  if (!listed) return undefined;
  const { draft } = context;
  const schema = draft.schemas.get(draft.defaultSchema);
  const name = typeName(owner.name, column.name);
  const id = typeIdOf(draft.defaultSchema, name);
  const inlineOf = { schema: owner.schema, table: owner.name, column: column.name };
  if (schema?.types.has(name)) {
    context.diagnostics.push(report("duplicate-type", { name }, { span: spanOf(context, column) }));
  }
  const info: UserType["info"] = {
    id,
    schema: draft.defaultSchema,
    name,
    kind: "enum",
    category: listed.category,
    preferred: false,
    labels: listed.labels,
  };
  schema?.types.set(name, { info, comment: "", inlineOf });
  draft.usedTypes.add(id);
  const spelling = { schema: "", name, dimensions: 0, length: listed.length, unsigned: false };
  return { type: { id, length: listed.length }, spelling, known: true, serial: false };
}

function typeName(table: string, column: string): string {
  return `${table}_${column}`;
}

/** The types of a table's columns, or of one column, go with them. */
export function forgetColumnEnum(draft: CatalogDraft, owner: ColumnOwner, column?: string): void {
  const types = draft.schemas.get(draft.defaultSchema)?.types;
  for (const [name, type] of [...(types ?? [])]) {
    if (isOf(type, owner) && (column === undefined || type.inlineOf?.column === column)) types?.delete(name);
  }
}

/** The types of a table's columns follow its new name. */
export function renameTableEnums(draft: CatalogDraft, from: ColumnOwner, to: ColumnOwner): void {
  for (const type of enumsOf(draft, from)) {
    if (type.inlineOf) moveType(draft, type, { ...type.inlineOf, schema: to.schema, table: to.name });
  }
}

/** The type of a column follows its new name. */
export function renameColumnEnum(draft: CatalogDraft, owner: ColumnOwner, from: string, to: string): void {
  for (const type of enumsOf(draft, owner)) {
    if (type.inlineOf?.column === from) moveType(draft, type, { ...type.inlineOf, column: to });
  }
}

function enumsOf(draft: CatalogDraft, owner: ColumnOwner): readonly UserType[] {
  const types = draft.schemas.get(draft.defaultSchema)?.types.values() ?? [];
  return [...types].filter((type) => isOf(type, owner));
}

function isOf({ inlineOf }: UserType, owner: ColumnOwner): boolean {
  return inlineOf !== undefined && inlineOf.schema === owner.schema && inlineOf.table === owner.name;
}

function moveType(draft: CatalogDraft, type: UserType, inlineOf: NonNullable<UserType["inlineOf"]>): void {
  const schema = draft.schemas.get(draft.defaultSchema);
  if (!schema) return;
  const from = { schema: schema.name, name: type.info.name };
  const name = typeName(inlineOf.table, inlineOf.column);
  const renamed: UserType = { ...type, inlineOf, info: { ...type.info, name, id: typeIdOf(schema.name, name) } };
  const entries = [...schema.types].map(([key, value]): [string, UserType] =>
    value === type ? [name, renamed] : [key, value],
  );
  schema.types.clear();
  for (const [key, value] of entries) schema.types.set(key, value);
  renameTypeEverywhere(draft, from, { schema: schema.name, name });
}
