import type { Opaque } from "../../../../syntax/ast/index.ts";
import { parseExpression } from "../expression/expression.ts";
import { stringLiteral } from "../expression/literals.ts";
import { parseColumnName } from "../names.ts";
import { parseQueryOrModification } from "../statement/query-or-modification.ts";
import type { TokenStream } from "../token-stream.ts";
import type { CreateContext } from "./create-context.ts";
import { opaque } from "./opaque.ts";
import { parseRelationName } from "./relation-name.ts";

/** CREATE RULE; the current token is RULE. Nothing of it shapes the catalog, but a mistake in it is found. */
export function parseCreateRule(tokens: TokenStream, { start }: CreateContext): Opaque {
  tokens.expectKeyword("rule");
  parseColumnName(tokens);
  tokens.expectKeywords("as", "on");
  tokens.expectKeyword("select", "insert", "update", "delete");
  tokens.expectKeyword("to");
  parseRelationName(tokens);
  if (tokens.takeKeyword("where")) parseExpression(tokens);
  tokens.expectKeyword("do");
  tokens.takeKeyword("also", "instead");
  parseActions(tokens);
  return opaque(tokens, start, "create rule");
}

/** `NOTHING`, one command, or `( command; … )`. */
function parseActions(tokens: TokenStream): void {
  if (tokens.takeKeyword("nothing")) return;
  if (!tokens.takeSymbol("(")) {
    parseAction(tokens);
    return;
  }
  do {
    if (!tokens.atSymbol(";") && !tokens.atSymbol(")")) parseAction(tokens);
  } while (tokens.takeSymbol(";"));
  tokens.expectSymbol(")");
}

function parseAction(tokens: TokenStream): void {
  if (!tokens.takeKeyword("notify")) {
    parseQueryOrModification(tokens);
    return;
  }
  parseColumnName(tokens);
  if (tokens.takeSymbol(",")) stringLiteral(tokens);
}
