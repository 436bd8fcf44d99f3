import sqlite from "node-sqlite3-wasm";
import { parseSqlite } from "../../packages/compiler/src/engines/sqlite/parser/parse.ts";
import type { Expression } from "../../packages/compiler/src/syntax/ast/index.ts";
import { createRandom, type Random } from "./random.ts";

export interface NestingResult {
  readonly compared: number;
  /** Expressions that mean something else with all the parentheses that our tree has. */
  readonly differences: readonly string[];
}

/** Random expressions are evaluated by SQLite as they are and with every pair of parentheses that our parser reads into them. */
export function compareNesting(count: number, seed: number): NestingResult {
  const random = createRandom(seed);
  const database = new sqlite.Database();
  const differences: string[] = [];
  for (let compared = 0; compared < count; compared++) {
    const text = randomExpression(random, 4);
    const printed = printParsed(text) ?? "";
    const [plain, nested] = [text, printed].map((expression) => evaluate(database, expression));
    const isRejectedByBoth = printed === "" && plain?.endsWith("syntax error");
    if (plain !== nested && !isRejectedByBoth) differences.push(`${text}  →  ${printed}: ${plain} or ${nested}`);
  }
  database.close();
  return { compared: count, differences };
}

function evaluate(database: InstanceType<typeof sqlite.Database>, expression: string): string {
  try {
    const row = database.get(`SELECT quote(${expression}) AS value`);
    return String(row?.value);
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).toLowerCase();
  }
}

const binaryOperators =
  "+ - * / % || & | << >> < <= > >= = == <> != AND OR IS|IS NOT|IS DISTINCT FROM|IS NOT DISTINCT FROM|LIKE|NOT LIKE|GLOB|NOT GLOB"
    .split(" AND OR ")
    .flatMap((part, index) => (index === 0 ? part.split(" ") : ["AND", "OR", ...part.split("|")]));
const operands = ["0", "1", "2", "-3", "7", "NULL", "'a'", "'1'", "'%'", "1.5", "(2)", "x'31'"];

/** Operators and operands side by side, without parentheses that would decide how they nest. */
function randomExpression(random: Random, depth: number): string {
  const operand = (): string =>
    depth > 0 && random.below(3) > 0 ? randomExpression(random, depth - 1) : (random.pick(operands) ?? "1");
  switch (random.below(12)) {
    case 0:
      return `NOT ${operand()}`;
    case 1:
      return `- ${operand()}`;
    case 2:
      return `~ ${operand()}`;
    case 3:
      return `${operand()} ${random.pick(["ISNULL", "NOTNULL", "NOT NULL", "IS NULL"]) ?? ""}`;
    case 4:
      return `${operand()} ${random.pick(["", "NOT "]) ?? ""}BETWEEN ${random.pick(operands) ?? "1"} AND ${operand()}`;
    case 5:
      return `${operand()} ${random.pick(["", "NOT "]) ?? ""}IN (${operand()}, 2)`;
    case 6:
      return `${operand()} COLLATE NOCASE`;
    case 7:
      return `${operand()} LIKE ${operand()} ESCAPE 'a'`;
    default:
      return `${operand()} ${random.pick(binaryOperators) ?? "+"} ${operand()}`;
  }
}

/** Undefined where the expression is not understood. */
function printParsed(text: string): string | undefined {
  const { statements } = parseSqlite({ path: "", text: `SELECT ${text}` });
  const statement = statements[0]?.statement;
  if (statement?.kind !== "query_statement" || statement.query.body.kind !== "select_core") return undefined;
  const expression = statement.query.body.targets[0]?.expression;
  return expression && print(expression, `SELECT ${text}`);
}

/** The expression with a pair of parentheses around every operator's expression. */
function print(node: Expression, source: string): string {
  const inner = (part: Expression): string => print(part, source);
  switch (node.kind) {
    case "unary":
      return `(${node.operator.name} ${inner(node.operand)})`;
    case "binary":
      return `(${inner(node.left)} ${node.operator.name} ${inner(node.right)})`;
    case "logical":
      return node.operands.map(inner).reduce((left, right) => `(${left} ${node.operator} ${right})`);
    case "not":
      return `(NOT ${inner(node.operand)})`;
    case "is_test":
      return `(${inner(node.operand)} IS ${node.negated ? "NOT " : ""}${node.test})`;
    case "is_distinct_from":
      return `(${inner(node.left)} IS ${node.negated ? "NOT " : ""}DISTINCT FROM ${inner(node.right)})`;
    case "between":
      return `(${inner(node.operand)} ${not(node)}BETWEEN ${inner(node.low)} AND ${inner(node.high)})`;
    case "in_list":
      return `(${inner(node.operand)} ${not(node)}IN (${node.list.map(inner).join(", ")}))`;
    case "pattern_match": {
      const escaped = node.escape ? ` ESCAPE ${inner(node.escape)}` : "";
      return `(${inner(node.operand)} ${not(node)}${node.operator} ${inner(node.pattern)}${escaped})`;
    }
    case "collate":
      return `(${inner(node.operand)} COLLATE NOCASE)`;
    default:
      return source.slice(node.start, node.end);
  }
}

function not({ negated }: { readonly negated: boolean }): string {
  return negated ? "NOT " : "";
}
