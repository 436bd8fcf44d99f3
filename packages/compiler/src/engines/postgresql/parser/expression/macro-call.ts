import type { Expression, Identifier } from "../../../../syntax/ast/index.ts";
import { createMacro, isNullabilityMacro, type MacroArgument } from "../../../../syntax/macros/macro.ts";
import { identifierOf, isLabel } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseExpression } from "./expression.ts";
import { parseIndirection } from "./indirection.ts";

/** True at `sqlc.name(`. */
export function atMacro(tokens: TokenStream): boolean {
  return (
    tokens.atKeyword("sqlc") && tokens.peekSymbol(1, ".") && tokens.peek(2).kind === "word" && tokens.peekSymbol(3, "(")
  );
}

/** A macro of the query language: `sqlc.arg(name)` and its kin. */
export function parseMacro(tokens: TokenStream): Expression {
  const { start } = tokens.advance();
  tokens.advance();
  const name = tokens.advance().value;
  const node = tokens.nest(() => {
    const open = tokens.expectSymbol("(");
    const items = tokens.atSymbol(")") ? [] : parseArguments(tokens, open.end, isNullabilityMacro(name));
    tokens.expectSymbol(")");
    return createMacro({ name, arguments: items, start, end: tokens.previousEnd });
  });
  return parseIndirection(tokens, start, node);
}

function parseArguments(tokens: TokenStream, from: number, expressions: boolean): MacroArgument[] {
  const items: MacroArgument[] = [];
  let rawStart = from;
  do {
    const { token } = tokens;
    const parts = expressions ? undefined : takeReference(tokens);
    const value = parts ? undefined : parseMacroValue(tokens);
    const raw = tokens.text.slice(rawStart, tokens.token.start).trim();
    const hasComment = !expressions && hasCommentFrom(tokens, rawStart);
    const string = token.kind === "string" && value?.kind === "literal" ? token.value : undefined;
    items.push({
      text: raw,
      ...(value && { value }),
      ...(!hasComment && parts && { parts }),
      ...(!hasComment && string !== undefined && { string }),
    });
    rawStart = tokens.token.end;
  } while (tokens.takeSymbol(","));
  return items;
}

/** A reference may be made of reserved words: `sqlc.arg(limit)`. */
function takeReference(tokens: TokenStream): Identifier[] | undefined {
  let length = 0;
  while (isLabel(tokens.peek(length)) && tokens.peekSymbol(length + 1, ".")) length += 2;
  if (!isLabel(tokens.peek(length))) return undefined;
  if (!tokens.peekSymbol(length + 1, ")") && !tokens.peekSymbol(length + 1, ",")) return undefined;
  const parts = [identifierOf(tokens.advance())];
  while (tokens.takeSymbol(".")) parts.push(identifierOf(tokens.advance()));
  return parts;
}

function parseMacroValue(tokens: TokenStream): Expression {
  const { start, end } = tokens.token;
  return tokens.takeSymbol("*") ? { kind: "star", qualifier: [], start, end } : parseExpression(tokens);
}

function hasCommentFrom(tokens: TokenStream, start: number): boolean {
  const last = tokens.comments.findLast((comment) => comment.start < tokens.token.start);
  return last !== undefined && last.start >= start;
}
