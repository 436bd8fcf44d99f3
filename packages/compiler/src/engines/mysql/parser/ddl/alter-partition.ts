import { integerLiteral } from "../expression/literals.ts";
import { parseName, parseTableName, takeIfExists, takeIfNotExists } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { skipPartitionDefinitions, skipPartitionNames } from "./partition.ts";

const maintenance = "truncate analyze check optimize rebuild repair discard import coalesce exchange reorganize".split(
  " ",
);

/** An action on partitions (manual 15.1.9.1); false where none begins. */
export function skipPartitionAction(tokens: TokenStream): boolean {
  if (tokens.atKeyword("add", "drop") && tokens.peekKeyword(1, "partition")) return skipAddOrDrop(tokens);
  if (!tokens.atKeyword(...maintenance) || !tokens.peekKeyword(1, "partition")) return false;
  const word = tokens.advance().value;
  tokens.advance();
  tokens.takeKeyword("no_write_to_binlog", "local");
  switch (word) {
    case "coalesce":
      integerLiteral(tokens);
      return true;
    case "exchange":
      return skipExchange(tokens);
    case "reorganize":
      return skipReorganize(tokens);
    case "discard":
    case "import":
      skipPartitionNames(tokens);
      tokens.expectKeyword("tablespace");
      return true;
  }
  skipPartitionNames(tokens);
  while (tokens.takeKeyword("for", "quick", "fast", "medium", "extended", "changed", "use_frm", "upgrade"));
  return true;
}

function skipAddOrDrop(tokens: TokenStream): boolean {
  const word = tokens.advance().value;
  tokens.advance();
  if (word === "drop") {
    takeIfExists(tokens);
    skipPartitionNames(tokens);
    return true;
  }
  takeIfNotExists(tokens);
  tokens.takeKeyword("no_write_to_binlog", "local");
  if (tokens.takeKeyword("partitions")) integerLiteral(tokens);
  else if (!tokens.atEnd()) skipPartitionDefinitions(tokens);
  return true;
}

function skipExchange(tokens: TokenStream): boolean {
  parseName(tokens);
  tokens.expectKeywords("with", "table");
  parseTableName(tokens);
  if (tokens.takeKeyword("with", "without")) tokens.expectKeyword("validation");
  return true;
}

function skipReorganize(tokens: TokenStream): boolean {
  if (tokens.atEnd()) return true;
  skipPartitionNames(tokens);
  tokens.expectKeyword("into");
  skipPartitionDefinitions(tokens);
  return true;
}
