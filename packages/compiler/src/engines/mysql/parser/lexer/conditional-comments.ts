import type { ConditionalComments } from "../../../../syntax/lexer/blanks.ts";
import { code, isDigit } from "../../../../syntax/lexer/characters.ts";

/** The server whose grammar is read: 8.4.0, in the form in which conditional comments write it. */
const serverVersion = 80400;

/**
 * The conditional comments of one file (manual 11.7): the content of one that begins with an exclamation mark is code, unless it asks for
 * a newer server. Remembers the closings, as tokens may be read twice.
 */
export function createConditionalComments(): ConditionalComments {
  const closings = new Set<number>();
  let lastPlace = -1;
  let depth = 0;
  return {
    open(text, at) {
      const start = codeStart(text, at);
      if (start !== undefined && at > lastPlace) {
        lastPlace = at;
        depth++;
      }
      return start;
    },
    close(at) {
      if (at > lastPlace && depth > 0) {
        lastPlace = at;
        depth--;
        closings.add(at);
      }
      return closings.has(at);
    },
  };
}

function codeStart(text: string, at: number): number | undefined {
  if (text.charCodeAt(at + 2) !== code.exclamation) return undefined;
  let end = at + 3;
  while (end < at + 9 && isDigit(text.charCodeAt(end))) end++;
  const digits = end - at - 3;
  if (digits < 5) return at + 3;
  return Number(text.slice(at + 3, end)) <= serverVersion ? end : undefined;
}
