import type { Comment } from "../ast/index.ts";
import { code, isBlank } from "./characters.ts";

export interface CommentRules {
  /** Block comments may contain block comments. */
  readonly nestedBlocks: boolean;
  /** `#` begins a line comment. */
  readonly hashComments: boolean;
  /** `--` begins a comment only before a blank or control character. */
  readonly dashNeedsBlank: boolean;
  /** A block comment may be ended by the end of the file. */
  readonly openBlockAllowed: boolean;
  /** Comments whose content is code. */
  readonly conditional?: ConditionalComments;
}

/** Comments such as MySQL's conditional ones: their delimiters are blanks, their content is code. */
export interface ConditionalComments {
  /** Where the code in the comment at `at` begins; undefined when that is a plain comment. */
  open(text: string, at: number): number | undefined;
  /** Whether the comment's end at `at` closes such a comment. */
  close(at: number): boolean;
}

/**
 * Skips blanks and comments from `at` and gives each comment to `onComment`.
 * Returns the place of the next token, or `-1 - start` of a block comment that has no end.
 */
export function skipBlanks(
  text: string,
  at: number,
  rules: CommentRules,
  onComment: (comment: Comment) => void,
): number {
  let position = at;
  while (position < text.length) {
    const character = text.charCodeAt(position);
    if (isBlank(character) || character === 0xfeff) {
      position++;
    } else if (beginsLineComment(text, position, rules)) {
      const end = endOfLine(text, position);
      onComment(comment("line", text, position, end));
      position = end;
    } else if (character === code.slash && text.charCodeAt(position + 1) === code.star) {
      const codeStart = rules.conditional?.open(text, position);
      if (codeStart !== undefined) {
        position = codeStart;
        continue;
      }
      const end = endOfBlockComment(text, position, rules.nestedBlocks);
      if (end < 0 && !rules.openBlockAllowed) return -1 - position;
      onComment(comment("block", text, position, end < 0 ? text.length : end));
      position = end < 0 ? text.length : end;
    } else if (character === code.star && closesConditional(text, position, rules)) {
      position += 2;
    } else {
      return position;
    }
  }
  return position;
}

function closesConditional(text: string, at: number, rules: CommentRules): boolean {
  return text.charCodeAt(at + 1) === code.slash && rules.conditional?.close(at) === true;
}

function comment(style: Comment["style"], text: string, start: number, end: number): Comment {
  return { kind: "comment", style, text: text.slice(start, end), start, end };
}

function beginsLineComment(text: string, at: number, rules: CommentRules): boolean {
  const character = text.charCodeAt(at);
  if (character === code.hash) return rules.hashComments;
  if (character !== code.minus || text.charCodeAt(at + 1) !== code.minus) return false;
  return !rules.dashNeedsBlank || at + 2 >= text.length || text.charCodeAt(at + 2) <= code.space;
}

function endOfLine(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const character = text.charCodeAt(end);
    if (character === code.newline || character === code.carriageReturn) break;
    end++;
  }
  return end;
}

function endOfBlockComment(text: string, at: number, nested: boolean): number {
  let depth = 1;
  let position = at + 2;
  while (position < text.length) {
    const two = text.charCodeAt(position) === code.star && text.charCodeAt(position + 1) === code.slash;
    if (two) {
      position += 2;
      if (--depth === 0) return position;
    } else if (nested && text.charCodeAt(position) === code.slash && text.charCodeAt(position + 1) === code.star) {
      position += 2;
      depth++;
    } else {
      position++;
    }
  }
  return -1;
}
