import type { SqlType } from "../../../catalog/index.ts";
import type { OperatorResolution } from "../../engine.ts";
import { baseOf, isWide } from "./affinity.ts";
import { dynamicType } from "./common-type.ts";

type Found = Extract<OperatorResolution, { kind: "found" }>;

const integer: SqlType = { id: "integer" };
const text: SqlType = { id: "text" };
const comparisons: ReadonlySet<string> = new Set(["=", "<>", "<", ">", "<=", ">=", "is"]);
const patterns: ReadonlySet<string> = new Set(["like", "glob", "regexp", "match"]);
const bits: ReadonlySet<string> = new Set(["&", "|", "<<", ">>", "~", "%"]);

/**
 * What an operator gives for operands of two types (documentation: SQL Language Expressions, 2–4). Every operator takes any values;
 * `left` and `right` of the result are what an operand of unknown type is taken to be.
 */
export function resolveOperator(name: string, left: SqlType | undefined, right: SqlType): OperatorResolution {
  if (!left) return resolvePrefix(name, right);
  if (comparisons.has(name)) return found(integer, counterpart(left, right), counterpart(right, left), "strict");
  if (patterns.has(name)) return found(integer, orElse(left, text), orElse(right, text), "strict");
  if (name === "||") return found(text, orElse(left, text), orElse(right, text), "strict");
  if (name === "->") return found(text, orElse(left, text), orElse(right, text), "strict-or-null");
  if (name === "->>") return found(dynamicType, orElse(left, text), orElse(right, text), "strict-or-null");
  const [leftNumber, rightNumber] = [counterpart(left, right), counterpart(right, left)];
  if (bits.has(name)) {
    const type = name === "%" ? remainder(left, right) : integer;
    return found(type, leftNumber, rightNumber, name === "%" ? "strict-or-null" : "strict");
  }
  return found(arithmetic(left, right), leftNumber, rightNumber, name === "/" ? "strict-or-null" : "strict");
}

function found(returns: SqlType, left: SqlType, right: SqlType, nullResult: Found["nullResult"]): Found {
  return { kind: "found", left, right, returns, nullResult };
}

/** No greater than what it is divided by. */
function remainder(left: SqlType, right: SqlType): SqlType {
  const type = arithmetic(left, right);
  return type.id === "bigint" && !isWide(right.id) ? integer : type;
}

function resolvePrefix(name: string, operand: SqlType): OperatorResolution {
  const returns = name === "+" ? operand : name === "~" ? integer : arithmetic(operand, operand);
  return { kind: "found", right: orElse(operand, { id: "numeric" }), returns, nullResult: "strict" };
}

function orElse(type: SqlType, otherwise: SqlType): SqlType {
  return type.id === "unknown" ? otherwise : type;
}

/** An operand of unknown type is taken to be like the other one. */
function counterpart(type: SqlType, other: SqlType): SqlType {
  return type.id === "unknown" ? other : type;
}

/** Two integers give an integer, a real with any number a real; of other values the number shows only when it is run. */
export function arithmetic(left: SqlType, right: SqlType): SqlType {
  const bases = [baseOf(left.id), baseOf(right.id)].map((base) => (base === "boolean" ? "integer" : base));
  const known = bases.filter((base) => base !== "unknown");
  if (known.length === 0) return { id: "numeric" };
  if (known.includes("real")) return { id: "real" };
  if (!known.every((base) => base === "integer")) return { id: "numeric" };
  return { id: isWide(left.id) || isWide(right.id) ? "bigint" : "integer" };
}
