import type { ScopeColumn, ScopeRelation } from "../analysis/model.ts";
import type { SqlcTableName } from "../catalog/index.ts";
import type { Engine } from "../engines/engine.ts";
import type { DescriptionContext } from "./context.ts";
import { describeAsSqlc } from "./describe-column.ts";
import { listedTableName } from "./listed-table.ts";
import type { Prediction } from "./prediction.ts";
import { dropQualifier } from "./type-spelling.ts";

/** What sqlc says of a column that is referred to by name or through a star (spec: analysis.md 6.1, 6.4, 6.7). */
export function predictScopeColumn(context: DescriptionContext, column: ScopeColumn): Prediction {
  const prediction = predictByOrigin(context, column);
  // A column of a sub-query that has no name there: sqlc leaves such names empty.
  const isUnnamed = column.origin.kind === "result" && column.name === context.engine.semantics.unnamedColumn;
  return isUnnamed ? { ...prediction, name: "", originalName: "" } : prediction;
}

function predictByOrigin(context: DescriptionContext, column: ScopeColumn): Prediction {
  const { origin } = column;
  const joined = isOptionalForSqlc(column);
  switch (origin.kind) {
    case "table": {
      const { lax } = origin.column;
      const { type, notNull, differences } = origin.column.sqlc;
      return {
        name: column.name,
        type: { spelling: type, denotes: origin.column.type },
        notNull: notNull && !joined && !isAbsentRowVersion(column),
        table: tableOf(context, column.relation),
        originalName: origin.column.name,
        isColumn: true,
        lax,
        inherited: differences,
        typeReason: reasons.typeReason,
        nullReason: origin.column.notNull ? reasons.nullReason : "column-allows-null",
      };
    }
    case "result":
      return predictInner(context, column, joined);
    case "function":
      return predictFunctionColumn(context, column);
    case "merged": {
      const [first] = origin.columns;
      const prediction = first && predictScopeColumn(context, first);
      return prediction ? { ...prediction, name: column.name } : missing(column);
    }
  }
}

const reasons = { typeReason: "column-behind-a-wrong-type", nullReason: "outer-join-nullability" } as const;

function missing(column: ScopeColumn): Prediction {
  return {
    name: column.name,
    notNull: false,
    typeReason: "column-unknown-to-sqlc",
    nullReason: "column-unknown-to-sqlc",
  };
}

/**
 * sqlc knows outer joins for tables and CTEs, not for derived tables and functions. It overlooks those further up than the nearest join;
 * there its NOT NULL is false unless WHERE undoes the join, so that overlooking is not foretold here.
 */
function isOptionalForSqlc(column: ScopeColumn): boolean {
  const { kind } = column.relation.source;
  return column.optional === true && (kind === "table" || kind === "cte");
}

/** `old` of an INSERT and `new` of a DELETE are known to be absent; an upsert's `old` is not. */
function isAbsentRowVersion(column: ScopeColumn): boolean {
  return (
    column.relation.rowVersion !== undefined &&
    column.nullability.kind === "maybe" &&
    column.ownNullability.kind === "never"
  );
}

function tableOf(context: DescriptionContext, relation: ScopeRelation): SqlcTableName | undefined {
  const { source } = relation;
  if (source.kind === "table") return listedTableName(context, source.table, source.writtenSchema);
  return source.kind === "cte" ? { schema: "", name: source.name } : undefined;
}

/** A column of a CTE or derived table: the inner answer; a CTE gives its own name as the table, a derived table keeps the one below. */
function predictInner(context: DescriptionContext, column: ScopeColumn, joined: boolean): Prediction {
  if (column.origin.kind !== "result") return missing(column);
  const inner = column.origin.column;
  const { column: described, differences } = describeAsSqlc(context, inner);
  return {
    name: column.name,
    type: { spelling: described.type, denotes: inner.type },
    notNull: described.notNull && !joined,
    originalName: column.name,
    table: tableOf(context, column.relation) ?? described.table,
    isColumn: true,
    lax: described.lax,
    inherited: differences,
    ...reasons,
  };
}

/** Columns of functions in FROM lose their type's qualifier and are nullable; those of an alias with a column list have no type. */
function predictFunctionColumn({ engine, catalog }: DescriptionContext, column: ScopeColumn): Prediction {
  const base = { ...missing(column), typeReason: "table-function-column", truthSpelling: "bare" } as const;
  const { source } = column.relation;
  if (source.kind !== "function" || !source.definition) return base;
  const { item, definition } = source;
  if (item.rowsFrom || item.withOrdinality || item.columnDefinitions.length > 0) return base;
  const inherited = { ...base, originalName: column.name };
  if (item.alias && item.alias.columns.length > 0) return inherited;
  const outputs = definition.parameters.filter(({ mode }) => mode === "out" || mode === "inout");
  if (definition.parameters.some(({ mode }) => mode === "table")) return base;
  if (outputs.length > 0 && isBuiltIn(engine, definition.schema)) return base;
  if (outputs.length === 0 && column.relation.columns.length !== 1) return base;
  const spelled = isBuiltIn(engine, definition.schema)
    ? engine.types.functionSpelling(catalog, column.type)
    : dropQualifier(engine.types.declaredSpelling(catalog, column.type));
  return { ...inherited, type: { spelling: spelled, denotes: column.type } };
}

function isBuiltIn(engine: Engine, schema: string): boolean {
  return schema === engine.semantics.systemSchema;
}
