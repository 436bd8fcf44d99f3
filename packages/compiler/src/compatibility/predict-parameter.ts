import type { ParameterUse, ScopeColumn } from "../analysis/model.ts";
import type { Column, Relation } from "../catalog/index.ts";
import { findRelation } from "../catalog/lookup.ts";
import type { ColumnReference, FromItem, FunctionCall, TableReference } from "../syntax/ast/index.ts";
import { type SyntaxNode, walk } from "../syntax/walk/index.ts";
import type { DescriptionContext } from "./context.ts";
import { describeAsSqlc } from "./describe-column.ts";
import { listedTableName, type TableNaming } from "./listed-table.ts";
import type { OwnedParameter, ParameterOwner } from "./parameter-owner.ts";
import { sqlcRules } from "./postgresql-rules.ts";
import type { Prediction } from "./prediction.ts";
import { hasArgumentNamesForSqlc } from "./sqlc-overloads.ts";
import { joinQualifier } from "./type-spelling.ts";

/** What sqlc says of one occurrence of a parameter, apart from the user's own name and wishes (spec: analysis.md 7). */
export function predictParameter(
  context: DescriptionContext,
  { owner, form }: OwnedParameter,
  use: ParameterUse | undefined,
): Prediction {
  const { callName, argumentName } = sqlcRules(context.engine);
  if (form && callName)
    return { ...untyped(argumentName?.(form) ?? form.toUpperCase(), true), truthSpelling: "function" };
  switch (owner.kind) {
    case "limit":
    case "offset":
      return { ...untyped(owner.kind, true), type: sqlcRules(context.engine).limit };
    case "operator":
      return isUnseenRow(context, owner) ? unknownToSqlc(use?.column?.name ?? "") : predictOperand(context, owner);
    case "call":
      return predictArgument(context, owner.call, owner.argument, use);
    case "cast": {
      const { type, spelling, castSpelling, castDenotes } = context.engine.types.resolveTypeName(
        context.catalog,
        owner.cast.type,
      );
      return { ...untyped("", true), type: { spelling: castSpelling ?? spelling, denotes: castDenotes ?? type } };
    }
    case "cell":
      return use?.assigned ? assignedColumn(context, use.assigned) : untyped("");
    case "assignment":
      return predictAssignment(context, owner, use);
    case "target":
      return predictTarget(context, owner.alias, owner.from);
    case "none":
      return untyped("");
  }
}

function untyped(name: string, notNull = false): Prediction {
  return { name, notNull, typeReason: "parameter-without-type", nullReason: "parameter-without-type" };
}

function unknownToSqlc(name: string): Prediction {
  return { name, notNull: false, typeReason: "parameter-unknown-to-sqlc", nullReason: "parameter-unknown-to-sqlc" };
}

function columnAnswer(naming: TableNaming, column: Column, schema: string, relation: Relation): Prediction {
  return {
    name: column.name,
    notNull: column.sqlc.notNull,
    type: { spelling: joinQualifier(column.sqlc.type), denotes: column.type },
    table: listedTableName(naming, relation, schema),
    originalName: column.name,
    typeReason: "parameter-type",
    nullReason: "parameter-type",
  };
}

/** The target of INSERT and UPDATE has its schema filled in. */
function assignedColumn(naming: TableNaming, { table, column }: NonNullable<ParameterUse["assigned"]>): Prediction {
  return columnAnswer(naming, column, table.schema, table);
}

/** MySQL's comparisons of rows are not looked into (spec: analysis-mysql.md 4.1). */
function isUnseenRow(
  { engine }: DescriptionContext,
  { left }: ParameterOwner & { readonly kind: "operator" },
): boolean {
  return left[0]?.kind === "row" && sqlcRules(engine).ignoresRows === true;
}

/** The first column reference in the left operand, else in the right one. */
function predictOperand(
  context: DescriptionContext,
  owner: ParameterOwner & { readonly kind: "operator" },
): Prediction {
  const reference = firstColumn(owner.left) ?? firstColumn(owner.right);
  if (!reference) {
    return owner.name === "||" ? { ...untyped(""), type: sqlcRules(context.engine).text } : untyped("");
  }
  const column = context.facts.get(reference)?.column;
  const name = reference.parts.at(-1)?.name ?? "";
  const prediction = column ? comparedColumn(context, column, reference) : unknownToSqlc(name);
  return owner.bound && sqlcRules(context.engine).betweenNames
    ? { ...prediction, name: `${owner.bound}_${name}`, originalName: "" }
    : prediction;
}

function firstColumn(operands: readonly SyntaxNode[]): ColumnReference | undefined {
  let found: ColumnReference | undefined;
  for (const operand of operands) {
    walk(operand, (node) => {
      if (!found && node.kind === "column_reference") found = node;
      return found === undefined;
    });
  }
  return found;
}

