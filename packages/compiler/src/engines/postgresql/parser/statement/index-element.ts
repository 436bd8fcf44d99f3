import type { Expression } from "../../../../syntax/ast/index.ts";
import { parseExpression } from "../expression/expression.ts";
import { identifierOf, isColumnName, isLabel, parseList, parseQualifiedName } from "../names.ts";
import { parseNullsOrder } from "../query/order-by.ts";
import { atTableFunction, parseTableFunctionCall } from "../query/table-function.ts";
import type { TokenStream } from "../token-stream.ts";

/** An element of an index or conflict target: a column, a call or `(expression)`, with its collation, operator class and order. */
export function parseIndexElement(tokens: TokenStream): Expression {
  const expression = parseElementValue(tokens);
  if (tokens.takeKeyword("collate")) parseQualifiedName(tokens);
  skipOperatorClass(tokens);
  tokens.takeKeyword("asc", "desc");
  parseNullsOrder(tokens);
  return expression;
}

function parseElementValue(tokens: TokenStream): Expression {
  if (tokens.takeSymbol("(")) {
    const expression = parseExpression(tokens);
    tokens.expectSymbol(")");
    return expression;
  }
  if (atTableFunction(tokens)) return parseTableFunctionCall(tokens);
  if (!isColumnName(tokens.token)) tokens.fail();
  const name = identifierOf(tokens.advance());
  return { kind: "column_reference", parts: [name], start: name.start, end: name.end };
}

/** `class` or `class (option = value, …)`. */
function skipOperatorClass(tokens: TokenStream): void {
  if (!isColumnName(tokens.token) || tokens.atKeyword("nulls")) return;
  parseQualifiedName(tokens);
  if (!tokens.takeSymbol("(")) return;
  parseList(tokens, skipOption);
  tokens.expectSymbol(")");
}

/** `[namespace.]label [= value]`. */
function skipOption(tokens: TokenStream): void {
  skipLabel(tokens);
  if (tokens.takeSymbol(".")) skipLabel(tokens);
  if (!tokens.takeSymbol("=")) return;
  if (!tokens.takeSymbol("-")) tokens.takeSymbol("+");
  if (isLabel(tokens.token)) parseTypeLikeValue(tokens);
  else if (["string", "integer", "float"].includes(tokens.token.kind)) tokens.advance();
  else tokens.fail();
}

function skipLabel(tokens: TokenStream): void {
  if (!isLabel(tokens.token)) tokens.fail();
  tokens.advance();
}

function parseTypeLikeValue(tokens: TokenStream): void {
  skipLabel(tokens);
  while (tokens.takeSymbol(".")) skipLabel(tokens);
}
