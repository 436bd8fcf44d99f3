import { didYouMean } from "@sqlc-ts/diagnostics";
import type { Drop, RoutineSignature } from "../syntax/ast/index.ts";
import { type SchemaContext, spanOf } from "./context.ts";
import { findRoutine, removeRoutine } from "./find-routine.ts";
import { report } from "./messages.ts";
import { knowsSchema, nameParts } from "./names.ts";

/** Like sqlc, only functions must exist; procedures and aggregates may be unknown. */
export function dropRoutine(context: SchemaContext, routine: RoutineSignature, statement: Drop): void {
  const search = findRoutine(context, routine);
  switch (search.kind) {
    case "found":
      removeRoutine(search.schema, search.definition);
      break;
    case "not-unique":
      reportNotUnique(context, routine);
      break;
    case "missing":
      if (statement.objectKind === "function" && !statement.ifExists) reportMissing(context, routine);
      break;
  }
}

function reportNotUnique(context: SchemaContext, routine: RoutineSignature): void {
  const { name } = nameParts(routine.name);
  context.diagnostics.push(report("function-not-unique", { name: name.name }, { span: spanOf(context, name) }));
}

function reportMissing(context: SchemaContext, routine: RoutineSignature): void {
  const { schema, name } = nameParts(routine.name);
  if (!knowsSchema(context, schema)) return;
  const names = [...context.draft.schemas.values()].flatMap((candidate) => [...candidate.functions.keys()]);
  const details = { span: spanOf(context, name), hint: didYouMean(name.name, names) };
  context.diagnostics.push(report("undefined-relation", { name: name.name }, details));
}
