import type { SqlType } from "../../../catalog/index.ts";
import type { Literal } from "../../../syntax/ast/index.ts";

/** The type of a constant (manual 11.1); TRUE and FALSE are the integers 1 and 0. */
export function literalType({ type, value }: Literal): SqlType {
  switch (type) {
    case "string":
      return { id: "varchar", length: [...value].length };
    case "integer":
      return integerType(value);
    case "float":
      return /e/i.test(value) ? { id: "double" } : decimalType(value);
    case "boolean":
      return { id: "int" };
    case "bit":
    case "hex":
      return { id: "varbinary" };
    case "null":
      return { id: "unknown" };
  }
}

const limits = { int: 2_147_483_647n, bigint: 9_223_372_036_854_775_807n, unsigned: 18_446_744_073_709_551_615n };

function integerType(value: string): SqlType {
  const isNegative = value.startsWith("-");
  const number = BigInt(isNegative ? value.slice(1) : value) - (isNegative ? 1n : 0n);
  if (number <= limits.int) return { id: "int" };
  if (number <= limits.bigint) return { id: "bigint" };
  if (number <= limits.unsigned && !isNegative) return { id: "bigint", unsigned: true };
  return { id: "decimal", length: value.length, scale: 0 };
}

const bits: Readonly<Record<string, bigint>> = { tinyint: 8n, smallint: 16n, mediumint: 24n, int: 32n, bigint: 64n };

/** Whether an integer type has room for an integer constant or a truth value. */
export function holdsConstant({ id, unsigned }: SqlType, { type, value }: Literal): boolean {
  const width = bits[id];
  if (width === undefined || (type !== "integer" && type !== "boolean")) return false;
  return type === "boolean" || BigInt(value) < 1n << (unsigned ? width : width - 1n);
}

function decimalType(value: string): SqlType {
  const [whole = "", fraction = ""] = value.split(".");
  return { id: "decimal", length: Math.max(whole.length + fraction.length, 1), scale: fraction.length };
}
