import type { ColumnDefinitionItem } from "../../../../syntax/ast/index.ts";
import { parseColumnName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseTypeName } from "../type-name.ts";
import { parseCollation } from "./collation.ts";

/** `name type [COLLATE c]` of a composite type. */
export function parseAttribute(tokens: TokenStream): ColumnDefinitionItem {
  const name = parseColumnName(tokens);
  const type = parseTypeName(tokens);
  parseCollation(tokens);
  return { kind: "column_definition_item", start: name.start, end: tokens.previousEnd, name, type };
}
