import type { Update, WithClause } from "../../../../syntax/ast/index.ts";
import { parseFrom } from "../query/select-core.ts";
import { parseTargetTable } from "../query/table-reference.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseSet } from "./assignments.ts";
import { parseReturning } from "./returning.ts";
import { parseWhereOrCurrent } from "./where-current.ts";

/** UPDATE whose WITH, if it has one, is read already. */
export function parseUpdate(tokens: TokenStream, start: number, withClause: WithClause | undefined): Update {
  tokens.expectKeyword("update");
  const table = parseTargetTable(tokens);
  const assignments = parseSet(tokens);
  const from = parseFrom(tokens);
  const where = parseWhereOrCurrent(tokens);
  const returning = parseReturning(tokens);
  return {
    kind: "update",
    ...(withClause && { with: withClause }),
    table,
    assignments,
    from,
    ...(where && { where }),
    orderBy: [],
    ...(returning && { returning }),
    start,
    end: tokens.previousEnd,
  };
}
