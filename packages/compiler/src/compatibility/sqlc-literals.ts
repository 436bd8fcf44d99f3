import type { SqlType, TypeSpelling } from "../catalog/index.ts";
import type { Literal } from "../syntax/ast/index.ts";
import { spell } from "./type-spelling.ts";

const answers = {
  string: { spelling: spell("text"), denotes: { id: "text" } },
  integer: { spelling: spell("int"), denotes: { id: "int4" } },
  float: { spelling: spell("float"), denotes: { id: "float8" } },
  boolean: { spelling: spell("bool"), denotes: { id: "bool" } },
} satisfies Record<string, { spelling: TypeSpelling; denotes: SqlType }>;

const largestInteger = 2_147_483_647n;

/** sqlc's type for a constant (spec: analysis.md 6); undefined for NULL and bit strings. */
export function literalAnswer(literal: Literal): { spelling: TypeSpelling; denotes: SqlType } | undefined {
  switch (literal.type) {
    case "integer":
      return isLarge(literal.value) ? answers.float : answers.integer;
    case "string":
    case "float":
    case "boolean":
      return answers[literal.type];
    default:
      return undefined;
  }
}

function isLarge(value: string): boolean {
  const digits = value.replaceAll("_", "");
  return !/^(\d+|0[xob][\da-f]+)$/i.test(digits) || BigInt(digits) > largestInteger;
}
