import { code, endOfName, isDigit, isNameStart } from "../../../../syntax/lexer/characters.ts";
import { foldWord } from "../../../../syntax/lexer/fold-word.ts";
import type { Token } from "../../../../syntax/lexer/token.ts";
import { scanNumber } from "./numbers.ts";
import { isOperatorCharacter, scanOperator } from "./operators.ts";
import {
  scanBitString,
  scanDollarQuoted,
  scanEscapeString,
  scanQuotedIdentifier,
  scanString,
  scanUnicodeIdentifier,
  scanUnicodeString,
} from "./strings.ts";

/** Reads one token by the lexical rules of PostgreSQL (manual 4.1), with `@name` as a token of the query language. */
export function scanToken(text: string, at: number): Token {
  const character = text.charCodeAt(at);
  if (isNameStart(character)) return scanPrefixedString(text, at) ?? scanWord(text, at);
  if (isDigit(character)) return scanNumber(text, at);
  switch (character) {
    case code.singleQuote:
      return scanString(text, at, at);
    case code.doubleQuote:
      return scanQuotedIdentifier(text, at);
    case code.dollar:
      return scanDollar(text, at);
    case code.dot:
      return scanDot(text, at);
    case code.colon:
      return scanColon(text, at);
  }
  if (isOperatorCharacter(character)) return scanOperator(text, at);
  return isPunctuation(character) ? symbol(text, at, 1) : stray(text, at);
}

const punctuation: ReadonlySet<number> = new Set([..."()[],;"].map((character) => character.charCodeAt(0)));

function isPunctuation(character: number): boolean {
  return punctuation.has(character);
}

/** A character that begins no token. */
function stray(text: string, at: number): Token {
  return { kind: "error", start: at, end: at + 1, value: `syntax error at or near "${text[at] ?? ""}"` };
}

function scanPrefixedString(text: string, at: number): Token | undefined {
  const next = text.charCodeAt(at + 1);
  if (next === code.singleQuote) {
    switch (text[at]) {
      case "e":
      case "E":
        return scanEscapeString(text, at);
      case "n":
      case "N":
        return scanString(text, at, at + 1);
      case "b":
      case "B":
        return scanBitString(text, at, "bit");
      case "x":
      case "X":
        return scanBitString(text, at, "hex");
    }
    return undefined;
  }
  if (next !== 38 || (text[at] !== "u" && text[at] !== "U")) return undefined;
  const quote = text.charCodeAt(at + 2);
  if (quote === code.singleQuote) return scanUnicodeString(text, at);
  return quote === code.doubleQuote ? scanUnicodeIdentifier(text, at) : undefined;
}

function scanWord(text: string, at: number): Token {
  const end = endOfName(text, at);
  return { kind: "word", start: at, end, value: foldWord(text.slice(at, end)) };
}

function scanDollar(text: string, at: number): Token {
  if (!isDigit(text.charCodeAt(at + 1))) return scanDollarQuoted(text, at) ?? stray(text, at);
  let end = at + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  if (isNameStart(text.charCodeAt(end))) {
    const junkEnd = endOfName(text, end);
    const near = text.slice(at, junkEnd);
    return { kind: "error", start: at, end: junkEnd, value: `trailing junk after parameter at or near "${near}"` };
  }
  const value = text.slice(at + 1, end);
  if (Number(value) > 2147483647) {
    return { kind: "error", start: at, end, value: `parameter number too large at or near "$${value}"` };
  }
  return { kind: "parameter", start: at, end, value };
}

function scanDot(text: string, at: number): Token {
  if (isDigit(text.charCodeAt(at + 1))) return scanNumber(text, at);
  return symbol(text, at, text.charCodeAt(at + 1) === code.dot ? 2 : 1);
}

function scanColon(text: string, at: number): Token {
  const next = text.charCodeAt(at + 1);
  return symbol(text, at, next === code.colon || next === code.equals ? 2 : 1);
}

function symbol(text: string, at: number, length: number): Token {
  return { kind: "symbol", start: at, end: at + length, value: text.slice(at, at + length) };
}
