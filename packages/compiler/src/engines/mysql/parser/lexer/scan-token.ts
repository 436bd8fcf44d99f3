import { code, endOfName, isDigit, isNamePart, isNameStart } from "../../../../syntax/lexer/characters.ts";
import type { Token, TokenKind } from "../../../../syntax/lexer/token.ts";
import { scanBitString, scanQuotedIdentifier, scanString } from "./strings.ts";

/** Reads one token by the lexical rules of MySQL (manual 11.1, 11.2) in its default SQL mode. */
export function scanToken(text: string, at: number): Token {
  const character = text.charCodeAt(at);
  if (isNameStart(character) || character === code.dollar) return scanPrefixedString(text, at) ?? scanWord(text, at);
  if (isDigit(character)) return scanNumber(text, at);
  switch (character) {
    case code.singleQuote:
    case code.doubleQuote:
      return scanString(text, at, at);
    case code.backquote:
      return scanQuotedIdentifier(text, at);
    case code.question:
      return { kind: "parameter", start: at, end: at + 1, value: "" };
    case code.at:
      return scanVariable(text, at);
    case code.dot:
      return scanDot(text, at);
    case code.backslash:
      if (text[at + 1] === "N") return { kind: "word", start: at, end: at + 2, value: "null" };
  }
  return scanSymbol(text, at);
}

function scanPrefixedString(text: string, at: number): Token | undefined {
  if (text.charCodeAt(at + 1) !== code.singleQuote) return undefined;
  switch (text[at]) {
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

const upperCase = /[A-Z\x80-\uffff]/;

function scanWord(text: string, at: number): Token {
  const end = endOfName(text, at);
  const written = text.slice(at, end);
  return { kind: "word", start: at, end, value: upperCase.test(written) ? written.toLowerCase() : written };
}

const hexadecimal = /0x[0-9a-fA-F]+/y;
const binary = /0b[01]+/y;
const number = /(?:[0-9]+(\.[0-9]*)?|(\.[0-9]+))([eE][+-]?[0-9]+)?/y;

/** A number, or a name that begins with digits. */
function scanNumber(text: string, at: number): Token {
  return (
    matched(text, at, hexadecimal, "hex") ??
    matched(text, at, binary, "bit") ??
    nameWithDigits(text, at) ??
    decimal(text, at)
  );
}

function matched(text: string, at: number, pattern: RegExp, kind: TokenKind): Token | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(text)?.[0];
  if (found === undefined || isNamePart(text.charCodeAt(at + found.length))) return undefined;
  return { kind, start: at, end: at + found.length, value: found.slice(2) };
}

const digitsThenName = /[0-9]+(?![eE][+-]?[0-9])[A-Za-z_$\x80-\uffff]/y;

function nameWithDigits(text: string, at: number): Token | undefined {
  digitsThenName.lastIndex = at;
  return digitsThenName.test(text) ? scanWord(text, at) : undefined;
}

function decimal(text: string, at: number): Token {
  number.lastIndex = at;
  const [written = "", fraction, bareFraction, exponent] = number.exec(text) ?? [];
  const end = at + Math.max(written.length, 1);
  const hasPoint = fraction !== undefined || bareFraction !== undefined;
  if (!hasPoint && exponent !== undefined && isNamePart(text.charCodeAt(end))) return scanWord(text, at);
  const whole = !hasPoint && exponent === undefined;
  return { kind: whole ? "integer" : "float", start: at, end, value: written };
}

/** A dot behind a name separates its parts, even before a digit: `t.1a`. */
function scanDot(text: string, at: number): Token {
  const before = text.charCodeAt(at - 1);
  const inName = isNamePart(before) || before === code.backquote;
  if (isDigit(text.charCodeAt(at + 1)) && !inName) return decimal(text, at);
  return symbol(at, ".");
}

const variableName = /[A-Za-z0-9_.$\x80-\uffff]+/y;

/** `@name`, `@'name'`, or `@@` before the name of a system variable; also the host of an account. */
function scanVariable(text: string, at: number): Token {
  const next = text.charCodeAt(at + 1);
  if (next === code.at) return symbol(at, "@@");
  if (next === code.backquote) return variable(at, scanQuotedIdentifier(text, at + 1));
  if (next === code.singleQuote || next === code.doubleQuote) return variable(at, scanString(text, at + 1, at + 1));
  variableName.lastIndex = at + 1;
  const name = variableName.exec(text)?.[0];
  if (name === undefined) return symbol(at, "@");
  return { kind: "variable", start: at, end: at + 1 + name.length, value: name.toLowerCase() };
}

function variable(at: number, name: Token): Token {
  return { ...name, kind: name.kind === "error" ? "error" : "variable", start: at };
}

/** The longest first. */
const symbols = "->> <=> -> << >> <= >= <> != || && := + - * / % ^ | & ~ ! < > = ( ) , ; { } : #".split(" ");

function scanSymbol(text: string, at: number): Token {
  for (const candidate of symbols) {
    if (text.startsWith(candidate, at)) return symbol(at, candidate);
  }
  return { kind: "error", start: at, end: at + 1, value: `unexpected character "${text[at] ?? ""}"` };
}

function symbol(at: number, written: string): Token {
  return { kind: "symbol", start: at, end: at + written.length, value: written === "!=" ? "<>" : written };
}
