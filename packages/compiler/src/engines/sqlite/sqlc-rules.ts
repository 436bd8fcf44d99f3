import type { Expression, Literal } from "../../syntax/ast/index.ts";
import type { SqlcRules, SqlcType } from "../sqlc-rules.ts";
import type { SqliteFunctions } from "./types/function-index.ts";
import { isLarge } from "./types/literal-type.ts";
import { spell } from "./types/type-name.ts";

const answers: Readonly<Partial<Record<Literal["type"], SqlcType>>> = {
  string: { spelling: spell("text"), denotes: { id: "text" } },
  integer: { spelling: spell("int"), denotes: { id: "integer" } },
  float: { spelling: spell("float"), denotes: { id: "real" } },
  // differs from sqlc: blob-literal.
  hex: { spelling: spell("text"), denotes: { id: "text" } },
};

const comparisons: ReadonlySet<string> = new Set("< > <= >= = <> is like glob regexp match".split(" "));
const arithmetic: ReadonlySet<string> = new Set("+ - * / % & | ~ << >>".split(" "));

/** What sqlc says of SQLite (spec: analysis-sqlite.md 3 and 4). */
export function createSqlcRules(functions: SqliteFunctions): SqlcRules {
  return {
    boolean: { spelling: spell("bool"), denotes: { id: "integer" } },
    integer: { spelling: spell("int"), denotes: { id: "integer" } },
    text: { spelling: spell("text"), denotes: { id: "text" } },
    limit: { spelling: spell("integer"), denotes: { id: "integer" } },
    literal: literalAnswer,
    operatorName,
    operatorAnswer: (name) => (comparisons.has(name) ? "bool" : arithmetic.has(name) ? "int" : "any"),
    signedNumbers: false,
    inQueryName: "exists",
    overlooksReturningNames: true,
    betweenNames: true,
    // sqlc has its functions under names in capital letters.
    argumentName: (name) => (functions.named(name).some(({ sqlc }) => sqlc) ? name.toUpperCase() : undefined),
    call({ arguments: written }, name) {
      const candidates = functions.named(name);
      const found = candidates.find(({ minimum, maximum }) => written.length >= minimum && written.length <= maximum);
      if (!found?.sqlc) return undefined;
      const { type, notNull } = found.sqlc;
      return type === "any" ? { notNull } : { type: { spelling: spell(type), denotes: { id: type } }, notNull };
    },
  };
}

function literalAnswer(literal: Literal): SqlcType | undefined {
  return literal.type === "integer" && isLarge(literal.value) ? answers.float : answers[literal.type];
}

function operatorName(expression: Expression): string | undefined {
  switch (expression.kind) {
    case "unary":
    case "binary":
      return expression.operator.name;
    case "is_distinct_from":
    case "is_test":
      return "is";
    case "pattern_match":
      return expression.operator;
    case "in_list":
      return "in";
    case "between":
      return "between";
    default:
      return undefined;
  }
}
