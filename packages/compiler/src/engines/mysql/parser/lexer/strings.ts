import { code } from "../../../../syntax/lexer/characters.ts";
import type { Token } from "../../../../syntax/lexer/token.ts";

/** `'…'` or `"…"`, with doubled quotes and backslash escapes (manual 11.1.1). */
export function scanString(text: string, start: number, open: number): Token {
  const quote = text.charCodeAt(open);
  for (let at = open + 1; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === code.backslash) at++;
    else if (character === quote) {
      if (text.charCodeAt(at + 1) !== quote) return finishString(text, start, open, at);
      at++;
    }
  }
  return { kind: "error", start, end: text.length, value: `unterminated string at or near ${excerpt(text, start)}` };
}

function finishString(text: string, start: number, open: number, close: number): Token {
  const quote = text.charAt(open);
  const raw = text.slice(open + 1, close).replaceAll(quote + quote, quote);
  return { kind: "string", start, end: close + 1, value: raw.includes("\\") ? resolveEscapes(raw) : raw };
}

const escapes: Readonly<Record<string, string>> = { "0": "\0", b: "\b", n: "\n", r: "\r", t: "\t", Z: "\x1a" };

/** `\%` and `\_` keep their backslash: it is LIKE's business. */
function resolveEscapes(raw: string): string {
  return raw.replace(/\\([\s\S])/g, (both, character: string) =>
    character === "%" || character === "_" ? both : (escapes[character] ?? character),
  );
}

const hexadecimal = /^(?:[0-9a-f]{2})*$/i;
const binary = /^[01]*$/;

/** `x'1F'` and `b'01'`. */
export function scanBitString(text: string, start: number, kind: "bit" | "hex"): Token {
  const close = text.indexOf("'", start + 2);
  const value = close < 0 ? "" : text.slice(start + 2, close);
  if (close >= 0 && (kind === "hex" ? hexadecimal : binary).test(value)) {
    return { kind, start, end: close + 1, value };
  }
  const end = close < 0 ? text.length : close + 1;
  return { kind: "error", start, end, value: `invalid ${kind} literal at or near ${excerpt(text, start)}` };
}

/** `` `…` ``; names are compared without case, so they are folded as unquoted ones are. */
export function scanQuotedIdentifier(text: string, start: number): Token {
  let at = start + 1;
  for (;;) {
    const close = text.indexOf("`", at);
    if (close < 0) {
      return { kind: "error", start, end: text.length, value: `unterminated name at or near ${excerpt(text, start)}` };
    }
    if (text.charCodeAt(close + 1) !== code.backquote) {
      const value = text
        .slice(start + 1, close)
        .replaceAll("``", "`")
        .toLowerCase();
      return { kind: "quoted", start, end: close + 1, value };
    }
    at = close + 2;
  }
}

function excerpt(text: string, start: number): string {
  return JSON.stringify(text.slice(start, start + 20));
}
