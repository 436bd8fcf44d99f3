import type { Comment } from "../ast/index.ts";
import { type CommentRules, skipBlanks } from "./blanks.ts";
import { ParseFailure } from "./parse-failure.ts";
import type { ScanToken, Token } from "./token.ts";

/**
 * A cursor over the tokens of one file, read when they are asked for; comments are collected aside.
 * Words are given in lower case and match unquoted tokens only.
 */
export interface TokenStream {
  readonly text: string;
  /** The token that is not consumed yet. */
  readonly token: Token;
  /** The token `distance` behind the current one; 0 is the current one. Default: 1. */
  peek(distance?: number): Token;
  /** Consumes the current token and returns it. */
  advance(): Token;
  /** The current token is one of the words. */
  atKeyword(...words: readonly string[]): boolean;
  /** The next tokens are these words, in this order. */
  atKeywords(...words: readonly string[]): boolean;
  /** The token `distance` behind the current one is one of the words. */
  peekKeyword(distance: number, ...words: readonly string[]): boolean;
  takeKeyword(...words: readonly string[]): Token | undefined;
  /** Consumes all of these words in this order, or none. */
  takeKeywords(...words: readonly string[]): boolean;
  expectKeyword(...words: readonly string[]): Token;
  expectKeywords(...words: readonly string[]): void;
  atSymbol(text: string): boolean;
  peekSymbol(distance: number, text: string): boolean;
  takeSymbol(text: string): Token | undefined;
  expectSymbol(text: string): Token;
  atEnd(): boolean;
  /** Throws {@link ParseFailure} at the current token; without a message the engine's syntax error. */
  fail(message?: string): never;
  failAt(message: string, start: number, end: number): never;
  /** A place to come back to with {@link TokenStream.reset}. */
  mark(): number;
  reset(mark: number): void;
  /** End of the last consumed token. */
  readonly previousEnd: number;
  /** Parses one level deeper; fails when the statement is nested too deeply. */
  nest<Result>(parse: () => Result): Result;
  /** Counts a link of a chain that nests to the left without recursion, such as `a + b + c`. */
  link(): void;
  /** The most levels and links on any way down the tree since the last {@link TokenStream.beginStatement}. */
  readonly heightBound: number;
  /** Starts counting anew. */
  beginStatement(): void;
  readonly comments: readonly Comment[];
}

export interface StreamRules {
  readonly scan: ScanToken;
  readonly comments: CommentRules;
  /** The engine's wording for a block comment without end; `rest` is the text from its start. */
  unterminatedComment(rest: string): string;
  /** The engine's wording; `near` is the raw text of the token, undefined at the end of the input. */
  syntaxError(near: string | undefined): string;
}

/**
 * Deepest nesting that a parser follows, in levels of parentheses, sub-queries, CASEs and the like. The most costly level, a call
 * inside an operator inside a call, takes 2.5 KB before it is optimised: half of Node's default stack (984 KB) at this depth.
 */
export const deepestNesting = 200;

const longestWindow = 1024;
const keptTokens = 64;

export const tooDeep = "statement is nested too deeply";

export function createTokenStream(text: string, rules: StreamRules): TokenStream {
  const comments: Comment[] = [];
  // A window of the tokens: those long consumed are dropped, and read again in the rare case that the cursor goes back to them.
  let tokens: Token[] = [];
  let index = 0;
  let scannedTo = 0;
  let commentsTo = 0;
  let previousEnd = 0;
  let depth = 0;
  let nested = 0;
  let links = 0;

  const collect = (comment: Comment): void => {
    if (comment.start < commentsTo) return;
    commentsTo = comment.end;
    comments.push(comment);
  };
  const scanNext = (): Token => {
    const start = skipBlanks(text, scannedTo, rules.comments, collect);
    if (start < 0) {
      const opened = -1 - start;
      scannedTo = text.length;
      return { kind: "error", start: opened, end: text.length, value: rules.unterminatedComment(text.slice(opened)) };
    }
    if (start >= text.length) return { kind: "end", start: text.length, end: text.length, value: "" };
    const token = rules.scan(text, start);
    scannedTo = token.end;
    return token;
  };
  const tokenAt = (wanted: number): Token => {
    for (;;) {
      const known = tokens[wanted];
      if (known !== undefined) return known;
      tokens.push(scanNext());
    }
  };
  let current = tokenAt(0);

  const moveTo = (target: number): void => {
    index = target;
    if (index > longestWindow) {
      tokens = tokens.slice(index - keptTokens);
      index = keptTokens;
    }
    current = tokenAt(index);
  };
  const scanFrom = (start: number): void => {
    tokens = [];
    scannedTo = start;
    previousEnd = start;
    moveTo(0);
  };
  const isWord = (token: Token, words: readonly string[]): boolean =>
    token.kind === "word" && words.includes(token.value);
  const isSymbol = (token: Token, symbol: string): boolean => token.value === symbol && token.kind === "symbol";

  const stream: TokenStream = {
    text,
    comments,
    get token() {
      return current;
    },
    get previousEnd() {
      return previousEnd;
    },
    get heightBound() {
      return nested + links;
    },
    peek: (distance = 1) => tokenAt(index + distance),
    advance() {
      const consumed = current;
      if (consumed.kind === "end") return consumed;
      previousEnd = consumed.end;
      moveTo(index + 1);
      return consumed;
    },
    atKeyword: (...words) => isWord(current, words),
    atKeywords: (...words) => words.every((word, distance) => isWord(tokenAt(index + distance), [word])),
    peekKeyword: (distance, ...words) => isWord(tokenAt(index + distance), words),
    takeKeyword: (...words) => (isWord(current, words) ? stream.advance() : undefined),
    takeKeywords(...words) {
      if (!stream.atKeywords(...words)) return false;
      for (const _ of words) stream.advance();
      return true;
    },
    expectKeyword: (...words) => (isWord(current, words) ? stream.advance() : stream.fail()),
    expectKeywords(...words) {
      for (const word of words) stream.expectKeyword(word);
    },
    atSymbol: (symbol) => isSymbol(current, symbol),
    peekSymbol: (distance, symbol) => isSymbol(tokenAt(index + distance), symbol),
    takeSymbol: (symbol) => (isSymbol(current, symbol) ? stream.advance() : undefined),
    expectSymbol: (symbol) => (isSymbol(current, symbol) ? stream.advance() : stream.fail()),
    atEnd: () => current.kind === "end" || isSymbol(current, ";"),
    fail(message) {
      if (current.kind === "error") throw new ParseFailure(current.value, current.start, current.end);
      const near = current.kind === "end" ? undefined : text.slice(current.start, current.end);
      throw new ParseFailure(message ?? rules.syntaxError(near), current.start, current.end);
    },
    failAt(message, start, end) {
      throw new ParseFailure(message, start, end);
    },
    mark: () => current.start,
    reset(mark) {
      let target = index;
      while (target >= 0 && tokenAt(target).start !== mark) target--;
      if (target <= 0) return scanFrom(mark);
      previousEnd = tokenAt(target - 1).end;
      moveTo(target);
    },
    nest(parse) {
      if (++depth > deepestNesting) stream.fail(tooDeep);
      const linksAround = links;
      const nestedAround = nested;
      links = 0;
      nested = 0;
      const result = parse();
      nested = Math.max(nestedAround, links + nested + 1);
      links = linksAround;
      depth--;
      return result;
    },
    link() {
      links++;
    },
    beginStatement() {
      depth = 0;
      nested = 0;
      links = 0;
    },
  };
  return stream;
}