/**
 * Compared with a column: sqlc looks it up among the statement's tables; columns of CTEs and derived tables it does not find.
 * An alias stands for the table as the statement wrote it, a bare column for the table as the schema wrote it.
 */
function comparedColumn(context: DescriptionContext, column: ScopeColumn, reference: ColumnReference): Prediction {
  const { origin, relation } = column;
  switch (origin.kind) {
    case "table": {
      const isByAlias = relation.hasAlias && reference.parts.length > 1 && relation.source.kind === "table";
      const schema = isByAlias ? relation.source.writtenSchema : origin.table.writtenSchema;
      return columnAnswer(context, origin.column, schema, origin.table);
    }
    case "merged": {
      const [first] = origin.columns;
      return first ? comparedColumn(context, first, reference) : unknownToSqlc(column.name);
    }
    case "result": {
      const { column: described } = describeAsSqlc(context, origin.column);
      const type = { spelling: joinQualifier(described.type), denotes: origin.column.type };
      return { ...unknownToSqlc(column.name), type, notNull: described.notNull };
    }
    case "function":
      return unknownToSqlc(column.name);
  }
}

/** A matched function's argument: its declared type, named like the argument or else the function. */
function predictArgument(
  { engine, catalog, facts }: DescriptionContext,
  call: FunctionCall,
  argument: number,
  use: ParameterUse | undefined,
): Prediction {
  const name = call.name.parts.at(-1)?.name ?? "";
  const fact = facts.get(call);
  const definition = fact?.definition;
  const base = { ...untyped(name, true), truthSpelling: "function" } as const;
  if (!definition) return base;
  const written = call.arguments[argument]?.name?.name;
  const inputs = definition.parameters.filter(({ mode }) => mode !== "out" && mode !== "table");
  const index = fact?.argumentParameters?.[argument];
  const parameter = index === undefined ? inputs[argument] : definition.parameters[index];
  const declared = hasArgumentNamesForSqlc(name) ? parameter?.name : undefined;
  const unnamed = sqlcRules(engine).argumentName?.(name) ?? name;
  const named = { ...base, name: written ?? (declared || unnamed) };
  const isSurplus = written === undefined && argument >= inputs.length;
  if (!parameter || isSurplus || !use?.type) return { ...named, name: isSurplus ? unnamed : named.name };
  if (definition.schema !== engine.semantics.systemSchema) {
    return { ...named, type: { spelling: joinQualifier(parameter.sqlcType), denotes: parameter.type } };
  }
  const isPolymorphic = parameter.type.id.startsWith("any") || parameter.mode === "variadic";
  if (isPolymorphic) return named;
  const { condition } = sqlcRules(engine);
  const isCondition = condition?.denotes.id === parameter.type.id;
  const spelling = isCondition ? condition.spelling : engine.types.functionSpelling(catalog, parameter.type);
  if (spelling.name === "any") return named;
  return { ...named, type: { spelling, denotes: parameter.type }, typeReason: "function-overload" };
}

function predictAssignment(
  context: DescriptionContext,
  owner: ParameterOwner & { readonly kind: "assignment" },
  use: ParameterUse | undefined,
): Prediction {
  const name = owner.column.column.name;
  if (use?.assigned?.column.name === name) return assignedColumn(context, use.assigned);
  return columnOf(context, relationOf(context, owner.table), name, "resolved") ?? unknownToSqlc(name);
}

/** `$1 AS x` has the type of a column `x` of the first table, when there is one. */
function predictTarget(context: DescriptionContext, alias: string, from: readonly FromItem[]): Prediction {
  const table = firstTable(from);
  return columnOf(context, relationOf(context, table), alias, "written") ?? unknownToSqlc("");
}

function firstTable(items: readonly FromItem[]): TableReference | undefined {
  for (const item of items) {
    const found = item.kind === "join" ? firstTable([item.left, item.right]) : item;
    if (found?.kind === "table_reference") return found;
  }
  return undefined;
}

function relationOf({ catalog }: DescriptionContext, table: TableReference | undefined): Relation | undefined {
  const [name, schema] = table ? table.name.parts.toReversed() : [];
  return name && findRelation(catalog, schema?.name, name.name);
}

function columnOf(
  naming: TableNaming,
  relation: Relation | undefined,
  name: string,
  schema: "resolved" | "written",
): Prediction | undefined {
  const column = relation?.columns.find((candidate) => candidate.name === name);
  if (!relation || !column) return undefined;
  return columnAnswer(naming, column, schema === "resolved" ? relation.schema : relation.writtenSchema, relation);
}
