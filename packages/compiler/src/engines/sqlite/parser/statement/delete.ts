import type { Delete, WithClause } from "../../../../syntax/ast/index.ts";
import { skipIndexHint } from "../query/from-operand.ts";
import { parseLimitedOrder } from "../query/query.ts";
import { parseWhere } from "../query/select-core.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseReturning } from "./returning.ts";
import { parseTargetTable } from "./target-table.ts";

/** DELETE whose WITH, if it has one, is read already. */
export function parseDelete(tokens: TokenStream, start: number, withClause: WithClause | undefined): Delete {
  tokens.expectKeywords("delete", "from");
  const table = parseTargetTable(tokens);
  skipIndexHint(tokens);
  const where = parseWhere(tokens);
  const returning = parseReturning(tokens);
  const { orderBy, limit, offset } = parseLimitedOrder(tokens, "DELETE");
  return {
    kind: "delete",
    ...(withClause && { with: withClause }),
    table,
    using: [],
    ...(where && { where }),
    orderBy,
    ...(limit && { limit }),
    ...(offset && { offset }),
    ...(returning && { returning }),
    start,
    end: tokens.previousEnd,
  };
}
