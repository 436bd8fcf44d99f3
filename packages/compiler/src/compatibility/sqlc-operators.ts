import type { Expression } from "../syntax/ast/index.ts";

const comparisons: ReadonlySet<string> = new Set([">", "<", "<=", ">=", "=", "==", "<>", "!="]);
const arithmetic: ReadonlySet<string> = new Set([
  "+",
  "-",
  "*",
  "/",
  "%",
  "^",
  "|/",
  "||/",
  "!",
  "!!",
  "@",
  "&",
  "|",
  "#",
  "~",
  "<<",
  ">>",
]);

/** What an operator yields in sqlc's view: it knows two sets of names and looks at no operand (spec: analysis.md 6). */
export type OperatorAnswer = "bool" | "int" | "any";

export function operatorAnswer(name: string): OperatorAnswer {
  if (comparisons.has(name)) return "bool";
  return arithmetic.has(name) ? "int" : "any";
}

/** The operator that sqlc sees in an expression, keyword operators included; undefined when it is none (spec: analysis-postgresql.md 3). */
export function operatorName(expression: Expression): string | undefined {
  switch (expression.kind) {
    case "unary":
    case "binary":
      return expression.operator.name;
    case "in_list":
    case "is_distinct_from":
    case "nullif":
      return "=";
    case "quantified":
      return expression.source.kind === "array" ? expression.operator.name : undefined;
    case "pattern_match":
      return expression.operator === "similar_to" ? "~" : "~~";
    case "between":
      return "between";
    default:
      return undefined;
  }
}
