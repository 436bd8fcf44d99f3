import type { Insert } from "../syntax/ast/index.ts";
import { type SchemaContext, spanOf } from "./context.ts";

/**
 * Definitions that are inserted as rows of a schema table: so SQLite's `.dump` writes virtual tables. Returns the context in which its statements are
 * applied: everything in them stands where the insertion does.
 */
export function readInsertedDefinition(context: SchemaContext, statement: Insert) {
  const text = context.engine.schemaRules?.insertedDefinition?.(statement);
  if (text === undefined) return undefined;
  const source = { path: context.source.path, text };
  const { statements } = context.engine.parse(source);
  const inner: SchemaContext = { ...context, source, place: spanOf(context, statement) };
  return { context: inner, statements: statements.flatMap((parsed) => parsed.statement ?? []) };
}
