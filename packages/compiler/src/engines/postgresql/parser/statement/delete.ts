import type { Delete, WithClause } from "../../../../syntax/ast/index.ts";
import { parseFrom } from "../query/select-core.ts";
import { parseTargetTable } from "../query/table-reference.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseReturning } from "./returning.ts";
import { parseWhereOrCurrent } from "./where-current.ts";

/** DELETE whose WITH, if it has one, is read already. */
export function parseDelete(tokens: TokenStream, start: number, withClause: WithClause | undefined): Delete {
  tokens.expectKeywords("delete", "from");
  const table = parseTargetTable(tokens);
  const using = parseFrom(tokens, "using");
  const where = parseWhereOrCurrent(tokens);
  const returning = parseReturning(tokens);
  return {
    kind: "delete",
    ...(withClause && { with: withClause }),
    table,
    using,
    ...(where && { where }),
    orderBy: [],
    ...(returning && { returning }),
    start,
    end: tokens.previousEnd,
  };
}
