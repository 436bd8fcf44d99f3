import type { TypeId } from "../catalog/index.ts";
import type { Drop, QualifiedName } from "../syntax/ast/index.ts";
import type { SchemaContext } from "./context.ts";
import type { CatalogDraft, SchemaDraft } from "./draft.ts";
import { removeColumn } from "./drop-column.ts";
import { relationOf } from "./relation-entry.ts";
import { elementId, requireType } from "./types.ts";

/** Drops a type, a range with its multirange; with CASCADE the columns and functions of that type too. */
export function dropType(
  context: SchemaContext,
  name: QualifiedName,
  { ifExists, cascade }: Pick<Drop, "ifExists" | "cascade">,
): void {
  const { draft } = context;
  const found = requireType(context, name, ifExists);
  if (!found) return;
  const { info } = found.type;
  found.schema.types.delete(info.name);
  if (info.multirange !== undefined) removeTypeById(draft, info.multirange);
  if (cascade && draft.usedTypes.has(info.id)) dropUsers(draft, info.id);
}

function removeTypeById(draft: CatalogDraft, id: TypeId): void {
  for (const schema of draft.schemas.values()) {
    for (const [name, type] of schema.types) if (type.info.id === id) schema.types.delete(name);
  }
}

function dropUsers(draft: CatalogDraft, id: TypeId): void {
  for (const schema of draft.schemas.values()) {
    for (const entry of [...schema.entries.values()]) {
      if (schema.entries.get(entry.name) !== entry || entry.definition) continue;
      const users = relationOf(draft, entry).columns.filter((column) => elementId(column.type.id) === id);
      for (const column of users) removeColumn(draft, entry, column.name, { cascade: true, only: false });
    }
    dropFunctionsWith(schema, id);
  }
}

function dropFunctionsWith({ functions }: SchemaDraft, id: TypeId): void {
  for (const [name, overloads] of functions) {
    const kept = overloads.filter(
      ({ returns, parameters }) =>
        elementId(returns.id) !== id && parameters.every((parameter) => elementId(parameter.type.id) !== id),
    );
    if (kept.length === overloads.length) continue;
    if (kept.length > 0) functions.set(name, kept);
    else functions.delete(name);
  }
}
