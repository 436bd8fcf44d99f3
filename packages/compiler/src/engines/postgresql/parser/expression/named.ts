import type { Expression, Identifier } from "../../../../syntax/ast/index.ts";
import { identifierOf, isColumnName, isFunctionName, isLabel, qualifiedName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { finishTypeName, namedType, type SimpleType } from "../type-name.ts";
import { parseCallBehindName } from "./function-call.ts";
import { checkStarIsLast, parseIndirection } from "./indirection.ts";
import { literal } from "./literals.ts";

/** What begins with a name: a column, `t.*`, a call, or a constant with its type in front (`date '2020-01-01'`). */
export function parseNamed(tokens: TokenStream): Expression {
  const { token } = tokens;
  const mayBeColumn = isColumnName(token);
  const mayBeFunction = isFunctionName(token);
  if (!mayBeColumn && !mayBeFunction) tokens.fail();
  const parts: Identifier[] = [identifierOf(tokens.advance())];
  while (tokens.atSymbol(".") && isLabel(tokens.peek())) {
    tokens.advance();
    parts.push(identifierOf(tokens.advance()));
  }
  if (parts.length > 1 ? mayBeColumn : mayBeFunction) {
    if (tokens.atSymbol("(")) return parseCallBehindName(tokens, qualifiedName(tokens, parts));
    if (tokens.token.kind === "string") return parseNamedLiteral(tokens, parts);
  }
  return mayBeColumn ? parseColumnReference(tokens, parts) : tokens.fail();
}

function parseColumnReference(tokens: TokenStream, parts: readonly Identifier[]): Expression {
  const start = parts[0]?.start ?? tokens.token.start;
  if (tokens.atSymbol(".")) {
    tokens.advance();
    tokens.expectSymbol("*");
    return checkStarIsLast(tokens, { kind: "star", qualifier: parts, start, end: tokens.previousEnd });
  }
  return parseIndirection(tokens, start, { kind: "column_reference", parts, start, end: tokens.previousEnd });
}

/** `typename 'constant'` for a type that is a plain name. */
function parseNamedLiteral(tokens: TokenStream, parts: readonly Identifier[]): Expression {
  const written = qualifiedName(tokens, parts);
  const type: SimpleType = { ...namedType(tokens, parts), written, modifiers: [] };
  return castOfConstant(tokens, written.start, type);
}

/** The constant behind a type that is read already. */
export function castOfConstant(tokens: TokenStream, start: number, simple: SimpleType): Expression {
  const type = { ...finishTypeName(tokens, start, simple, false) };
  if (tokens.token.kind !== "string") tokens.fail();
  const operand = literal("string", tokens.advance());
  return { kind: "cast", operand, type, form: "literal", start, end: tokens.previousEnd };
}
