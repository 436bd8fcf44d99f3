import type { Delete, FromItem, QualifiedName, TableReference, WithClause } from "../../../../syntax/ast/index.ts";
import { parseList, parseTableName } from "../names.ts";
import { parseFromItem, parseTableAlias } from "../query/from-item.ts";
import { parseRowLimit } from "../query/limit.ts";
import { parseOrderBy } from "../query/order-by.ts";
import { parseWhere } from "../query/select-core.ts";
import { skipIndexHints, skipPartitions } from "../query/table-reference.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseReturning } from "./returning.ts";

/** DELETE from one table or several, whose WITH, if it has one, is read already. */
export function parseDelete(tokens: TokenStream, start: number, withClause: WithClause | undefined): Delete {
  tokens.expectKeyword("delete");
  while (tokens.atKeyword("low_priority", "quick", "ignore")) tokens.advance();
  const begun = { kind: "delete", ...(withClause && { with: withClause }), start } as const;
  if (!tokens.takeKeyword("from")) {
    const targets = parseList(tokens, parseTarget);
    tokens.expectKeyword("from");
    return finishMultiple(tokens, begun, targets);
  }
  if (!atTargetList(tokens)) return finishSingle(tokens, begun);
  const targets = parseList(tokens, parseTarget);
  tokens.expectKeyword("using");
  return finishMultiple(tokens, begun, targets);
}

type Begun = Pick<Delete, "kind" | "with" | "start">;

/** `DELETE FROM t [AS a] …`. */
function finishSingle(tokens: TokenStream, begun: Begun): Delete {
  const name = parseTableName(tokens);
  skipPartitions(tokens);
  const alias = parseTableAlias(tokens);
  const end = tokens.previousEnd;
  skipIndexHints(tokens);
  const table: TableReference = {
    kind: "table_reference",
    name,
    only: false,
    ...(alias && { alias }),
    start: name.start,
    end,
  };
  const where = parseWhere(tokens);
  const orderBy = parseOrderBy(tokens);
  const limit = parseRowLimit(tokens);
  const returning = parseReturning(tokens);
  return {
    ...begun,
    table,
    using: [],
    ...(where && { where }),
    orderBy,
    ...(limit && { limit }),
    ...(returning && { returning }),
    end: tokens.previousEnd,
  };
}

/** `DELETE a, b FROM tables` and `DELETE FROM a, b USING tables`: no ORDER BY and no LIMIT. */
function finishMultiple(tokens: TokenStream, begun: Begun, targets: readonly QualifiedName[]): Delete {
  const using: readonly FromItem[] = parseList(tokens, parseFromItem);
  const where = parseWhere(tokens);
  const name = targets[0] ?? tokens.fail();
  return {
    ...begun,
    table: { kind: "table_reference", name, only: false, start: name.start, end: name.end },
    targets,
    using,
    ...(where && { where }),
    orderBy: [],
    end: tokens.previousEnd,
  };
}

/** A table of the list may have `.*` behind it. */
function parseTarget(tokens: TokenStream): QualifiedName {
  const name = parseTableName(tokens);
  if (tokens.takeSymbol(".")) tokens.expectSymbol("*");
  return name;
}

/** True where a list of tables and USING follow. */
function atTargetList(tokens: TokenStream): boolean {
  for (let distance = 1; ; distance++) {
    if (tokens.peekSymbol(distance, ",") || tokens.peekKeyword(distance, "using")) return true;
    if (tokens.peekSymbol(distance, ".") || tokens.peekSymbol(distance, "*")) continue;
    if (!tokens.peekSymbol(distance - 1, ".")) return false;
  }
}
