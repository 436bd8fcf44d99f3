import type { QualifiedName, Rename } from "../syntax/ast/index.ts";
import { type EnumLabel, renameValue } from "./alter-type.ts";
import { fixDefaultNames } from "./constraint-names.ts";
import type { SchemaContext } from "./context.ts";
import { renameIndex } from "./create-index.ts";
import { nameParts, reportDuplicateRelation, requireEntry } from "./names.ts";
import { moveRelation, relationOf } from "./relation-entry.ts";
import { renameColumn } from "./rename-column.ts";
import { renameConstraint } from "./rename-constraint.ts";
import { renameRoutine } from "./rename-routine.ts";
import { renameSchema } from "./rename-schema.ts";
import { renameAttribute, renameType } from "./rename-type.ts";
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

/** The row type's users follow. */
function renameRelation(context: SchemaContext, { name, ifExists, newName }: Rename): void {
  const { draft } = context;
  const entry = requireEntry(context, name, ifExists);
  if (!entry || entry.name === newName.name) return;
  const taken = draft.schemas.get(entry.schema)?.entries.get(newName.name);
  if (taken) {
    reportDuplicateRelation(context, newName, relationOf(draft, taken).span);
    return;
  }
  const from = { schema: entry.schema, name: entry.name };
  fixDefaultNames(draft, entry);
  moveRelation(draft, entry, entry.schema, newName.name);
  renameTypeEverywhere(draft, from, { schema: entry.schema, name: newName.name });
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
