import { code, endOfName, isDigit, isNameStart } from "../../../../syntax/lexer/characters.ts";
import { foldWord } from "../../../../syntax/lexer/fold-word.ts";
import type { Token, TokenKind } from "../../../../syntax/lexer/token.ts";
import { scanNumber } from "./numbers.ts";

const symbols = ["->>", "->", "<<", "<=", "<>", ">>", ">=", "==", "!=", "||"];
const single: ReadonlySet<string> = new Set([..."()[],;+-*/%=<>&|~."]);

/** Reads one token by SQLite's lexical rules, with `@name` as a token of the query language. */
export function scanToken(text: string, at: number): Token {
  const character = text.charCodeAt(at);
  if (isNameStart(character)) return scanBlob(text, at) ?? scanWord(text, at);
  if (isDigit(character)) return scanNumber(text, at);
  switch (text[at]) {
    case "'":
      return scanQuoted(text, at, "'", "string");
    case '"':
    case "`":
      return scanQuoted(text, at, text[at] ?? "", "quoted");
    case "[":
      return scanBracketed(text, at);
    case ".":
      return isDigit(text.charCodeAt(at + 1)) ? scanNumber(text, at) : symbol(text, at, 1);
    case "?":
      return scanNumbered(text, at);
    case ":":
    case "@":
    case "$":
      return scanNamed(text, at);
  }
  return scanSymbol(text, at);
}

function scanSymbol(text: string, at: number): Token {
  const long = symbols.find((candidate) => text.startsWith(candidate, at));
  if (long === "==" || long === "!=") return { ...symbol(text, at, 2), value: long === "==" ? "=" : "<>" };
  if (long) return symbol(text, at, long.length);
  return single.has(text[at] ?? "") ? symbol(text, at, 1) : unrecognized(text, at, at + 1);
}

function symbol(text: string, at: number, length: number): Token {
  return { kind: "symbol", start: at, end: at + length, value: text.slice(at, at + length) };
}

/** A token that SQLite does not know. */
export function unrecognized(text: string, start: number, end: number): Token {
  return { kind: "error", start, end, value: `unrecognized token: "${text.slice(start, end)}"` };
}

function scanWord(text: string, at: number): Token {
  const end = endOfName(text, at);
  return { kind: "word", start: at, end, value: foldWord(text.slice(at, end)) };
}

function scanBlob(text: string, at: number): Token | undefined {
  if ((text[at] !== "x" && text[at] !== "X") || text.charCodeAt(at + 1) !== code.singleQuote) return undefined;
  const close = text.indexOf("'", at + 2);
  const end = close < 0 ? text.length : close + 1;
  const digits = text.slice(at + 2, close < 0 ? end : close);
  const valid = close >= 0 && digits.length % 2 === 0 && /^[0-9a-fA-F]*$/.test(digits);
  return valid ? { kind: "hex", start: at, end, value: digits } : unrecognized(text, at, end);
}

/** Quotes are doubled inside. */
function scanQuoted(text: string, start: number, quote: string, kind: TokenKind): Token {
  for (let at = start + 1; ; at++) {
    at = text.indexOf(quote, at);
    if (at < 0) return unrecognized(text, start, text.length);
    if (text[at + 1] === quote) at++;
    else return { kind, start, end: at + 1, value: text.slice(start + 1, at).replaceAll(quote + quote, quote) };
  }
}

function scanBracketed(text: string, start: number): Token {
  const close = text.indexOf("]", start);
  if (close < 0) return unrecognized(text, start, text.length);
  return { kind: "quoted", start, end: close + 1, value: text.slice(start + 1, close) };
}

/** Greatest number of a parameter: SQLITE_MAX_VARIABLE_NUMBER. */
const greatestNumber = 32_766;

/** `?` and `?NNN`. */
function scanNumbered(text: string, start: number): Token {
  let end = start + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  const value = text.slice(start + 1, end);
  const outOfRange = value !== "" && (Number(value) < 1 || Number(value) > greatestNumber);
  if (!outOfRange) return { kind: "parameter", start, end, value };
  return { kind: "error", start, end, value: `variable number must be between ?1 and ?${greatestNumber}` };
}

/** `:name`, `$name` and `@name`; the name may hold `::` and end in parentheses, as Tcl's variables do. */
const namePattern = /[\w$\u0080-\uffff]+(?:::[\w$\u0080-\uffff]*)*(?:\([^\s)]*\))?/y;
const plainPattern = /[\w$\u0080-\uffff]+/y;

function scanNamed(text: string, start: number): Token {
  const pattern = text[start] === "$" ? namePattern : plainPattern;
  pattern.lastIndex = start + 1;
  const name = pattern.exec(text)?.[0];
  if (name === undefined) return unrecognized(text, start, start + 1);
  const end = start + 1 + name.length;
  if (text[start] === "@") return { kind: "macro", start, end, value: name };
  return { kind: "parameter", start, end, value: text.slice(start, end) };
}
