import { code } from "../../../../syntax/lexer/characters.ts";
import type { Token } from "../../../../syntax/lexer/token.ts";
import { atMacroNameEnd } from "../../../../syntax/macros/at-name.ts";

const operatorCharacters = "+-*/<>=~!@#%^&|`?";
/** Only an operator with one of these may end in `+` or `-` (manual 4.1.3). */
const freesSign = /[~!@#%^&|`?]/;

export function isOperatorCharacter(character: number): boolean {
  return character < 128 && operatorCharacters.includes(String.fromCharCode(character));
}

/**
 * Reads the longest operator: comments end it, a trailing sign is given back where the rules say so, and a `@` that begins a
 * parameter's name is a token of its own (`id=@id`, `tags @>@wanted`); two of them in front of a name stay the operator `@@`.
 */
export function scanOperator(text: string, at: number): Token {
  let end = at;
  while (isOperatorCharacter(text.charCodeAt(end)) && !beginsComment(text, end)) end++;
  const nameEnd = atMacroNameEnd(text, end - 1);
  if (nameEnd !== undefined && endsInLoneAt(text, at, end)) {
    end--;
    if (end === at) return { kind: "macro", start: at, end: nameEnd, value: text.slice(at + 1, nameEnd) };
  }
  end = withoutTrailingSigns(text, at, end);
  const written = text.slice(at, end);
  return { kind: "symbol", start: at, end, value: written === "!=" ? "<>" : written };
}

function beginsComment(text: string, at: number): boolean {
  const character = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  return (character === code.minus && next === code.minus) || (character === code.slash && next === code.star);
}

/** An odd number of `@` at the end: pairs are the operator `@@`. */
function endsInLoneAt(text: string, start: number, end: number): boolean {
  let first = end;
  while (first > start && text.charCodeAt(first - 1) === code.at) first--;
  return (end - first) % 2 === 1;
}

function withoutTrailingSigns(text: string, start: number, operatorEnd: number): number {
  let end = operatorEnd;
  while (end - start > 1) {
    const last = text.charCodeAt(end - 1);
    if (last !== code.plus && last !== code.minus) break;
    if (freesSign.test(text.slice(start, end - 1))) break;
    end--;
  }
  return end;
}
