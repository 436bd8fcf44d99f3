import type { SqlType } from "../../../catalog/index.ts";
import type { OperatorResolution } from "../../engine.ts";
import { digitsOf, familyOf, fractionDigits } from "./family.ts";

type Found = Extract<OperatorResolution, { kind: "found" }>;

const bool: SqlType = { id: "bool" };
/** A parameter that may have a value of any type. */
const anything: SqlType = { id: "value" };
const bits: SqlType = { id: "bigint", unsigned: true };
const comparisons: ReadonlySet<string> = new Set(["=", "<>", "<", ">", "<=", ">=", "sounds like"]);

/** What an operator gives for operands of two types (manual 14.4.2, 14.6, 14.12). Every operator takes any values. */
export function resolveOperator(name: string, left: SqlType | undefined, right: SqlType): OperatorResolution {
  if (!left) return resolvePrefix(name, right);
  const [leftLike, rightLike] = [counterpart(left, right), counterpart(right, left)];
  if (comparisons.has(name)) return found(bool, leftLike, rightLike, "strict");
  switch (name) {
    case "<=>":
      return found(bool, leftLike, rightLike, "never");
    case "like":
    case "regexp":
      return found(bool, orElse(left, { id: "varchar" }), orElse(right, { id: "varchar" }), "strict");
    case "member of":
      return found(bool, orElse(left, anything), orElse(right, { id: "json" }), "strict");
    case ":=":
      return found(right, left, right, "lenient");
    case "&":
    case "|":
    case "^":
    case "<<":
    case ">>":
      return found(bitResult(left, right), orElse(left, bits), orElse(right, bits), "strict");
    default:
      return found(arithmetic(name, leftLike, rightLike), leftLike, rightLike, nullOf(name));
  }
}

function found(returns: SqlType, left: SqlType, right: SqlType, nullResult: Found["nullResult"]): Found {
  return { kind: "found", left, right, returns, nullResult };
}

/** Division by zero is NULL. */
function nullOf(name: string): Found["nullResult"] {
  return name === "/" || name === "%" || name === "div" ? "strict-or-null" : "strict";
}

/** Two binary strings give a binary string, anything else 64 bits (manual 14.12). */
function bitResult(left: SqlType, right: SqlType): SqlType {
  return familyOf(left) === "binary" && familyOf(right) === "binary" ? { id: "varbinary" } : bits;
}

function resolvePrefix(name: string, operand: SqlType): OperatorResolution {
  const right = orElse(operand, { id: "double" });
  switch (name) {
    case "~":
      return { kind: "found", right, returns: bitResult(operand, operand), nullResult: "strict" };
    case "+":
      return { kind: "found", right, returns: right, nullResult: "strict" };
    default:
      return { kind: "found", right, returns: negated(right), nullResult: "strict" };
  }
}

function negated(type: SqlType): SqlType {
  const number = numberOf(type);
  return number.id === "bigint" ? { id: "bigint" } : number;
}

function orElse(type: SqlType, otherwise: SqlType): SqlType {
  return type.id === "unknown" ? otherwise : type;
}

/** An operand of unknown type is taken to be like the other one. */
function counterpart(type: SqlType, other: SqlType): SqlType {
  return type.id === "unknown" ? other : type;
}

/** What a value is in a calculation: text, JSON and the like are converted to DOUBLE, dates to numbers of their digits. */
export function numberOf(type: SqlType): SqlType {
  // ENUM and SET are the numbers of their values (manual 13.3.5).
  if (type.id.includes(".")) return { id: "bigint" };
  switch (familyOf(type)) {
    case "integer":
      return type.unsigned === true || type.id === "bit" ? { id: "bigint", unsigned: true } : { id: "bigint" };
    case "decimal":
      return type;
    case "date":
      return { id: "bigint" };
    case "datetime":
    case "time": {
      const scale = fractionDigits(type);
      return scale > 0 ? { id: "decimal", length: 14 + scale, scale } : { id: "bigint" };
    }
    default:
      return { id: "double" };
  }
}

/** Type of `+ - * / % DIV` (manual 14.6.1). */
export function arithmetic(name: string, leftOperand: SqlType, rightOperand: SqlType): SqlType {
  const [left, right] = [numberOf(leftOperand), numberOf(rightOperand)];
  const isUnsigned = left.unsigned === true || right.unsigned === true;
  const bigint: SqlType = isUnsigned ? { id: "bigint", unsigned: true } : { id: "bigint" };
  if (name === "div") return bigint;
  if (left.id === "double" || right.id === "double") return { id: "double" };
  if (name === "/") return quotient(narrow(left, leftOperand), narrow(right, rightOperand));
  if (name === "%") return left.id === "decimal" || right.id === "decimal" ? sum(left, right) : remainder(left);
  if (left.id === "bigint" && right.id === "bigint") return bigint;
  return name === "*" ? product(left, right) : sum(left, right);
}

function remainder(left: SqlType): SqlType {
  return left.unsigned ? { id: "bigint", unsigned: true } : { id: "bigint" };
}

const mostDigits = 65;
const mostScale = 30;

/** An integer in a division has the digits of its own type. */
function narrow(number: SqlType, operand: SqlType): SqlType {
  return number.id === "bigint" && familyOf(operand) === "integer" ? operand : number;
}

/** `div_precision_increment` is 4 unless it is changed. */
function quotient(left: SqlType, right: SqlType): SqlType {
  const scale = Math.min((left.scale ?? 0) + 4, mostScale);
  return decimal(digitsOf(left) + (right.scale ?? 0) + scale, scale);
}

function product(left: SqlType, right: SqlType): SqlType {
  const scale = Math.min((left.scale ?? 0) + (right.scale ?? 0), mostScale);
  return decimal(digitsOf(left) + digitsOf(right) + scale, scale);
}

function sum(left: SqlType, right: SqlType): SqlType {
  const scale = Math.max(left.scale ?? 0, right.scale ?? 0);
  return decimal(Math.max(digitsOf(left), digitsOf(right)) + 1 + scale, scale);
}

function decimal(length: number, scale: number): SqlType {
  return { id: "decimal", length: Math.min(length, mostDigits), scale };
}
