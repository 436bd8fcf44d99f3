import type { SqlType } from "../../../catalog/index.ts";
import type { Literal } from "../../../syntax/ast/index.ts";

const int4Limit = 2n ** 31n;
const int8Limit = 2n ** 63n;

/** Type of a constant on its own (manual 4.1.2): `unknown` for strings and NULL; a whole number's is the smallest that holds it. */
export function literalType(literal: Literal): SqlType {
  switch (literal.type) {
    case "string":
    case "null":
      return { id: "unknown" };
    case "boolean":
      return { id: "bool" };
    case "bit":
    case "hex":
      return { id: "bit" };
    case "float":
      return { id: "numeric" };
    case "integer":
      return { id: integerType(literal.value) };
  }
}

function integerType(written: string): string {
  const isNegative = written.startsWith("-");
  const digits = written
    .slice(isNegative ? 1 : 0)
    .replaceAll("_", "")
    .toLowerCase();
  if (!/^(0x[0-9a-f]+|0o[0-7]+|0b[01]+|[0-9]+)$/.test(digits)) return "numeric";
  // There is one more negative number than there are positive ones.
  const value = BigInt(digits) - (isNegative ? 1n : 0n);
  if (value < int4Limit) return "int4";
  return value < int8Limit ? "int8" : "numeric";
}
