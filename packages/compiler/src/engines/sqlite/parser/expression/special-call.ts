import type { Expression, FunctionCall } from "../../../../syntax/ast/index.ts";

/** COALESCE, IFNULL and NULLIF are functions in SQLite's grammar; the tree has nodes of their own for them. */
export function parseSpecialCall(call: FunctionCall): Expression | undefined {
  if (call.star || call.distinct || call.filter || call.over || call.orderBy.length > 0) return undefined;
  const values = call.arguments.map((argument) => argument.value);
  const { start, end } = call;
  switch (call.name.parts[0]?.name) {
    case "coalesce":
      return values.length > 1 ? { kind: "coalesce", arguments: values, start, end } : undefined;
    case "nullif": {
      const [left, right, ...more] = values;
      return left && right && more.length === 0 ? { kind: "nullif", left, right, start, end } : undefined;
    }
  }
  return undefined;
}
