import type { ResultColumn } from "../analysis/model.ts";
import type { Target } from "../syntax/ast/index.ts";
import type { DescriptionContext } from "./context.ts";
import { listedTableName } from "./listed-table.ts";
import { sqlcRules } from "./postgresql-rules.ts";
import { predictExpression } from "./predict-expression.ts";
import { predictScopeColumn } from "./predict-scope-column.ts";
import type { Prediction } from "./prediction.ts";

/** What sqlc would say of a result column (spec: analysis.md 5 and 6). */
export function predictColumn(context: DescriptionContext, column: ResultColumn): Prediction {
  const { origin } = column;
  switch (origin.kind) {
    case "target":
      return predictTarget(context, origin.target, origin.returning ?? false);
    case "star":
      return predictScopeColumn(context, origin.column);
    case "embed": {
      const { source } = origin.embed.relation;
      const embedTable =
        source.kind === "table"
          ? listedTableName(context, source.table, source.writtenSchema)
          : { schema: "", name: origin.embed.relation.name };
      return { ...unknownColumn(origin.target.alias?.name ?? embedTable.name), embedTable };
    }
    case "set":
      return predictSet(context, column, origin.arms);
    case "answer": {
      const spelling = context.engine.types.declaredSpelling(context.catalog, column.type);
      return { ...unknownColumn(column.name), type: { spelling, denotes: column.type }, notNull: true };
    }
    case "values":
    case "generated":
      return unknownColumn(column.name);
  }
}

// differs from sqlc: names-in-returning.
function predictTarget(context: DescriptionContext, target: Target, isReturned: boolean): Prediction {
  const prediction = predictExpression(context, target.expression);
  const isOverlooked = isReturned && sqlcRules(context.engine).overlooksReturningNames;
  if (target.alias && isOverlooked) return { ...prediction, overlookedName: target.alias.name };
  return target.alias ? { ...prediction, name: target.alias.name } : prediction;
}

/** sqlc takes the leftmost arm for the whole. */
function predictSet(context: DescriptionContext, column: ResultColumn, arms: readonly ResultColumn[]): Prediction {
  const [left] = arms;
  if (!left || left === column) return unknownColumn(column.name);
  const prediction = predictColumn(context, left);
  return {
    ...prediction,
    isColumn: false,
    typeReason: prediction.type ? "set-operation-type" : prediction.typeReason,
    nullReason: left.nullability.kind === "never" ? "set-operation-nullability" : prediction.nullReason,
  };
}

/** A column that sqlc does not have at all. */
function unknownColumn(name: string): Prediction {
  return { name, notNull: false, typeReason: "column-unknown-to-sqlc", nullReason: "column-unknown-to-sqlc" };
}
