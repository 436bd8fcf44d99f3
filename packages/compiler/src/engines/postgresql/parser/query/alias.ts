import type { Alias } from "../../../../syntax/ast/index.ts";
import { isColumnName, parseColumnName, parseOptionalColumns } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";

/** `[AS] name [(column, …)]` or nothing. */
export function parseAlias(tokens: TokenStream): Alias | undefined {
  const { start } = tokens.token;
  if (!tokens.takeKeyword("as") && !isColumnName(tokens.token)) return undefined;
  const name = parseColumnName(tokens);
  const columns = parseOptionalColumns(tokens);
  return { kind: "alias", name, columns, start, end: tokens.previousEnd };
}
