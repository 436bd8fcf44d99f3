import type { Drop } from "../syntax/ast/index.ts";
import { dropRelation } from "./cascade.ts";
import type { SchemaContext } from "./context.ts";
import { dropIndex } from "./create-index.ts";
import { dropRoutine } from "./drop-routine.ts";
import { dropSchema } from "./drop-schema.ts";
import { dropType } from "./drop-type.ts";
import { nameParts, requireEntry } from "./names.ts";
import { dropSequences } from "./sequence.ts";

/** DROP of anything: what the catalog does not have a kind for is nothing to it. */
export function drop(context: SchemaContext, statement: Drop): void {
  switch (statement.objectKind) {
    case "table":
    case "view":
    case "materialized_view":
    case "foreign_table":
      dropRelations(context, statement);
      break;
    case "type":
    case "domain":
      for (const name of statement.names) dropType(context, name, statement);
      break;
    case "schema":
      for (const name of statement.names) dropSchema(context, nameParts(name).name, statement);
      break;
    case "index":
      for (const name of statement.names) dropIndex(context, name);
      break;
    case "extension":
      for (const name of statement.names) context.draft.extensions.delete(nameParts(name).name.name.toLowerCase());
      break;
    case "function":
    case "procedure":
    case "aggregate":
    case "routine":
      for (const routine of statement.routines) dropRoutine(context, routine, statement);
      break;
    case "sequence":
      dropSequences(context, statement);
      break;
    case "other":
      return;
  }
}

/** As in sqlc, the relation's kind need not be the one named. */
function dropRelations(context: SchemaContext, { names, ifExists, cascade }: Drop): void {
  for (const name of names) {
    const entry = requireEntry(context, name, ifExists);
    if (entry) dropRelation(context.draft, entry, cascade);
  }
}
