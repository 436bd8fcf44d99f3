import type { Column, SqlType, TypeSpelling } from "../catalog/index.ts";
import type { ColumnConstraint, ColumnDefinition, TypeName } from "../syntax/ast/index.ts";
import { type SchemaContext, spanOf, textOf } from "./context.ts";
import { type ColumnOwner, declareColumnEnum } from "./inline-enum.ts";
import { addColumnSequence } from "./sequence.ts";
import { resolveType } from "./types.ts";

/** A column as CREATE TABLE or ADD COLUMN declares it; its keys and checks are the table's business. */
export function declareColumn(context: SchemaContext, definition: ColumnDefinition, owner: ColumnOwner): Column {
  const { type: typeName, name } = definition;
  const listed = typeName && declareColumnEnum(context, owner, name, typeName);
  const declared = listed ?? declaredType(context, typeName);
  const written = writesNotNull(definition.constraints);
  const column: Column = {
    name: definition.name.name,
    type: declared.type,
    notNull: written || declared.serial || isNotNullDomain(context, declared.type),
    comment: definition.comment ?? "",
    sqlc: { type: declared.spelling, notNull: written },
    span: spanOf(context, definition.name),
  };
  const constrained = applyColumnConstraints(context, column, definition.constraints);
  addColumnSequence(context, owner, constrained, declared.serial);
  return constrained;
}

/** Adds to a column what constraints say of itself: NOT NULL, defaults, generation, identity. */
export function applyColumnConstraints(
  context: SchemaContext,
  column: Column,
  constraints: readonly ColumnConstraint[],
): Column {
  return constraints.reduce((current, constraint) => applyConstraint(context, current, constraint), column);
}

function applyConstraint(context: SchemaContext, column: Column, constraint: ColumnConstraint): Column {
  const { expression, generation } = constraint;
  switch (constraint.constraint) {
    case "not_null":
    case "primary_key":
      return { ...column, notNull: true, sqlc: { ...column.sqlc, notNull: true } };
    case "default":
      return expression ? { ...column, default: textOf(context, expression) } : column;
    case "generated":
      return { ...column, generated: generation === "virtual" ? "virtual" : "stored" };
    case "identity":
      return { ...column, notNull: true, identity: generation === "always" ? "always" : "by_default" };
    default:
      return column;
  }
}

export function isNotNullDomain(context: SchemaContext, type: SqlType): boolean {
  return type.id.includes(".") && context.engine.types.describe(context.draft, type.id).notNull === true;
}

function writesNotNull(constraints: readonly ColumnConstraint[]): boolean {
  return constraints.some(({ constraint }) => constraint === "not_null" || constraint === "primary_key");
}

interface DeclaredType {
  readonly type: SqlType;
  readonly spelling: TypeSpelling;
  readonly serial: boolean;
}

/** A column without a type (SQLite has them) may hold anything. */
function declaredType(context: SchemaContext, name: TypeName | undefined): DeclaredType {
  if (name) return resolveType(context, name);
  const spelling = { schema: "", name: "any", dimensions: 0, length: -1, unsigned: false };
  return { type: context.engine.schemaRules?.untypedColumn ?? { id: "any" }, spelling, serial: false };
}
