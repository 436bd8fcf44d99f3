import type { SetSchema } from "../syntax/ast/index.ts";
import type { SchemaContext } from "./context.ts";
import { nameParts, reportDuplicateRelation, requireEntry, requireSchema } from "./names.ts";
import { moveRelation, relationOf } from "./relation-entry.ts";
import { moveRoutine } from "./rename-routine.ts";
import { setSequenceSchema } from "./sequence.ts";
import { renameTypeEverywhere } from "./type-renaming.ts";
import { requireType, typeIdOf } from "./types.ts";

export function setSchema(context: SchemaContext, statement: SetSchema): void {
  switch (statement.objectKind) {
    case "table":
    case "view":
    case "materialized_view":
    case "foreign_table":
      moveToSchema(context, statement);
      break;
    case "type":
    case "domain":
      moveType(context, statement);
      break;
    case "function":
    case "procedure":
    case "aggregate":
    case "routine":
      moveRoutine(context, statement);
      break;
    case "sequence":
      setSequenceSchema(context, statement);
      break;
    default:
      return;
  }
}

function moveToSchema(context: SchemaContext, { name, ifExists, schema }: SetSchema): void {
  const { draft } = context;
  const entry = requireEntry(context, name, ifExists);
  const target = entry && requireSchema(context, schema);
  if (!target || target.name === entry.schema) return;
  const taken = target.entries.get(entry.name);
  if (taken) {
    reportDuplicateRelation(context, nameParts(name).name, relationOf(draft, taken).span);
    return;
  }
  const from = { schema: entry.schema, name: entry.name };
  moveRelation(draft, entry, target.name, entry.name);
  renameTypeEverywhere(draft, from, { schema: target.name, name: entry.name });
}

function moveType(context: SchemaContext, { name, ifExists, schema }: SetSchema): void {
  const found = requireType(context, name, ifExists);
  const target = found && requireSchema(context, schema);
  if (!target || target === found.schema) return;
  const { info } = found.type;
  const id = typeIdOf(target.name, info.name);
  found.schema.types.delete(info.name);
  target.types.set(info.name, {
    ...found.type,
    writtenSchema: target.name,
    info: { ...info, schema: target.name, id, array: `${id}[]` },
  });
  renameTypeEverywhere(
    context.draft,
    { schema: info.schema, name: info.name },
    { schema: target.name, name: info.name },
  );
}
