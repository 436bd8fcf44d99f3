import type { Expression, Literal } from "../../syntax/ast/index.ts";
import type { SqlcRules, SqlcType } from "../sqlc-rules.ts";
import { typeNamed } from "./types/decode-function.ts";
import type { MysqlFunctions } from "./types/function-index.ts";
import { spell } from "./types/type-name.ts";

const bool: SqlcType = { spelling: spell("bool"), denotes: { id: "bool" } };
const text: SqlcType = { spelling: spell("text"), denotes: { id: "text" } };

const literals: Readonly<Partial<Record<Literal["type"], SqlcType>>> = {
  string: text,
  integer: { spelling: spell("int"), denotes: { id: "int" } },
  float: { spelling: spell("float"), denotes: { id: "float" } },
  boolean: { spelling: spell("int"), denotes: { id: "int" } },
  hex: text,
  bit: text,
  null: text,
};

/** What sqlc's words for results of functions stand for. */
const resultTypes: Readonly<Record<string, string>> = {
  "double precision": "double",
  binary: "varbinary",
  bool: "bool",
};

const comparisons: ReadonlySet<string> = new Set(["=", "<>", "<", "<=", ">", ">=", "is null"]);
const arithmetic: ReadonlySet<string> = new Set(["+", "-", "*", "%", "div", "<<", ">>"]);

/** What sqlc says of MySQL (spec: analysis-mysql.md 4 and 5). */
export function createSqlcRules(functions: MysqlFunctions): SqlcRules {
  return {
    boolean: bool,
    integer: { spelling: spell("int"), denotes: { id: "int" } },
    text,
    limit: { spelling: spell("integer"), denotes: { id: "int" } },
    literal: ({ type }) => literals[type],
    operatorName,
    operatorAnswer: (name) => (comparisons.has(name) ? "bool" : arithmetic.has(name) ? "int" : "any"),
    signedNumbers: false,
    negation: { existsName: "exists" },
    inQueryName: "",
    betweenNames: true,
    ignoresRows: true,
    condition: bool,
    argumentName: (name) => (functions.named(name).some(({ sqlc }) => sqlc) ? name.toUpperCase() : undefined),
    callName,
    call({ over }, name) {
      if (over || name === "match") return { name: "", notNull: false };
      const known = functions.named(name).find(({ sqlc }) => sqlc)?.sqlc;
      if (!known) return undefined;
      const { type, notNull } = known;
      if (type === "any") return { notNull };
      return { type: { spelling: spell(type), denotes: typeNamed(resultTypes[type] ?? type) }, notNull };
    },
  };
}

function callName(expression: Expression): string | undefined {
  if (expression.kind === "nullif") return "nullif";
  return expression.kind === "extremum" ? expression.which : undefined;
}

function operatorName(expression: Expression): string | undefined {
  switch (expression.kind) {
    case "binary":
      return expression.operator.name;
    case "unary":
      return `prefix ${expression.operator.name}`;
    case "pattern_match":
      return expression.operator;
    case "in_list":
      return "in";
    case "between":
      return "between";
    case "is_test":
      return expression.test === "null" ? "is null" : undefined;
    default:
      return undefined;
  }
}
