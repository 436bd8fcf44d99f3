import type { AlterTable, AlterTableAction } from "../../../../syntax/ast/index.ts";
import { parseTableName, takeIfExists } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { skipPartitionAction } from "./alter-partition.ts";
import { parseAlterAction } from "./alter-table-action.ts";
import { skipPartitioning } from "./partition.ts";

/** `TABLE t action, action … [PARTITION BY …]`. */
export function parseAlterTable(tokens: TokenStream, start: number): AlterTable {
  tokens.expectKeyword("table");
  const ifExists = takeIfExists(tokens);
  const name = parseTableName(tokens);
  if (tokens.takeKeyword("wait")) tokens.advance();
  else tokens.takeKeyword("nowait");
  const actions = parseActions(tokens);
  return {
    kind: "alter_table",
    relationKind: "table",
    name,
    ifExists,
    only: false,
    actions,
    start,
    end: tokens.previousEnd,
  };
}

function parseActions(tokens: TokenStream): AlterTableAction[] {
  const actions: AlterTableAction[] = [];
  if (tokens.atEnd()) return actions;
  for (;;) {
    if (skipWholeTableAction(tokens)) return actions;
    actions.push(...parseAlterAction(tokens));
    if (tokens.atEnd()) return actions;
    if (atPartitioning(tokens) && skipWholeTableAction(tokens)) return actions;
    if (!tokens.takeSymbol(",") && !atOption(tokens)) tokens.fail();
  }
}

function atPartitioning(tokens: TokenStream): boolean {
  return tokens.atKeywords("partition", "by") || tokens.atKeywords("remove", "partitioning");
}

/** Options of the table may follow each other without a comma. */
function atOption(tokens: TokenStream): boolean {
  return (
    tokens.peekSymbol(1, "=") || tokens.atKeyword("default", "character", "charset", "collate", "comment", "engine")
  );
}

/** Actions on partitions, and PARTITION BY at the end, stand alone. */
function skipWholeTableAction(tokens: TokenStream): boolean {
  const done = skipPartitionAction(tokens) || skipPartitioning(tokens) || tokens.takeKeywords("remove", "partitioning");
  if (done && !tokens.atEnd()) tokens.fail();
  return done;
}
