import type { Column as ColumnMessage, Identifier, Table, TableFacts } from "@sqlc-ts/protocol";
import type { Column, Relation } from "../catalog/index.ts";

export function tableMessage(relation: Relation): Table {
  const rel = { catalog: "", schema: relation.writtenSchema, name: relation.name };
  return {
    rel,
    columns: relation.columns
      .filter((column) => !column.hidden)
      .map((column) => tableColumnMessage(relation, rel, column)),
    // sqlc keeps no comments on materialised views.
    comment: relation.kind === "materialized_view" ? "" : relation.comment,
    facts: tableFacts(relation),
  };
}

function tableFacts(relation: Relation): TableFacts {
  const { kind, schema, span } = relation;
  return {
    kind,
    schema,
    keys: relation.keys.map((key) => ({ kind: key.kind, name: key.name ?? "", columns: [...key.columns] })),
    foreignKeys: relation.foreignKeys.map((key) => ({
      name: key.name ?? "",
      columns: [...key.columns],
      referencedSchema: key.referencedSchema,
      referencedTable: key.referencedTable,
      referencedColumns: [...key.referencedColumns],
    })),
    checks: relation.checks.map(({ name = "", expression }) => ({ name, expression })),
    span: span && { ...span },
  };
}

/** sqlc's NOT NULL stands unless it is false; for lax columns nonetheless. */
function tableColumnMessage(relation: Relation, table: Identifier, column: Column): ColumnMessage {
  const { type, notNull } = column.sqlc;
  return {
    name: column.name === "?column?" ? "" : column.name,
    notNull: notNull && (column.notNull || column.lax === true),
    isArray: type.dimensions > 0,
    comment: column.comment,
    length: type.length,
    isNamedParam: false,
    isFuncCall: false,
    scope: "",
    table,
    tableAlias: "",
    type: { catalog: "", schema: type.schema, name: type.name },
    isSqlcSlice: false,
    embedTable: undefined,
    originalName: "",
    unsigned: type.unsigned,
    arrayDims: type.dimensions,
    facts: {
      typeId: column.type.id,
      notNull: column.notNull,
      nullableBecause: column.notNull ? "" : (column.nullableBecause ?? `column "${column.name}" allows NULL`),
      embedColumns: [],
      embedMayBeAbsent: false,
      embedSchema: "",
      embedAlias: "",
      elementsNotNull: false,
      computed: column.computed ?? false,
      tableSchema: relation.schema,
      default: column.default ?? "",
      generated: column.generated ?? "",
      identity: column.identity ?? "",
      span: column.span && { ...column.span },
    },
  };
}
