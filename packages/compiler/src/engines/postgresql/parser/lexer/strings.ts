import { code, isBlank, isNamePart, isNameStart } from "../../../../syntax/lexer/characters.ts";
import type { Token, TokenKind } from "../../../../syntax/lexer/token.ts";
import { type Decoded, decodeEscapes, decodeUnicode } from "./escapes.ts";
import { shortened } from "./near.ts";

/** `'…'` or `N'…'`: quotes are doubled, a backslash means itself. */
export function scanString(text: string, start: number, quoteAt: number): Token {
  const body = readSegments(text, quoteAt, false);
  if (!body) return unterminated(text, start, "quoted string");
  return { kind: "string", start, end: body.end, value: body.raw.replaceAll("''", "'") };
}

/** `E'…'` with backslash escapes. */
export function scanEscapeString(text: string, start: number): Token {
  const body = readSegments(text, start + 1, true);
  if (!body) return unterminated(text, start, "quoted string");
  return decoded(decodeEscapes(body.raw), start, body.end, "string");
}

/** `U&'…' [UESCAPE 'c']`. */
export function scanUnicodeString(text: string, start: number): Token {
  const body = readSegments(text, start + 2, false);
  if (!body) return unterminated(text, start, "quoted string");
  const clause = readEscapeClause(text, body.end);
  if ("kind" in clause) return clause;
  return decoded(decodeUnicode(body.raw.replaceAll("''", "'"), clause.character), start, clause.end, "string");
}

/** `B'…'` and `X'…'`; the digits are not looked at, as the server's parser does not either. */
export function scanBitString(text: string, start: number, kind: "bit" | "hex"): Token {
  const body = readSegments(text, start + 1, false);
  if (!body) return unterminated(text, start, kind === "bit" ? "bit string literal" : "hexadecimal string literal");
  return { kind, start, end: body.end, value: body.raw };
}

/** `$tag$…$tag$`; undefined when no such quote begins here. */
export function scanDollarQuoted(text: string, start: number): Token | undefined {
  const tagEnd = endOfTag(text, start + 1);
  if (text.charCodeAt(tagEnd) !== code.dollar) return undefined;
  const delimiter = text.slice(start, tagEnd + 1);
  const close = text.indexOf(delimiter, tagEnd + 1);
  if (close < 0) return unterminated(text, start, "dollar-quoted string");
  return { kind: "string", start, end: close + delimiter.length, value: text.slice(tagEnd + 1, close) };
}

export function scanQuotedIdentifier(text: string, start: number): Token {
  const end = endOfQuoted(text, start, code.doubleQuote);
  if (end < 0) return unterminated(text, start, "quoted identifier");
  const value = text.slice(start + 1, end - 1).replaceAll('""', '"');
  return value === "" ? zeroLength(text, start, end) : { kind: "quoted", start, end, value };
}

/** `U&"…" [UESCAPE 'c']`. */
export function scanUnicodeIdentifier(text: string, start: number): Token {
  const end = endOfQuoted(text, start + 2, code.doubleQuote);
  if (end < 0) return unterminated(text, start, "quoted identifier");
  const raw = text.slice(start + 3, end - 1).replaceAll('""', '"');
  if (raw === "") return zeroLength(text, start, end);
  const clause = readEscapeClause(text, end);
  if ("kind" in clause) return clause;
  return decoded(decodeUnicode(raw, clause.character), start, clause.end, "quoted");
}

function zeroLength(text: string, start: number, end: number): Token {
  const value = `zero-length delimited identifier at or near "${text.slice(start, end)}"`;
  return { kind: "error", start, end, value };
}

function decoded(result: Decoded, start: number, end: number, kind: TokenKind): Token {
  if (result.error !== undefined) return { kind: "error", start, end, value: result.error };
  return { kind, start, end, value: result.value };
}

/** A dollar quote's tag is a name without dollar signs. */
function endOfTag(text: string, at: number): number {
  if (!isNameStart(text.charCodeAt(at))) return at;
  let end = at;
  while (text.charCodeAt(end) !== code.dollar && isNamePart(text.charCodeAt(end))) end++;
  return end;
}

interface Segments {
  /** Contents of all segments, escapes and doubled quotes still in place. */
  readonly raw: string;
  readonly end: number;
}

/** Reads a quoted string and those that continue it after a line break. */
function readSegments(text: string, quoteAt: number, backslashes: boolean): Segments | undefined {
  let raw = "";
  let open = quoteAt;
  for (;;) {
    const end = backslashes ? endOfEscaped(text, open) : endOfQuoted(text, open, code.singleQuote);
    if (end < 0) return undefined;
    raw += text.slice(open + 1, end - 1);
    const next = continuation(text, end);
    if (next < 0) return { raw, end };
    open = next;
  }
}

function endOfQuoted(text: string, open: number, quote: number): number {
  const character = String.fromCharCode(quote);
  let at = open + 1;
  for (;;) {
    const close = text.indexOf(character, at);
    if (close < 0) return -1;
    if (text.charCodeAt(close + 1) !== quote) return close + 1;
    at = close + 2;
  }
}

function endOfEscaped(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === code.backslash) at++;
    else if (character === code.singleQuote) {
      if (text.charCodeAt(at + 1) !== code.singleQuote) return at + 1;
      at++;
    }
  }
  return -1;
}

/** Place of a quote that continues the string: behind blanks and line comments with at least one line break; otherwise -1. */
function continuation(text: string, from: number): number {
  let sawLineBreak = false;
  for (let at = from; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === code.newline || character === code.carriageReturn) sawLineBreak = true;
    else if (character === code.minus && text.charCodeAt(at + 1) === code.minus) {
      while (at + 1 < text.length && !isLineBreak(text.charCodeAt(at + 1))) at++;
    } else if (!isBlank(character)) return sawLineBreak && character === code.singleQuote ? at : -1;
  }
  return -1;
}

function isLineBreak(character: number): boolean {
  return character === code.newline || character === code.carriageReturn;
}

interface EscapeClause {
  readonly character: string;
  readonly end: number;
}

const escapeClause = /(?:\s|--[^\r\n]*|\/\*[^*]*\*\/)*uescape(?:\s|--[^\r\n]*|\/\*[^*]*\*\/)*(?:'((?:[^']|'')*)'|)/iy;
const forbiddenEscape = /^[0-9a-fA-F+'"\s]$/;

/** `UESCAPE 'c'` behind a Unicode string or identifier; without it the escape character is a backslash. */
function readEscapeClause(text: string, from: number): EscapeClause | Token {
  escapeClause.lastIndex = from;
  const match = escapeClause.exec(text);
  if (!match) return { character: "\\", end: from };
  const end = from + match[0].length;
  const start = end - (match[1] === undefined ? 0 : match[1].length + 2);
  const near = match[1] === undefined ? text.slice(end, end + 1) : text.slice(start, end);
  if (match[1] === undefined) {
    const value = `UESCAPE must be followed by a simple string literal at or near "${near}"`;
    return { kind: "error", start: from, end, value };
  }
  if (match[1].length !== 1 || forbiddenEscape.test(match[1])) {
    return { kind: "error", start, end, value: `invalid Unicode escape character at or near "${near}"` };
  }
  return { character: match[1], end };
}

function unterminated(text: string, start: number, what: string): Token {
  const near = shortened(text.slice(start));
  return { kind: "error", start, end: text.length, value: `unterminated ${what} at or near "${near}"` };
}
