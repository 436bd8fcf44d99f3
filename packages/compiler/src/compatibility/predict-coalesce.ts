import type { Coalesce, Expression } from "../syntax/ast/index.ts";
import type { DescriptionContext } from "./context.ts";
import { predictScopeColumn } from "./predict-scope-column.ts";
import type { Prediction } from "./prediction.ts";

/**
 * COALESCE has the type, table and name of its first plain column argument; it is NOT NULL when any argument is a constant (even NULL) or a
 * NOT NULL column, whatever the joins do (spec: analysis.md 6).
 */
export function predictCoalesce(context: DescriptionContext, coalesce: Coalesce): Prediction {
  const base = {
    name: "coalesce",
    notNull: false,
    typeReason: "coalesce-type",
    nullReason: "coalesce-may-be-null",
  } as const;
  const columns = coalesce.arguments.flatMap((argument) => predictArgument(context, argument) ?? []);
  const [first] = columns;
  if (!first) return base;
  const hasConstant = coalesce.arguments.some((argument) => argument.kind === "literal");
  return {
    ...first,
    ...base,
    name: first.name,
    isColumn: false,
    notNull: hasConstant || columns.some((column) => column.notNull),
  };
}

/** A column argument without the effect of this FROM clause's joins. */
function predictArgument(context: DescriptionContext, argument: Expression): Prediction | undefined {
  const column = argument.kind === "column_reference" ? context.facts.get(argument)?.column : undefined;
  if (!column) return undefined;
  return predictScopeColumn(context, { ...column, optional: false });
}
