import type { CurrentOf, Expression } from "../../../../syntax/ast/index.ts";
import { parseExpression } from "../expression/expression.ts";
import { parsePrimary } from "../expression/primary.ts";
import { parseColumnName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";

/** `WHERE condition`, `WHERE CURRENT OF cursor` or nothing. */
export function parseWhereOrCurrent(tokens: TokenStream): Expression | undefined {
  if (!tokens.takeKeyword("where")) return undefined;
  if (!tokens.atKeywords("current", "of")) return parseExpression(tokens);
  const { start } = tokens.advance();
  tokens.advance();
  const cursor = parseCursor(tokens);
  return { kind: "current_of", cursor, start, end: tokens.previousEnd };
}

function parseCursor(tokens: TokenStream): CurrentOf["cursor"] {
  if (tokens.token.kind !== "parameter" && tokens.token.kind !== "macro") return parseColumnName(tokens);
  const parameter = parsePrimary(tokens);
  return parameter.kind === "parameter" ? parameter : tokens.fail();
}
