import type { Comment } from "../ast/index.ts";
import { type CommentRules, skipBlanks } from "./blanks.ts";
import type { ScanToken, Token } from "./token.ts";

export interface LexicalRules {
  readonly scan: ScanToken;
  readonly comments: CommentRules;
  /** The engine's wording for a block comment without end; `rest` is the text from its start. */
  unterminatedComment(rest: string): string;
}

/** The tokens around a cursor. Those long consumed are dropped, and read again in the rare case that the cursor goes back to them. */
export interface TokenWindow {
  readonly current: Token;
  readonly previousEnd: number;
  readonly comments: readonly Comment[];
  /** The token `distance` behind the current one. */
  peek(distance: number): Token;
  moveOn(): void;
  /** Goes back to the token that starts at a place. */
  moveBack(start: number): void;
}

const longestWindow = 1024;
const keptTokens = 64;

export function createTokenWindow(text: string, rules: LexicalRules): TokenWindow {
  const scanner = createScanner(text, rules);
  let tokens: Token[] = [];
  let index = 0;
  let current = scanner.next();
  let previousEnd = 0;
  tokens.push(current);

  const tokenAt = (wanted: number): Token => {
    for (;;) {
      const known = tokens[wanted];
      if (known !== undefined) return known;
      tokens.push(scanner.next());
    }
  };
  const moveTo = (target: number, end: number): void => {
    index = target;
    previousEnd = end;
    if (index > longestWindow) {
      tokens = tokens.slice(index - keptTokens);
      index = keptTokens;
    }
    current = tokenAt(index);
  };
  return {
    get current() {
      return current;
    },
    get previousEnd() {
      return previousEnd;
    },
    comments: scanner.comments,
    peek: (distance) => tokenAt(index + distance),
    moveOn: () => moveTo(index + 1, current.end),
    moveBack(start) {
      let target = index;
      while (target > 0 && tokenAt(target).start !== start) target--;
      if (target > 0) return moveTo(target, tokenAt(target - 1).end);
      scanner.goTo(start);
      tokens = [];
      return moveTo(0, start);
    },
  };
}

interface Scanner {
  readonly comments: readonly Comment[];
  next(): Token;
  goTo(place: number): void;
}

function createScanner(text: string, rules: LexicalRules): Scanner {
  const comments: Comment[] = [];
  let place = 0;
  let commentsTo = 0;
  const collect = (comment: Comment): void => {
    if (comment.start < commentsTo) return;
    commentsTo = comment.end;
    comments.push(comment);
  };
  return {
    comments,
    goTo(target) {
      place = target;
    },
    next() {
      const start = skipBlanks(text, place, rules.comments, collect);
      const token = start < 0 ? openComment(text, -1 - start, rules) : tokenFrom(text, start, rules);
      place = token.end;
      return token;
    },
  };
}

function tokenFrom(text: string, start: number, rules: LexicalRules): Token {
  return start < text.length
    ? rules.scan(text, start)
    : { kind: "end", start: text.length, end: text.length, value: "" };
}

function openComment(text: string, start: number, rules: LexicalRules): Token {
  return { kind: "error", start, end: text.length, value: rules.unterminatedComment(text.slice(start)) };
}
