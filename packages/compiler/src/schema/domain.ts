import type { AlterDomain, CreateDomain } from "../syntax/ast/index.ts";
import { isConstrained } from "./alter-column.ts";
import type { SchemaContext } from "./context.ts";
import { addType, baseInfo, newTypeSchema } from "./create-type.ts";
import { nameParts } from "./names.ts";
import { changeRelation, relationOf } from "./relation-entry.ts";
import { markViewsStale } from "./stale-views.ts";
import { changeType, requireType, resolveType } from "./types.ts";

export function createDomain(context: SchemaContext, statement: CreateDomain): void {
  const { name, constraints } = statement;
  const schema = newTypeSchema(context, name);
  if (!schema) return;
  const base = resolveType(context, statement.type).type;
  addType(context, schema, name, {
    ...baseInfo(schema.name, nameParts(name).name.name),
    kind: "domain",
    category: context.engine.types.describe(context.draft, base.id).category,
    base,
    notNull: constraints.some(({ constraint }) => constraint === "not_null"),
  });
}

/** SET and DROP NOT NULL reach the columns of that type. A domain from elsewhere is not the catalog's business, as in sqlc. */
export function alterDomain(context: SchemaContext, { name, action }: AlterDomain): void {
  const found = requireType(context, name, true);
  if (!found || action === "other") return;
  const notNull = action === "set_not_null";
  changeType(found, { notNull });
  if (context.draft.usedTypes.has(found.type.info.id)) changeColumnsOf(context, found.type.info.id, notNull);
}

function changeColumnsOf({ draft }: SchemaContext, id: string, notNull: boolean): void {
  for (const schema of draft.schemas.values()) {
    for (const entry of schema.entries.values()) {
      const isUser = relationOf(draft, entry).columns.some((column) => column.type.id === id);
      if (!isUser || entry.definition) continue;
      changeRelation(draft, entry, (relation) => ({
        columns: relation.columns.map((column) =>
          column.type.id === id
            ? { ...column, notNull: notNull || (column.notNull && isConstrained(column, relation)) }
            : column,
        ),
      }));
      markViewsStale(draft, entry);
    }
  }
}
