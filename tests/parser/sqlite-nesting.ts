import sqlite from "node-sqlite3-wasm";
import { parseSqlite } from "../../packages/compiler/src/engines/sqlite/parser/parse.ts";
import { type NestingResult, parenthesized } from "./parenthesized.ts";
import { createRandom, type Random } from "./random.ts";

/** Random expressions are evaluated by SQLite as they are and with every pair of parentheses that our parser reads into them. */
export function compareNesting(count: number, seed: number): NestingResult {
  const random = createRandom(seed);
  const database = new sqlite.Database();
  const differences: string[] = [];
  for (let compared = 0; compared < count; compared++) {
    const text = randomExpression(random, 4);
    const printed = parenthesized(parseSqlite, text) ?? "";
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
