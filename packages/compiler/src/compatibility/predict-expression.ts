import type { DifferenceReason } from "../catalog/difference.ts";
import type { Case, Cast, Expression, FunctionCall, Not } from "../syntax/ast/index.ts";
import type { DescriptionContext } from "./context.ts";
import { describeAsSqlc } from "./describe-column.ts";
import { sqlcRules } from "./postgresql-rules.ts";
import { predictCoalesce } from "./predict-coalesce.ts";
import { predictScopeColumn } from "./predict-scope-column.ts";
import type { Prediction } from "./prediction.ts";
import { isAmbiguousForSqlc, isUnknownToSqlc } from "./sqlc-overloads.ts";
import { joinQualifier } from "./type-spelling.ts";

/** What sqlc says of a target's expression without its alias: it looks at the top node only (spec: analysis.md 5 and 6). */
export function predictExpression(context: DescriptionContext, expression: Expression): Prediction {
  switch (expression.kind) {
    case "literal": {
      const type = sqlcRules(context.engine).literal(expression);
      return { ...typeless("", "number-literal"), ...(type && { type, notNull: true }) };
    }
    case "column_reference": {
      const column = context.facts.get(expression)?.column;
      const name = expression.parts.at(-1)?.name ?? "";
      return column ? predictScopeColumn(context, column) : typeless(name, "column-unknown-to-sqlc");
    }
    case "function_call":
      return predictCall(context, expression);
    case "cast":
      return predictCast(context, expression);
    case "case":
      return predictCase(context, expression);
    case "coalesce":
      return predictCoalesce(context, expression);
    case "scalar_subquery":
      return predictSubquery(context, expression);
    case "exists":
      return bool(context, "exists", true);
    case "not":
      return predictNot(context, expression);
    case "logical":
      return bool(context, "", false);
    case "in_query":
      return typeless(sqlcRules(context.engine).inQueryName);
    case "array_subquery":
      return typeless("exists");
    case "nullability":
      return { ...predictExpression(context, expression.operand), assertion: expression.assertion };
    default:
      return predictOperator(context, expression);
  }
}

function predictNot(context: DescriptionContext, { operand }: Not): Prediction {
  const { negation } = sqlcRules(context.engine);
  if (operand.kind === "exists") return bool(context, negation?.existsName ?? "not_exists", true);
  return negation ? typeless("") : bool(context, "", false);
}

function typeless(name: string, typeReason: DifferenceReason = "expression-without-type"): Prediction {
  return { name, notNull: false, typeReason, nullReason: "operand-may-be-null" };
}

function bool({ engine }: DescriptionContext, name: string, notNull: boolean): Prediction {
  return { ...typeless(name, "operator-type"), type: sqlcRules(engine).boolean, notNull };
}

function predictOperator(context: DescriptionContext, expression: Expression): Prediction {
  const rules = sqlcRules(context.engine);
  if (expression.kind === "quantified" && expression.source.kind === "query") return typeless("exists");
  const called = rules.callName?.(expression);
  if (called !== undefined) {
    const nullReason = "function-may-be-null";
    return { ...typeless(called, "function-overload"), nullReason, notNull: true, isFuncCall: true };
  }
  const name = rules.operatorName(expression);
  if (name === undefined) return typeless("");
  const isNegatedNumber = expression.kind === "unary" && name === "-" && expression.operand.kind === "literal";
  if (isNegatedNumber && rules.signedNumbers) {
    const type = rules.literal(expression.operand);
    return { ...typeless("", "number-literal"), ...(type && { type, notNull: true }) };
  }
  switch (rules.operatorAnswer(name)) {
    case "bool":
      return {
        ...bool(context, "", true),
        typeReason: expression.kind === "nullif" ? "nullif-is-not-a-comparison" : "operator-type",
      };
    case "int":
      return { ...bool(context, "", true), type: rules.integer };
    case "any":
      return typeless("");
  }
}

/**
 * A call's type is the matched function's, always NOT NULL. Which overload sqlc matches depends on the order of its catalog; where that is
 * another than the true one its type is wrong, so that the answer is the true one's in every case.
 */
function predictCall({ engine, catalog, facts }: DescriptionContext, call: FunctionCall): Prediction {
  const name = call.name.parts.at(-1)?.name ?? "";
  const fact = facts.get(call);
  const definition = fact?.definition;
  const base = {
    ...typeless(name, "function-overload"),
    isFuncCall: true,
    truthSpelling: "function",
    nullReason: definition?.kind === "aggregate" ? "aggregate-may-be-null" : "function-may-be-null",
  } as const;
  const { call: describeCall } = sqlcRules(engine);
  if (!fact || !definition || (!describeCall && isUnknownToSqlc(name))) return base;
  const isUsers = definition.schema !== engine.semantics.systemSchema;
  if (!isUsers && describeCall) {
    return { ...base, ...describeCall(call, definition.name), ...(definition.lax && { lax: true }) };
  }
  const isOverloaded = !isUsers && (isAmbiguousForSqlc(name) || definition.returns.id.startsWith("any"));
  if (isOverloaded) return { ...base, notNull: true };
  if (!isUsers) {
    const spelling = engine.types.functionSpelling(catalog, fact.type);
    return { ...base, type: { spelling, denotes: fact.type }, notNull: true };
  }
  const spelling = joinQualifier(definition.sqlcReturns);
  const losesArray = fact.type.id.endsWith("[]") && spelling.dimensions === 0 && !spelling.name.endsWith("[]");
  return { ...base, notNull: true, ...(!losesArray && { type: { spelling, denotes: fact.type } }) };
}

function predictCast({ engine, catalog }: DescriptionContext, cast: Cast): Prediction {
  const {
    type,
    spelling: declared,
    castSpelling: spelling = declared,
    castDenotes: denotes = type,
  } = engine.types.resolveTypeName(catalog, cast.type);
  const { operand } = cast;
  const name = operand.kind === "column_reference" ? operand.parts.map((part) => part.name).join("_") : "";
  const isNull = operand.kind === "literal" && operand.type === "null";
  return { ...typeless(name, "cast-type"), type: { spelling, denotes }, notNull: !isNull, nullReason: "cast-of-null" };
}

/** The ELSE branch alone decides: a cast or a constant, otherwise nothing is known. */
function predictCase(context: DescriptionContext, { otherwise }: Case): Prediction {
  const reasons = { typeReason: "case-type", nullReason: "case-may-be-null" } as const;
  if (otherwise?.kind !== "cast" && otherwise?.kind !== "literal") return { ...typeless(""), ...reasons };
  return { ...predictExpression(context, otherwise), ...reasons };
}

/** The first column's answer, whether or not there is a row. */
function predictSubquery(context: DescriptionContext, expression: Expression): Prediction {
  const column = context.facts.get(expression)?.columns?.[0];
  if (!column) return typeless("");
  const { column: described, differences } = describeAsSqlc(context, column);
  return {
    name: described.name,
    type: { spelling: described.type, denotes: column.type },
    notNull: described.notNull,
    isFuncCall: described.isFuncCall,
    originalName: described.originalName,
    ...(described.table && { table: described.table }),
    typeReason: "expression-without-type",
    nullReason: "subquery-may-be-empty",
    inherited: differences,
  };
}
