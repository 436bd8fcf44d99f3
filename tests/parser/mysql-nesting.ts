import type { Connection } from "mysql2/promise";
import { parseMysql } from "../../packages/compiler/src/engines/mysql/parser/parse.ts";
import { startMariaDb } from "../servers/mariadb.ts";
import { type NestingResult, parenthesized } from "./parenthesized.ts";
import { createRandom, type Random } from "./random.ts";

/**
 * Random expressions are evaluated by MariaDB as they are and with every pair of parentheses that our parser reads into them; undefined where
 * it is not installed.
 */
export async function compareMysqlNesting(count: number, seed: number): Promise<NestingResult | undefined> {
  const server = await startMariaDb();
  if (!server) return undefined;
  const connection = await server.connect();
  const random = createRandom(seed);
  const differences: string[] = [];
  for (let compared = 0; compared < count; ) {
    const text = randomExpression(random, 4);
    const plain = await evaluate(connection, text);
    const printed = parenthesized(parseMysql, text);
    // Each refuses chains of predicates that the other reads: MySQL's grammar (manual 14.4) has none.
    if (plain === undefined || printed === undefined) continue;
    const nested = await evaluate(connection, printed);
    compared++;
    if (plain !== nested) differences.push(`${text}  →  ${printed}: ${plain} or ${nested}`);
  }
  await connection.end();
  await server.stop();
  return { compared: count, differences };
}

/** Undefined where the server finds a syntax error; other errors are answers. */
async function evaluate(connection: Connection, expression: string): Promise<string | undefined> {
  try {
    const [rows] = await connection.query({ sql: `SELECT hex(${expression})`, rowsAsArray: true });
    return JSON.stringify(rows);
  } catch (error) {
    const code = typeof error === "object" && error !== null ? Reflect.get(error, "code") : undefined;
    return code === "ER_PARSE_ERROR" ? undefined : String(code);
  }
}

const binaryOperators = "+ - * / % DIV MOD & | ^ << >> < <= > >= = <=> != <> AND OR XOR || && LIKE REGEXP"
  .split(" ")
  .concat("NOT LIKE", "NOT REGEXP", "SOUNDS LIKE");
const operands = ["0", "1", "2", "3", "7", "NULL", "'a'", "'1'", "1.5", "(2)", "TRUE"];

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
      return `! ${operand()}`;
    case 4:
      return `${operand()} ${random.pick(["IS NULL", "IS NOT NULL", "IS TRUE", "IS NOT FALSE", "IS UNKNOWN"]) ?? ""}`;
    case 5:
      return `${operand()} ${random.pick(["", "NOT "]) ?? ""}BETWEEN ${random.pick(operands) ?? "1"} AND ${operand()}`;
    case 6:
      return `${operand()} ${random.pick(["", "NOT "]) ?? ""}IN (${operand()}, 2)`;
    default:
      return `${operand()} ${random.pick(binaryOperators) ?? "+"} ${operand()}`;
  }
}
