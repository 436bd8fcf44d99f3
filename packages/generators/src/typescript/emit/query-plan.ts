import { createNameScope, lowerFirst, type NameScope, safeIdentifier } from "@sqlc-ts/plugin-sdk";
import type { Column, Query } from "@sqlc-ts/protocol";
import type { GeneratorContext } from "../context.ts";
import type { StatementPlan } from "../drivers/dialect.ts";
import type { Codec } from "../types/codec.ts";
import { checkExampleRow } from "./example-row.ts";
import { type Field, fieldsOf, sameFields } from "./fields.ts";
import { usedGlobals } from "./names.ts";
import { type ParameterPlan, planParameters } from "./parameter-plan.ts";

/** What is generated for one query, with all its names decided. */
export interface QueryPlan {
  readonly query: Query;
  readonly statement: StatementPlan;
  readonly names: QueryNames;
  readonly parameters: readonly ParameterPlan[];
  readonly row: RowPlan;
  /** Type of the id that an INSERT has made. */
  readonly lastId: Codec;
}

export interface QueryNames {
  readonly sql: string;
  readonly function: string;
  readonly args: string;
  readonly row: string;
}

/** A row of a result. */
export interface RowPlan {
  /** Interface of models.ts that the row is, as a whole. */
  readonly model: string | undefined;
  readonly members: readonly RowMember[];
  /** The function of the query's file that decodes it. */
  readonly decoder: string;
}

export type RowMember = (
  | { readonly kind: "column"; readonly field: Field }
  | { readonly kind: "embed"; readonly embed: EmbedPlan }
) & {
  readonly property: string;
  /** Position of its first column in the result. */
  readonly index: number;
};

/** A table's columns as one nested object. */
export interface EmbedPlan {
  readonly fields: readonly Field[];
  readonly model: string | undefined;
  /** Interface in the query's file, where there is no model. */
  readonly ownInterface: string;
  readonly decoder: string;
  readonly mayBeAbsent: boolean;
}

/** Plans the queries of one file; names are unique within it. */
export function planQueries(queries: readonly Query[], context: GeneratorContext): readonly QueryPlan[] {
  const scope = createNameScope(usedGlobals);
  const decoders = new Map<string, string>();
  const named = queries.map((query) => ({ query, names: claimNames(query, scope) }));
  return named.map(({ query, names }) => planQuery(query, names, { context, scope, decoders }));
}

interface PlanContext {
  readonly context: GeneratorContext;
  readonly scope: NameScope;
  /** Decoders of models by the model's name: one for all queries of the file. */
  readonly decoders: Map<string, string>;
}

function claimNames(query: Query, scope: NameScope): QueryNames {
  const lower = lowerFirst(query.name);
  return {
    sql: scope.claim(safeIdentifier(`${lower}Query`, "query")),
    function: scope.claim(safeIdentifier(lower, "query")),
    args: scope.claim(safeIdentifier(`${query.name}Args`, "Args")),
    row: scope.claim(safeIdentifier(`${query.name}Row`, "Row")),
  };
}

function planQuery(query: Query, names: QueryNames, plan: PlanContext): QueryPlan {
  const { context } = plan;
  checkExampleRow(query, context.report);
  const statement = context.dialect.planStatement(query, context.report);
  return {
    query,
    names,
    statement,
    parameters: planParameters(query, statement, context),
    row: planRow(query, names, plan),
    lastId: context.dialect.lastIdCodec(keyOfInsert(query, context), context.resolver),
  };
}

/** The primary key of the table that an INSERT is into, where it is one column. */
function keyOfInsert({ insertIntoTable }: Query, { tables }: GeneratorContext): Column | undefined {
  const table = insertIntoTable && tables.find(insertIntoTable.schema, insertIntoTable.name);
  const primary = table?.facts?.keys.find(({ kind }) => kind === "primary");
  if (primary?.columns.length !== 1) return undefined;
  return table?.columns.find(({ name }) => name === primary.columns[0]);
}

function planRow(query: Query, names: QueryNames, plan: PlanContext): RowPlan {
  const { context } = plan;
  const fields = fieldsOf(query.columns, context);
  let next = 0;
  const members = fields.map((field): RowMember => {
    const index = next;
    const embed = field.column.embedTable ? planEmbed(field, names, plan) : undefined;
    next += embed ? embed.fields.length : 1;
    return embed
      ? { kind: "embed", embed, property: field.property, index }
      : { kind: "column", field, property: field.property, index };
  });
  const model = findModel(query.columns, fields, context);
  const decoder = model === undefined ? plan.scope.claim(`decode${names.row}`) : modelDecoder(model, plan);
  return { model, members, decoder };
}

function planEmbed({ column, property }: Field, names: QueryNames, plan: PlanContext): EmbedPlan {
  const { context, scope } = plan;
  const schema = column.facts?.embedSchema || column.embedTable?.schema || "";
  const tableName = column.embedTable?.name ?? "";
  const table = context.tables.find(schema, tableName);
  const listed = column.facts?.embedColumns ?? [];
  const isWhole = table !== undefined && isRowOf(table.columns, column);
  const fields = fieldsOf(isWhole ? table.columns : listed, context);
  const model = isWhole ? context.names.table(schema, tableName) : undefined;
  const ownInterface = model ?? scope.claim(safeIdentifier(`${names.row}_${property}`, "Embed"));
  return {
    fields,
    model,
    ownInterface,
    decoder: model === undefined ? scope.claim(`decode${ownInterface}`) : modelDecoder(model, plan),
    mayBeAbsent: column.facts?.embedMayBeAbsent ?? false,
  };
}

/** Not where a grouping set leaves columns out that are NOT NULL in the table; a row that is absent as a whole is NULL itself. */
function isRowOf(columns: readonly Column[], { facts }: Column): boolean {
  const listed = facts?.embedColumns ?? [];
  if (listed.length === 0) return true;
  if (listed.length !== columns.length) return false;
  return facts?.embedMayBeAbsent === true || listed.every((column, index) => isAsSure(column, columns[index]));
}

function isAsSure(column: Column, declared: Column | undefined): boolean {
  return column.facts?.notNull === true || declared?.facts?.notNull !== true;
}

function modelDecoder(model: string, { decoders, scope }: PlanContext): string {
  const known = decoders.get(model) ?? scope.claim(`decode${model}`);
  decoders.set(model, known);
  return known;
}

/** The model of the table whose columns the result consists of: all of them, in order, with the same types. */
function findModel(
  columns: readonly Column[],
  fields: readonly Field[],
  context: GeneratorContext,
): string | undefined {
  const [first] = columns;
  if (!first?.table || columns.some((column) => !isWholeColumnOf(column, first))) return undefined;
  const schema = first.facts?.tableSchema || first.table.schema;
  const table = context.tables.find(schema, first.table.name);
  if (!table?.columns.every((column, index) => column.name === columns[index]?.name)) return undefined;
  return sameFields(fieldsOf(table.columns, context), fields)
    ? context.names.table(schema, first.table.name)
    : undefined;
}

function isWholeColumnOf(column: Column, first: Column): boolean {
  return (
    column.table?.name === first.table?.name &&
    column.table?.schema === first.table?.schema &&
    (column.originalName === "" || column.originalName === column.name)
  );
}
