import { endOfName, isNamePart } from "../../../../syntax/lexer/characters.ts";
import type { Token } from "../../../../syntax/lexer/token.ts";

const hexadecimal = /0[xX][0-9a-fA-F]+(?:_[0-9a-fA-F]+)*/y;
const decimal = /(?:\d+(?:_\d+)*(?:\.(?:\d+(?:_\d+)*)?)?|\.\d+(?:_\d+)*)(?:[eE][+-]?\d+(?:_\d+)*)?/y;

/** An integer in either base, or a real number; digits may be grouped by underscores. */
export function scanNumber(text: string, start: number): Token {
  hexadecimal.lastIndex = start;
  decimal.lastIndex = start;
  const hex = hexadecimal.exec(text)?.[0];
  const number = hex ?? decimal.exec(text)?.[0] ?? text.slice(start, start + 1);
  const end = start + number.length;
  if (isNamePart(text.charCodeAt(end))) {
    const junkEnd = endOfName(text, end);
    return { kind: "error", start, end: junkEnd, value: `unrecognized token: "${text.slice(start, junkEnd)}"` };
  }
  const kind = hex === undefined && /[.eE]/.test(number) ? "float" : "integer";
  return { kind, start, end, value: number.replaceAll("_", "") };
}
