import type { Column, ColumnFacts, Identifier, Parameter } from "@sqlc-ts/protocol";
import type { SqlcColumn, SqlcTableName } from "../catalog/index.ts";
import type { ColumnSource, QueryColumn, QueryParameter } from "./model.ts";

/** A result column as a message: sqlc's fields and what is proven beside them. */
export function columnMessage(column: QueryColumn): Column {
  const { proven, sqlc, source, embedded = [], span } = column;
  const { nullability, origin } = proven;
  const isEmbed = origin.kind === "embed";
  const relation = isEmbed ? origin.embed.relation.source : undefined;
  return {
    ...sqlcFields(sqlc),
    facts: {
      ...sourceFacts(source),
      typeId: isEmbed ? "" : proven.type.id,
      notNull: sqlc.notNull || nullability.kind === "never",
      nullableBecause: nullability.kind === "maybe" ? nullability.because : "",
      embedColumns: embedded.map(columnMessage),
      embedMayBeAbsent: isEmbed && origin.embed.absence.kind === "maybe",
      embedSchema: relation?.kind === "table" ? relation.table.schema : "",
      span,
    },
  };
}

export function parameterMessage({ number, type, nullable, sqlc, source, uses }: QueryParameter): Parameter {
  const facts: ColumnFacts = {
    ...sourceFacts(source),
    typeId: type?.id ?? "",
    notNull: !nullable,
    nullableBecause: "",
    embedColumns: [],
    embedMayBeAbsent: false,
    embedSchema: "",
    span: uses[0],
  };
  return { number, column: { ...sqlcFields(sqlc), facts } };
}

export function tableName({ schema, name }: SqlcTableName): Identifier {
  return { catalog: "", schema, name };
}

function sqlcFields(column: SqlcColumn): Omit<Column, "facts"> {
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
  };
}

function sourceFacts(
  source: ColumnSource | undefined,
): Pick<ColumnFacts, "tableSchema" | "default" | "generated" | "identity"> {
  return {
    tableSchema: source?.table.schema ?? "",
    default: source?.column.default ?? "",
    generated: source?.column.generated ?? "",
    identity: source?.column.identity ?? "",
  };
}
