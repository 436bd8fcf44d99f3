import type { Column } from "../catalog/index.ts";
import type { VirtualColumn } from "../engines/schema-rules.ts";
import type { CreateVirtualTable } from "../syntax/ast/index.ts";
import { type SchemaContext, spanOf } from "./context.ts";
import { nameParts } from "./names.ts";
import { newRelationSchema } from "./new-relation.ts";
import { addRelation } from "./relation-entry.ts";

/** A virtual table has the columns that its module gives it. One that sqlc does not have is not listed in requests. */
export function createVirtualTable(context: SchemaContext, statement: CreateVirtualTable): void {
  const described = context.engine.schemaRules?.virtualTable?.(statement);
  const schema = described && newRelationSchema(context, { ...statement, persistence: "permanent" });
  if (!described || !schema) return;
  const { name, schema: written } = nameParts(statement.name);
  addRelation(context.draft, {
    schema: schema.name,
    name: name.name,
    kind: "table",
    writtenSchema: written?.name ?? "",
    columns: described.columns.map(virtualColumn),
    comment: "",
    keys: [],
    foreignKeys: [],
    checks: [],
    ...(!described.knownToSqlc && { extension: statement.module }),
    span: spanOf(context, name),
  });
}

function virtualColumn({ name, type, notNull, hidden, lax, sqlcType, sqlcNotNull }: VirtualColumn): Column {
  return {
    ...(lax !== undefined && { nullableBecause: lax, lax: true }),
    name,
    type,
    notNull,
    comment: "",
    hidden,
    sqlc: {
      type: { schema: "", name: sqlcType, dimensions: 0, length: -1, unsigned: false },
      notNull: sqlcNotNull,
    },
  };
}
