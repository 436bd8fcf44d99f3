import type { CreateIndex, Identifier, OrderItem } from "../../../../syntax/ast/index.ts";
import { parseParenthesizedList, qualifiedName } from "../../../../syntax/parser/lists.ts";
import { parseName, parseQualifiedName } from "../names.ts";
import { parseOrderItem } from "../query/order-by.ts";
import { parseWhere } from "../query/select-core.ts";
import type { TokenStream } from "../token-stream.ts";
import { takeIfNotExists } from "./create.ts";

/** `CREATE [UNIQUE] INDEX … ON table (…)`: the table is in the index's schema. */
export function parseCreateIndex(tokens: TokenStream, start: number): CreateIndex {
  const unique = tokens.takeKeyword("unique") !== undefined;
  tokens.expectKeyword("index");
  const ifNotExists = takeIfNotExists(tokens);
  const index = parseQualifiedName(tokens);
  tokens.expectKeyword("on");
  const tableName = parseName(tokens);
  const [first, second] = index.parts;
  const table = qualifiedName(tokens, first && second ? [first, tableName] : [tableName]);
  const columns = parseParenthesizedList(tokens, parseOrderItem).map(columnOf);
  const name = second ?? first;
  const partial = parseWhere(tokens) !== undefined;
  return {
    kind: "create_index",
    ...(name && { name }),
    table,
    unique,
    ifNotExists,
    columns,
    partial,
    start,
    end: tokens.previousEnd,
  };
}

/** The column of an index's element; undefined for expressions. */
export function columnOf({ expression }: OrderItem): Identifier | undefined {
  const inner = expression.kind === "collate" ? expression.operand : expression;
  if (inner.kind === "column_reference" && inner.parts.length === 1) return inner.parts[0];
  if (inner.kind !== "literal" || inner.type !== "string") return undefined;
  return { kind: "identifier", name: inner.value, quoted: true, start: inner.start, end: inner.end };
}
