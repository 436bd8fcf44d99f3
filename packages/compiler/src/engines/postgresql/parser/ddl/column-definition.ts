import type { ColumnDefinition } from "../../../../syntax/ast/index.ts";
import { parseColumnName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseTypeName } from "../type-name.ts";
import { parseColumnConstraints } from "./column-constraints.ts";
import { parseForeignOptions } from "./definition-list.ts";

/** `name type [STORAGE …] [COMPRESSION …] [OPTIONS (…)] [constraint …]`. */
export function parseColumnDefinition(tokens: TokenStream): ColumnDefinition {
  const name = parseColumnName(tokens);
  const type = parseTypeName(tokens);
  for (const property of ["storage", "compression"]) {
    if (tokens.takeKeyword(property)) parseNameOrDefault(tokens);
  }
  if (tokens.atKeyword("options")) parseForeignOptions(tokens);
  const constraints = parseColumnConstraints(tokens);
  return { kind: "column_definition", start: name.start, end: tokens.previousEnd, name, type, constraints };
}

/** A column of `OF type` and `PARTITION OF`: `name [WITH OPTIONS] [constraint …]`. */
export function parseTypedColumn(tokens: TokenStream): ColumnDefinition {
  const name = parseColumnName(tokens);
  if (tokens.takeKeyword("with")) tokens.expectKeyword("options");
  const constraints = parseColumnConstraints(tokens);
  return { kind: "column_definition", start: name.start, end: tokens.previousEnd, name, constraints };
}

/** A name such as that of a storage kind, or DEFAULT. */
export function parseNameOrDefault(tokens: TokenStream): void {
  if (!tokens.takeKeyword("default")) parseColumnName(tokens);
}
