import type { Identifier, QualifiedName } from "../ast/index.ts";
import type { Token } from "../lexer/token.ts";
import type { TokenStream } from "../lexer/token-stream.ts";

export function identifierOf(token: Token): Identifier {
  return {
    kind: "identifier",
    name: token.value,
    quoted: token.kind === "quoted",
    start: token.start,
    end: token.end,
  };
}

/** The parts of a name that was just read. */
export function qualifiedName(tokens: TokenStream, parts: readonly Identifier[]): QualifiedName {
  const start = parts[0]?.start ?? tokens.token.start;
  return { kind: "qualified_name", parts, start, end: tokens.previousEnd };
}

/** One or more of something, separated by commas. */
export function parseList<Item>(tokens: TokenStream, parseItem: (tokens: TokenStream) => Item): Item[] {
  const items = [parseItem(tokens)];
  while (tokens.takeSymbol(",")) items.push(parseItem(tokens));
  return items;
}

/** `( item, … )`. */
export function parseParenthesizedList<Item>(tokens: TokenStream, parseItem: (tokens: TokenStream) => Item): Item[] {
  tokens.expectSymbol("(");
  const items = parseList(tokens, parseItem);
  tokens.expectSymbol(")");
  return items;
}

/** `( something )`, a level of nesting deeper. */
export function parseInParentheses<Item>(tokens: TokenStream, parseItem: (tokens: TokenStream) => Item): Item {
  return tokens.nest(() => {
    tokens.expectSymbol("(");
    const item = parseItem(tokens);
    tokens.expectSymbol(")");
    return item;
  });
}
