import type { References } from "../../../../syntax/ast/index.ts";
import { parseOptionalNames, parseTableName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";

/** `REFERENCES t [(columns)] [MATCH …] [ON DELETE …] [ON UPDATE …]`. */
export function parseReferences(tokens: TokenStream): References {
  const { start } = tokens.expectKeyword("references");
  const table = parseTableName(tokens);
  const columns = parseOptionalNames(tokens);
  if (tokens.takeKeyword("match")) tokens.expectKeyword("full", "partial", "simple");
  const actions: { onDelete?: string; onUpdate?: string } = {};
  while (tokens.atKeyword("on") && tokens.peekKeyword(1, "delete", "update")) {
    tokens.advance();
    const event = tokens.advance().value === "delete" ? "onDelete" : "onUpdate";
    if (actions[event] !== undefined) tokens.fail();
    actions[event] = parseAction(tokens);
  }
  return { kind: "references", table, columns, ...actions, start, end: tokens.previousEnd };
}

function parseAction(tokens: TokenStream): string {
  if (tokens.takeKeyword("restrict")) return "restrict";
  if (tokens.takeKeyword("cascade")) return "cascade";
  if (tokens.takeKeywords("no", "action")) return "no action";
  tokens.expectKeyword("set");
  return `set ${tokens.expectKeyword("null", "default").value}`;
}
