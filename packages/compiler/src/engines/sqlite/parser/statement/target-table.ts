import type { TableReference } from "../../../../syntax/ast/index.ts";
import { parseName, parseQualifiedName } from "../names.ts";
import { tableReference } from "../query/from-operand.ts";
import type { TokenStream } from "../token-stream.ts";

/** The table of INSERT, UPDATE and DELETE; its alias needs AS. */
export function parseTargetTable(tokens: TokenStream): TableReference {
  const name = parseQualifiedName(tokens);
  const keyword = tokens.takeKeyword("as");
  if (!keyword) return tableReference(name, undefined, tokens.previousEnd);
  const aliasName = parseName(tokens);
  const end = tokens.previousEnd;
  return tableReference(name, { kind: "alias", name: aliasName, columns: [], start: keyword.start, end }, end);
}
