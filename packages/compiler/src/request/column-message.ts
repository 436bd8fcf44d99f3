import type { Column, ColumnFacts, Identifier, Parameter } from "@sqlc-ts/protocol";
import type { SqlcColumn, SqlcTableName } from "../catalog/index.ts";
import type { QueryColumn, QueryParameter } from "./model.ts";

/** A result column as a message: sqlc's fields and what is proven beside them. */
export function columnMessage(column: QueryColumn): Column {
  const { proven, sqlc, source, embedded = [], span } = column;
  const { nullability, embed } = proven;
  return message(sqlc, {
    typeId: embed ? "" : proven.type.id,
    notNull: (sqlc.notNull && !sqlc.lax) || nullability.kind === "never",
    nullableBecause: nullability.kind === "maybe" ? nullability.because : "",
    embedColumns: embedded.map(columnMessage),
    embedMayBeAbsent: embed?.absence.kind === "maybe",
    embedSchema: embed?.schema ?? "",
    embedAlias: embed?.alias ?? "",
    elementsNotNull: column.elementsNotNull,
    computed: column.computed,
    tableSchema: source?.table.schema ?? "",
    default: source?.column.default ?? "",
    generated: source?.column.generated ?? "",
    identity: source?.column.identity ?? "",
    span,
  });
}

export function parameterMessage({ number, type, nullable, sqlc, source, uses }: QueryParameter): Parameter {
  const column = message(sqlc, {
    typeId: type?.id ?? "",
    notNull: !nullable,
    nullableBecause: "",
    embedColumns: [],
    embedMayBeAbsent: false,
    embedSchema: "",
    embedAlias: "",
    elementsNotNull: sqlc.isSqlcSlice,
    computed: false,
    tableSchema: source?.table.schema ?? "",
    default: source?.column.default ?? "",
    generated: source?.column.generated ?? "",
    identity: source?.column.identity ?? "",
    span: uses[0],
  });
  return { number, column };
}

export function tableName({ schema, name }: SqlcTableName): Identifier {
  return { catalog: "", schema, name };
}

/** One literal for all columns: spreading parts together costs ten times as much. */
function message(column: SqlcColumn, facts: ColumnFacts): Column {
  const { type, table, embedTable } = column;
  return {
    name: column.name,
    notNull: column.notNull,
    isArray: type.dimensions > 0,
    comment: "",
    length: type.length,
    isNamedParam: column.isNamedParam,
    isFuncCall: column.isFuncCall,
    scope: "",
    table: table && tableName(table),
    tableAlias: "",
    type: { catalog: "", schema: type.schema, name: type.name },
    isSqlcSlice: column.isSqlcSlice,
    embedTable: embedTable && tableName(embedTable),
    originalName: column.originalName,
    unsigned: type.unsigned,
    arrayDims: type.dimensions,
    facts,
  };
}
