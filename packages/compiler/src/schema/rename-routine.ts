import type { Rename, SetSchema } from "../syntax/ast/index.ts";
import type { SchemaContext } from "./context.ts";
import { addRoutine, findRoutine, removeRoutine } from "./find-routine.ts";
import { requireSchema } from "./names.ts";

/** Renames a function. Like sqlc, which ignores the statement, one that is unknown is not reported. */
export function renameRoutine(context: SchemaContext, statement: Rename): void {
  const search = findRoutine(context, signatureOf(statement));
  if (search.kind !== "found") return;
  removeRoutine(search.schema, search.definition);
  addRoutine(search.schema, { ...search.definition, name: statement.newName.name });
}

export function moveRoutine(context: SchemaContext, statement: SetSchema): void {
  const search = findRoutine(context, signatureOf(statement));
  const target = search.kind === "found" ? requireSchema(context, statement.schema) : undefined;
  if (!target || search.kind !== "found") return;
  removeRoutine(search.schema, search.definition);
  addRoutine(target, { ...search.definition, schema: target.name });
}

function signatureOf({ signature, name, start, end }: Rename | SetSchema): NonNullable<Rename["signature"]> {
  return signature ?? { kind: "routine_signature", start, end, name };
}
