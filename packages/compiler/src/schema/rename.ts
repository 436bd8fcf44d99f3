import type { Identifier, QualifiedName, Rename, RenameTables } from "../syntax/ast/index.ts";
import { type EnumLabel, renameValue } from "./alter-type.ts";
import { fixDefaultNames } from "./constraint-names.ts";
import type { SchemaContext } from "./context.ts";
import { renameIndex } from "./create-index.ts";
import { renameTableEnums } from "./inline-enum.ts";
import { nameParts, reportDuplicateRelation, requireEntry, requireSchema } from "./names.ts";
import { moveRelation, type RelationEntry, relationOf } from "./relation-entry.ts";
import { renameColumn } from "./rename-column.ts";
import { renameConstraint } from "./rename-constraint.ts";
import { renameRoutine } from "./rename-routine.ts";
import { renameSchema } from "./rename-schema.ts";
import { renameAttribute, renameType } from "./rename-type.ts";
import { renameSequence } from "./sequence.ts";
import { renameTypeEverywhere } from "./type-renaming.ts";
import { requireType } from "./types.ts";

export function rename(context: SchemaContext, statement: Rename): void {
  switch (statement.objectKind) {
    case "table":
    case "view":
    case "materialized_view":
    case "foreign_table":
      renameInRelation(context, statement);
      break;
    case "index":
      renameIndex(context, statement.name, statement.newName.name);
      break;
    case "type":
    case "domain":
      renameInType(context, statement);
      break;
    case "schema":
      renameSchema(context, nameParts(statement.name).name, statement.newName);
      break;
    case "function":
    case "procedure":
    case "aggregate":
    case "routine":
      renameRoutine(context, statement);
      break;
    case "sequence":
      renameSequence(context, statement);
      break;
    case "extension":
    case "other":
      return;
  }
}

function renameInRelation(context: SchemaContext, statement: Rename): void {
  const { member, newName } = statement;
  if (!member) renameRelation(context, statement);
  else if (member.kind === "constraint") renameConstraint(context, statement.name, member.name, newName);
  else renameColumn(context, statement, member.name);
}

function renameRelation(context: SchemaContext, { name, ifExists, newName }: Rename): void {
  const entry = requireEntry(context, name, ifExists);
  if (entry) moveTable(context, entry, entry.schema, newName);
}

/** MySQL's RENAME TABLE, which may also move a table to another schema. */
export function renameTables(context: SchemaContext, { renames }: RenameTables): void {
  for (const { from, to } of renames) {
    const entry = requireEntry(context, from);
    if (entry) renameTableTo(context, entry, to);
  }
}

/** `RENAME TO [schema.]name`. */
export function renameTableTo(context: SchemaContext, entry: RelationEntry, to: QualifiedName): void {
  const { schema, name } = nameParts(to);
  const target = schema ? requireSchema(context, schema)?.name : entry.schema;
  if (target !== undefined) moveTable(context, entry, target, name);
}

/** The row type's users follow, and the types of the columns. */
function moveTable(context: SchemaContext, entry: RelationEntry, schema: string, newName: Identifier): void {
  const { draft } = context;
  const from = { schema: entry.schema, name: entry.name };
  const to = { schema, name: newName.name };
  if (from.schema === to.schema && from.name === to.name) return;
  const taken = draft.schemas.get(schema)?.entries.get(newName.name);
  if (taken) {
    reportDuplicateRelation(context, newName, relationOf(draft, taken).span);
    return;
  }
  fixDefaultNames(draft, entry);
  moveRelation(draft, entry, schema, newName.name);
  renameTableEnums(draft, from, to);
  renameTypeEverywhere(draft, from, to);
}

function renameInType(context: SchemaContext, statement: Rename): void {
  const { member, name, newName } = statement;
  switch (member?.kind) {
    case undefined:
      renameType(context, statement);
      break;
    case "value":
      renameLabel(context, name, { ...member.name, value: member.name.name }, { ...newName, value: newName.name });
      break;
    case "attribute":
    case "column":
      renameAttribute(context, statement, member.name);
      break;
    case "constraint":
      break;
  }
}

function renameLabel(context: SchemaContext, name: QualifiedName, value: EnumLabel, newValue: EnumLabel): void {
  const found = requireType(context, name);
  if (found) renameValue(context, found, found.type.info.labels ?? [], value, newValue);
}
