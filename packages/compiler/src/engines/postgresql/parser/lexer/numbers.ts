import { code, endOfName, isDigit, isNameStart } from "../../../../syntax/lexer/characters.ts";
import type { Token } from "../../../../syntax/lexer/token.ts";

const radixInteger = /0(?:[xX](?:_?[0-9a-fA-F])+|[oO](?:_?[0-7])+|[bB](?:_?[01])+)/y;
const decimal = /(?:[0-9](?:_?[0-9])*)?(?:\.(?!\.)(?:[0-9](?:_?[0-9])*)?)?(?:[eE][+-]?[0-9](?:_?[0-9])*)?/y;
const integerOnly = /^[0-9_]*$/;
const radixPrefix = /0([xXoObB])/y;
const radixNames: Readonly<Record<string, string>> = { x: "hexadecimal", o: "octal", b: "binary" };

/** Reads a number: decimal, with underscores, fractions and exponents, or `0x`, `0o`, `0b`. */
export function scanNumber(text: string, at: number): Token {
  radixInteger.lastIndex = at;
  const radix = radixInteger.exec(text);
  if (radix) return finish(text, at, at + radix[0].length, "integer");
  radixPrefix.lastIndex = at;
  const prefix = radixPrefix.exec(text);
  if (prefix) return invalidRadix(text, at, prefix[1] ?? "");
  decimal.lastIndex = at;
  const number = decimal.exec(text)?.[0] ?? "";
  return finish(text, at, at + Math.max(1, number.length), integerOnly.test(number) ? "integer" : "float");
}

function finish(text: string, start: number, end: number, kind: "integer" | "float"): Token {
  if (!isNameStart(text.charCodeAt(end))) return { kind, start, end, value: text.slice(start, end) };
  return junk(text, start, end);
}

/** A name directly behind a number; an exponent without digits (`1e+`) takes its sign along. */
function junk(text: string, start: number, end: number): Token {
  const exponent = text[end] === "e" || text[end] === "E";
  const sign = text.charCodeAt(end + 1);
  const junkEnd = exponent && (sign === code.plus || sign === code.minus) ? end + 2 : endOfName(text, end);
  const near = text.slice(start, junkEnd);
  return { kind: "error", start, end: junkEnd, value: `trailing junk after numeric literal at or near "${near}"` };
}

function invalidRadix(text: string, start: number, letter: string): Token {
  const next = text.charCodeAt(start + 2);
  if (isDigit(next) || isNameStart(next)) return junk(text, start, start + 1);
  const end = start + 2;
  const name = radixNames[letter.toLowerCase()] ?? "";
  const near = text.slice(start, end);
  return { kind: "error", start, end, value: `invalid ${name} integer at or near "${near}"` };
}
