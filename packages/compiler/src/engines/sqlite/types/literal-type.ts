import type { SqlType } from "../../../catalog/index.ts";
import type { Literal } from "../../../syntax/ast/index.ts";

/** The type of a constant; NULL has none. */
export function literalType({ type, value }: Literal): SqlType {
  switch (type) {
    case "string":
      return { id: "text" };
    case "integer":
      return { id: isLarge(value) ? "real" : isExact(value) ? "integer" : "bigint" };
    case "float":
      return { id: "real" };
    case "boolean":
      return { id: "integer" };
    case "bit":
    case "hex":
      return { id: "blob" };
    case "null":
      return { id: "unknown" };
  }
}

/** Whether a floating-point number holds it, as the numbers of most languages' generated code are. */
function isExact(value: string): boolean {
  return Number.isSafeInteger(Number(value.replaceAll("_", "")));
}

const largest = 9_223_372_036_854_775_807n;

/** Beyond 64 bits a number is real; in hexadecimal there are no such numbers. */
export function isLarge(value: string): boolean {
  if (/^-?0x/i.test(value) || value.length < 19) return false;
  const number = BigInt(value);
  return number > largest || number < -largest - 1n;
}
