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
  mark(): number;
  reset(mark: number): void;
  /** End of the last consumed token. */
  readonly previousEnd: number;
  /** Parses one level deeper; fails when the statement is nested too deeply. */
  nest<Result>(parse: () => Result): Result;
  /** Counts a link of a chain that nests to the left without recursion, such as `a + b + c`. */
  link(): void;
  /** Links counted and deepest nesting since the last {@link TokenStream.beginStatement}: an upper bound of the tree's height. */
  readonly heightBound: number;
  /** Forgets the tokens before the current one: nothing before it can be marked any more. */
  beginStatement(): void;
  readonly comments: readonly Comment[];
}

export interface StreamRules {
  readonly scan: ScanToken;
  readonly comments: CommentRules;
  readonly unterminatedComment: string;
  /** The engine's wording; `near` is the raw text of the token, undefined at the end of the input. */
  syntaxError(near: string | undefined): string;
}

/**
 * Deepest nesting that a parser follows, in levels of parentheses, sub-queries, CASEs and the like. Node's default stack (984 KB) has room for
 * several times as many frames of the parser, and of a recursive pass over the tree after it.
 */
export const deepestNesting = 400;

export const tooDeep = "statement is nested too deeply";

export function createTokenStream(text: string, rules: StreamRules): TokenStream {
  const comments: Comment[] = [];
  let tokens: Token[] = [];
  let index = 0;
  let scannedTo = 0;
  let previousEnd = 0;
  let depth = 0;
  let deepest = 0;
  let links = 0;

  const collect = (comment: Comment): void => {
    comments.push(comment);
  };
  const scanNext = (): Token => {
    const start = skipBlanks(text, scannedTo, rules.comments, collect);
    if (start < 0) {
      const opened = -1 - start;
      scannedTo = text.length;
      return { kind: "error", start: opened, end: text.length, value: rules.unterminatedComment };
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
    current = tokenAt(index);
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
      return deepest + links;
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
    mark: () => index,
    reset(mark) {
      previousEnd = mark > 0 ? tokenAt(mark - 1).end : previousEnd;
      moveTo(mark);
    },
    nest(parse) {
      if (++depth > deepest) deepest = depth;
      if (depth > deepestNesting) stream.fail(tooDeep);
      const result = parse();
      depth--;
      return result;
    },
    link() {
      links++;
    },
    beginStatement() {
      tokens = tokens.slice(index);
      index = 0;
      depth = 0;
      deepest = 0;
      links = 0;
    },
  };
  return stream;
}
