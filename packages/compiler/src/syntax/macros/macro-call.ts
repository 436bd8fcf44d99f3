import type { Expression, Identifier } from "../ast/index.ts";
import type { Token } from "../lexer/token.ts";
import type { TokenStream } from "../lexer/token-stream.ts";
import { createMacro, isNullabilityMacro, type Macro, type MacroArgument } from "./macro.ts";

/** True at `sqlc.name(`. */
export function atMacro(tokens: TokenStream): boolean {
  return (
    tokens.atKeyword("sqlc") && tokens.peekSymbol(1, ".") && tokens.peek(2).kind === "word" && tokens.peekSymbol(3, "(")
  );
}

/** What differs between the engines' macros. */
export interface MacroRules {
  parseExpression(tokens: TokenStream): Expression;
  /** The name that a word or quoted name stands for, in the case that the query language keeps. */
  nameOf(tokens: TokenStream, token: Token, macro: string): Identifier;
}

/** A macro of the query language: `sqlc.arg(name)` and its kin. */
export function parseMacro(tokens: TokenStream, rules: MacroRules): Macro {
  const { start } = tokens.advance();
  tokens.advance();
  const name = tokens.advance().value;
  return tokens.nest(() => {
    const open = tokens.expectSymbol("(");
    const items = tokens.atSymbol(")") ? [] : parseArguments(tokens, open.end, name, rules);
    tokens.expectSymbol(")");
    return createMacro({ name, arguments: items, start, end: tokens.previousEnd });
  });
}

function parseArguments(tokens: TokenStream, from: number, name: string, rules: MacroRules): MacroArgument[] {
  const expressions = isNullabilityMacro(name);
  const items: MacroArgument[] = [];
  let rawStart = from;
  do {
    const { token } = tokens;
    const parts = expressions ? undefined : takeReference(tokens, name, rules);
    const value = parts ? undefined : parseMacroValue(tokens, rules);
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
function takeReference(tokens: TokenStream, macro: string, rules: MacroRules): Identifier[] | undefined {
  let length = 0;
  while (isLabel(tokens.peek(length)) && tokens.peekSymbol(length + 1, ".")) length += 2;
  if (!isLabel(tokens.peek(length))) return undefined;
  if (!tokens.peekSymbol(length + 1, ")") && !tokens.peekSymbol(length + 1, ",")) return undefined;
  const parts = [rules.nameOf(tokens, tokens.advance(), macro)];
  while (tokens.takeSymbol(".")) parts.push(rules.nameOf(tokens, tokens.advance(), macro));
  return parts;
}

function isLabel(token: Token): boolean {
  return token.kind === "word" || token.kind === "quoted";
}

function parseMacroValue(tokens: TokenStream, rules: MacroRules): Expression {
  const { start, end } = tokens.token;
  return tokens.takeSymbol("*") ? { kind: "star", qualifier: [], start, end } : rules.parseExpression(tokens);
}

function hasCommentFrom(tokens: TokenStream, start: number): boolean {
  const last = tokens.comments.findLast((comment) => comment.start < tokens.token.start);
  return last !== undefined && last.start >= start;
}
