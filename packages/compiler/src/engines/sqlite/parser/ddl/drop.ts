import type { Drop, Opaque } from "../../../../syntax/ast/index.ts";
import { parseQualifiedName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";

/** DROP TABLE, VIEW, INDEX and TRIGGER. */
export function parseDrop(tokens: TokenStream): Drop | Opaque {
  const { start } = tokens.expectKeyword("drop");
  const kind = tokens.expectKeyword("table", "view", "index", "trigger").value;
  const ifExists = tokens.takeKeywords("if", "exists");
  const name = parseQualifiedName(tokens);
  const end = tokens.previousEnd;
  if (kind === "trigger") return { kind: "opaque", verb: "drop trigger", start, end };
  const objectKind = kind === "table" ? "table" : kind === "view" ? "view" : "index";
  return { kind: "drop", objectKind, ifExists, cascade: false, names: [name], routines: [], start, end };
}
