import type { Update, WithClause } from "../../../../syntax/ast/index.ts";
import { parseFrom } from "../query/from.ts";
import { skipIndexHint } from "../query/from-operand.ts";
import { parseLimitedOrder } from "../query/query.ts";
import { parseWhere } from "../query/select-core.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseSet } from "./assignments.ts";
import { parseConflictResolution } from "./insert.ts";
import { parseReturning } from "./returning.ts";
import { parseTargetTable } from "./target-table.ts";

/** UPDATE whose WITH, if it has one, is read already. */
export function parseUpdate(tokens: TokenStream, start: number, withClause: WithClause | undefined): Update {
  tokens.expectKeyword("update");
  parseConflictResolution(tokens);
  const table = parseTargetTable(tokens);
  skipIndexHint(tokens);
  const assignments = parseSet(tokens);
  const from = tokens.takeKeyword("from") ? parseFrom(tokens) : [];
  const where = parseWhere(tokens);
  const returning = parseReturning(tokens);
  const { orderBy, limit, offset } = parseLimitedOrder(tokens, "UPDATE");
  return {
    kind: "update",
    ...(withClause && { with: withClause }),
    table,
    assignments,
    from,
    ...(where && { where }),
    orderBy,
    ...(limit && { limit }),
    ...(offset && { offset }),
    ...(returning && { returning }),
    start,
    end: tokens.previousEnd,
  };
}
