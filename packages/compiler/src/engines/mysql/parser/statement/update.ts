import type { FromItem, TableReference, Update, WithClause } from "../../../../syntax/ast/index.ts";
import { parseList } from "../names.ts";
import { parseFromItem } from "../query/from-item.ts";
import { parseRowLimit } from "../query/limit.ts";
import { parseOrderBy } from "../query/order-by.ts";
import { parseWhere } from "../query/select-core.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseAssignments } from "./assignments.ts";

/** UPDATE of one table or several, whose WITH, if it has one, is read already. */
export function parseUpdate(tokens: TokenStream, start: number, withClause: WithClause | undefined): Update {
  tokens.expectKeyword("update");
  tokens.takeKeyword("low_priority");
  tokens.takeKeyword("ignore");
  const items = parseList(tokens, parseFromItem);
  const table = firstTable(items) ?? tokens.fail();
  tokens.expectKeyword("set");
  const assignments = parseAssignments(tokens);
  const where = parseWhere(tokens);
  const orderBy = parseOrderBy(tokens);
  const limit = parseRowLimit(tokens);
  const isSingle = items.length === 1 && items[0]?.kind === "table_reference";
  return {
    kind: "update",
    ...(withClause && { with: withClause }),
    table,
    ...(!isSingle && { tables: items }),
    assignments,
    from: [],
    ...(where && { where }),
    orderBy,
    ...(limit && { limit }),
    start,
    end: tokens.previousEnd,
  };
}

function firstTable(items: readonly FromItem[]): TableReference | undefined {
  for (const item of items) {
    const found = item.kind === "join" ? firstTable([item.left, item.right]) : item;
    if (found?.kind === "table_reference") return found;
  }
  return undefined;
}
