import { didYouMean } from "@sqlc-ts/diagnostics";
import type { Check, ForeignKey } from "../catalog/index.ts";
import type { SchemaRules } from "../engines/schema-rules.ts";
import type { ColumnConstraint, Expression, Identifier, References, TableConstraint } from "../syntax/ast/index.ts";
import { columnNames } from "./column-names.ts";
import { type SchemaContext, spanOf, textOf } from "./context.ts";
import { report } from "./messages.ts";
import { findEntry, nameParts } from "./names.ts";
import { columnNamed, replaceColumn, type TableParts } from "./table-parts.ts";

/** Records the keys, references and checks that a column's definition carries. */
export function addColumnConstraints(
  context: SchemaContext,
  parts: TableParts,
  column: Identifier,
  constraints: readonly ColumnConstraint[],
): void {
  for (const constraint of constraints) addColumnConstraint(context, parts, column, constraint);
  const key = constraints.find(({ constraint }) => constraint === "primary_key");
  const isNotNull = constraints.some(({ constraint }) => constraint === "not_null");
  if (key && !isNotNull) relax(context, parts, column.name, key);
}

function relax({ engine }: SchemaContext, parts: TableParts, name: string, key: ColumnConstraint): void {
  const column = columnNamed(parts, name);
  if (!column) return;
  const { options } = parts;
  const because = engine.schemaRules?.columnKeyAllowsNull?.({ column, descending: key.descending === true, options });
  if (because === undefined) return;
  replaceColumn(parts, { ...column, notNull: false, nullableBecause: because, lax: true });
}

function addColumnConstraint(
  context: SchemaContext,
  parts: TableParts,
  column: Identifier,
  { constraint, name, expression, references }: ColumnConstraint,
): void {
  switch (constraint) {
    case "primary_key":
      parts.keys.push({ kind: "primary", ...named(name), columns: [column.name] });
      break;
    case "unique":
      parts.keys.push({ kind: "unique", ...named(name), columns: [column.name] });
      break;
    case "check":
      if (expression) addCheck(context, parts, name, expression);
      break;
    case "references":
      if (references) parts.foreignKeys.push(foreignKey(context, parts, name, [column], references));
      break;
    case "not_null":
      if (name) parts.notNullConstraints.set(name.name, column.name);
      break;
    default:
      break;
  }
}

/** Where a table's constraint comes from: a primary key that is added later makes columns NOT NULL, but not in sqlc's catalog. */
export type ConstraintOrigin = "create" | "alter";

export function addTableConstraint(
  context: SchemaContext,
  parts: TableParts,
  constraint: TableConstraint,
  origin: ConstraintOrigin,
): void {
  const columns = knownColumns(context, parts, constraint);
  switch (constraint.constraint) {
    case "primary_key":
      addPrimaryKey(context, parts, constraint, columns, origin);
      break;
    case "unique":
      addUnique(parts, constraint, columns);
      break;
    case "check":
      if (constraint.expression) addCheck(context, parts, constraint.name, constraint.expression);
      break;
    case "foreign_key":
      if (constraint.references) {
        parts.foreignKeys.push(foreignKey(context, parts, constraint.name, columns, constraint.references));
      }
      break;
    case "not_null":
      for (const column of columns) forbidNull(parts, column.name, origin);
      if (constraint.name && columns[0]) parts.notNullConstraints.set(constraint.name.name, columns[0].name);
      break;
    case "exclude":
    case "index":
      break;
  }
}

const keys: ReadonlySet<TableConstraint["constraint"]> = new Set(["primary_key", "unique", "index"]);

function knownColumns(context: SchemaContext, parts: TableParts, constraint: TableConstraint): readonly Identifier[] {
  return constraint.columns.filter((column) => {
    if (parts.positions.has(column.name)) return true;
    const details = { span: spanOf(context, column), hint: didYouMean(column.name, parts.positions.keys()) };
    const values = { column: column.name };
    if (constraint.constraint === "foreign_key") {
      context.diagnostics.push(report("undefined-foreign-key-column", values, details));
    } else if (keys.has(constraint.constraint)) {
      context.diagnostics.push(report("undefined-key-column", values, details));
    }
    return false;
  });
}

function addPrimaryKey(
  context: SchemaContext,
  parts: TableParts,
  constraint: TableConstraint,
  written: readonly Identifier[],
  origin: ConstraintOrigin,
): void {
  const columns = constraint.usingIndex
    ? takeIndex(parts, constraint.usingIndex.name)
    : written.map((column) => column.name);
  if (columns.length === 0) return;
  parts.keys.push({ kind: "primary", ...named(constraint.name ?? constraint.usingIndex), columns });
  const rule = context.engine.schemaRules?.tableKey;
  if (!rule) for (const column of columns) forbidNull(parts, column, origin);
  else applyKeyRule(parts, columns, rule);
}

/** Not every engine forbids NULL in a key that stands behind the columns. */
function applyKeyRule(parts: TableParts, names: readonly string[], rule: NonNullable<SchemaRules["tableKey"]>): void {
  const columns = names.map((name) => columnNamed(parts, name)).filter((column) => column !== undefined);
  const { notNull, sqlcNotNull } = rule({ columns, options: parts.options });
  for (const column of columns) {
    const sqlc = sqlcNotNull ? { ...column.sqlc, notNull: true } : column.sqlc;
    replaceColumn(parts, { ...column, notNull: column.notNull || notNull, sqlc });
  }
}

function addUnique(parts: TableParts, constraint: TableConstraint, written: readonly Identifier[]): void {
  const columns = constraint.usingIndex
    ? takeIndex(parts, constraint.usingIndex.name)
    : written.map((column) => column.name);
  if (columns.length === 0) return;
  parts.keys.push({ kind: "unique", ...named(constraint.name ?? constraint.usingIndex), columns });
}

/** `USING INDEX i` turns the key that the index already is into the constraint. */
function takeIndex(parts: TableParts, name: string): readonly string[] {
  const position = parts.keys.findIndex((key) => key.name === name);
  const [key] = position < 0 ? [] : parts.keys.splice(position, 1);
  return key?.columns ?? [];
}

function forbidNull(parts: TableParts, name: string, origin: ConstraintOrigin): void {
  const column = columnNamed(parts, name);
  if (!column) return;
  const sqlc = origin === "create" ? { ...column.sqlc, notNull: true } : column.sqlc;
  replaceColumn(parts, { ...column, notNull: true, sqlc });
}

function addCheck(
  context: SchemaContext,
  parts: TableParts,
  name: Identifier | undefined,
  expression: Expression,
): void {
  const check: Check = { ...named(name), expression: textOf(context, expression) };
  parts.checks.push(check);
  parts.checkColumns.set(check, columnNames(expression));
}

/** A referenced table that the schema files do not have is taken as it is written: many schemas refer to tables of others. */
function foreignKey(
  context: SchemaContext,
  parts: TableParts,
  name: Identifier | undefined,
  columns: readonly Identifier[],
  references: References,
): ForeignKey {
  const written = nameParts(references.table);
  const found = findEntry(context, references.table);
  const isSelf =
    written.name.name === parts.name && (written.schema === undefined || written.schema.name === parts.schema);
  const target = isSelf && !found ? parts : found;
  return {
    ...named(name),
    columns: columns.map((column) => column.name),
    referencedSchema: target?.schema ?? written.schema?.name ?? context.draft.defaultSchema,
    referencedTable: written.name.name,
    referencedColumns: references.columns.map((column) => column.name),
  };
}

function named(name: Identifier | undefined): { readonly name?: string } {
  return name ? { name: name.name } : {};
}
