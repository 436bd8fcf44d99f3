import type { Column } from "../catalog/index.ts";
import type { CreateSequence, Drop, Identifier, QualifiedName, Rename, SetSchema } from "../syntax/ast/index.ts";
import type { SchemaContext } from "./context.ts";
import type { SchemaDraft } from "./draft.ts";
import { creationSchema, findInSchemas, nameParts, requireSchema } from "./names.ts";

export function createSequence(context: SchemaContext, { name }: CreateSequence): void {
  const { schema, name: own } = nameParts(name);
  creationSchema(context, schema)?.sequences.add(own.name);
}

/** A serial or identity column has a sequence of its own, called after table and column. */
export function addColumnSequence(
  { draft }: SchemaContext,
  table: { readonly schema: string; readonly name: string },
  { name, identity }: Pick<Column, "name" | "identity">,
  serial: boolean,
): void {
  if (serial || identity) draft.schemas.get(table.schema)?.sequences.add(sequenceName(table.name, name));
}

/** Bytes of a name in PostgreSQL (manual 4.1.1). */
const longestName = 63;

/** The longer one of the two names is cut where both together are too long. */
function sequenceName(table: string, column: string): string {
  const room = longestName - "__seq".length;
  const columnLength = Math.min(column.length, Math.max(room - table.length, Math.floor(room / 2)));
  return `${table.slice(0, room - columnLength)}_${column.slice(0, columnLength)}_seq`;
}

export function dropSequences(context: SchemaContext, { names }: Drop): void {
  for (const name of names) findSequence(context, name)?.sequences.delete(nameParts(name).name.name);
}

export function renameSequence(context: SchemaContext, { name, newName }: Rename): void {
  const schema = findSequence(context, name);
  if (schema) moveSequence(schema, nameParts(name).name, schema, newName.name);
}

export function setSequenceSchema(context: SchemaContext, { name, schema: to }: SetSchema): void {
  const schema = findSequence(context, name);
  const target = schema && requireSchema(context, to);
  if (target) moveSequence(schema, nameParts(name).name, target, nameParts(name).name.name);
}

function moveSequence(from: SchemaDraft, { name }: Identifier, to: SchemaDraft, newName: string): void {
  from.sequences.delete(name);
  to.sequences.add(newName);
}

/** The schema that has the sequence. */
function findSequence(context: SchemaContext, name: QualifiedName): SchemaDraft | undefined {
  return findInSchemas(context, name, (schema, own) => (schema.sequences.has(own) ? schema : undefined));
}
