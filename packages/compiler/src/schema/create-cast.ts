import type { NullResult, SqlType } from "../catalog/index.ts";
import type { CreateCast } from "../syntax/ast/index.ts";
import type { SchemaContext } from "./context.ts";
import { findCalled } from "./create-operator.ts";
import { resolveType } from "./types.ts";

/** CREATE CAST. Of a function that is not known any result is expected. */
export function createCast(context: SchemaContext, statement: CreateCast): void {
  const { draft } = context;
  const { type: from } = resolveType(context, statement.from);
  const { type: to } = resolveType(context, statement.to);
  const cast = { from: from.id, to: to.id, context: statement.context, method: statement.method };
  draft.casts = [...draft.casts, { ...cast, nullResult: nullResultOf(context, statement, from) }];
}

function nullResultOf(context: SchemaContext, { method, function: written }: CreateCast, from: SqlType): NullResult {
  if (method !== "function") return "strict";
  return (written && findCalled(context, written, [from])?.definition.nullResult) ?? "any";
}
