import type { Expression, Literal } from "../../../../syntax/ast/index.ts";
import type { Token } from "../../../../syntax/lexer/token.ts";
import type { TokenStream } from "../token-stream.ts";

export function literal(type: Literal["type"], token: Token, value = token.value): Literal {
  return { kind: "literal", type, value, start: token.start, end: token.end };
}

/** An integer constant without sign. */
export function integerLiteral(tokens: TokenStream): Literal {
  return tokens.token.kind === "integer" ? literal("integer", tokens.advance()) : tokens.fail();
}

/** A string constant; strings behind it continue it. */
export function stringLiteral(tokens: TokenStream): Literal {
  if (tokens.token.kind !== "string") tokens.fail();
  const first = tokens.advance();
  let { value } = first;
  while (tokens.token.kind === "string") value += tokens.advance().value;
  return { kind: "literal", type: "string", value, start: first.start, end: tokens.previousEnd };
}

const characterSets: ReadonlySet<string> = new Set(
  (
    "armscii8 ascii big5 binary cp1250 cp1251 cp1256 cp1257 cp850 cp852 cp866 cp932 dec8 eucjpms euckr gb18030 gb2312 gbk geostd8 " +
    "greek hebrew hp8 keybcs2 koi8r koi8u latin1 latin2 latin5 latin7 macce macroman sjis swe7 tis620 ucs2 ujis utf16 utf16le utf32 utf8 utf8mb3 utf8mb4"
  ).split(" "),
);

/** True at a character set that introduces a string: `_utf8mb4'a'`. */
export function atIntroducer(tokens: TokenStream): boolean {
  const { token } = tokens;
  if (token.kind !== "word" || !token.value.startsWith("_") || !characterSets.has(token.value.slice(1))) return false;
  const { kind } = tokens.peek();
  return kind === "string" || kind === "hex" || kind === "bit";
}

export function parseIntroduced(tokens: TokenStream): Expression {
  const { start, value } = tokens.advance();
  const { kind } = tokens.token;
  const constant = kind === "string" ? stringLiteral(tokens) : hexOrBit(tokens);
  if (value === "_binary") return { ...constant, type: "hex", start };
  return { ...constant, type: "string", start };
}

function hexOrBit(tokens: TokenStream): Literal {
  return literal(tokens.token.kind === "hex" ? "hex" : "bit", tokens.advance());
}
