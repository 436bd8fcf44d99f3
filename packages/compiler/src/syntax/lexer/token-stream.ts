import type { Comment } from "../ast/index.ts";
import { createDepth, tooDeep } from "./depth.ts";
import { ParseFailure } from "./parse-failure.ts";
import type { Token } from "./token.ts";
import { createTokenWindow, type LexicalRules } from "./token-window.ts";

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

export interface StreamRules extends LexicalRules {
  /** The engine's wording; `near` is the raw text of the token, undefined at the end of the input. */
  syntaxError(near: string | undefined): string;
}

export function createTokenStream(text: string, rules: StreamRules): TokenStream {
  const window = createTokenWindow(text, rules);
  const depth = createDepth();
  const stream: TokenStream = {
    text,
    comments: window.comments,
    get token() {
      return window.current;
    },
    get previousEnd() {
      return window.previousEnd;
    },
    get heightBound() {
      return depth.heightBound;
    },
    peek: (distance = 1) => window.peek(distance),
    advance() {
      const consumed = window.current;
      if (consumed.kind !== "end") window.moveOn();
      return consumed;
    },
    atKeyword: (word, ...others) => isWord(window.current, word, others),
    atKeywords(...words) {
      if (!isWord(window.current, words[0])) return false;
      for (let distance = 1; distance < words.length; distance++) {
        if (!isWord(window.peek(distance), words[distance])) return false;
      }
      return true;
    },
    peekKeyword: (distance, word, ...others) => isWord(window.peek(distance), word, others),
    takeKeyword: (word, ...others) => (isWord(window.current, word, others) ? stream.advance() : undefined),
    takeKeywords(...words) {
      if (!stream.atKeywords(...words)) return false;
      for (const _ of words) stream.advance();
      return true;
    },
    expectKeyword: (word, ...others) => (isWord(window.current, word, others) ? stream.advance() : stream.fail()),
    expectKeywords(...words) {
      for (const word of words) stream.expectKeyword(word);
    },
    atSymbol: (symbol) => isSymbol(window.current, symbol),
    peekSymbol: (distance, symbol) => isSymbol(window.peek(distance), symbol),
    takeSymbol: (symbol) => (isSymbol(window.current, symbol) ? stream.advance() : undefined),
    expectSymbol: (symbol) => (isSymbol(window.current, symbol) ? stream.advance() : stream.fail()),
    atEnd: () => window.current.kind === "end" || isSymbol(window.current, ";"),
    fail(message) {
      const { kind, value, start, end } = window.current;
      if (kind === "error") throw new ParseFailure(value, start, end);
      const near = kind === "end" ? undefined : text.slice(start, end);
      throw new ParseFailure(message ?? rules.syntaxError(near), start, end);
    },
    failAt(message, start, end) {
      throw new ParseFailure(message, start, end);
    },
    mark: () => window.current.start,
    reset: (mark) => window.moveBack(mark),
    nest: (parse) => depth.nest(parse, () => stream.fail(tooDeep)),
    link: () => depth.link(),
    beginStatement: () => depth.restart(),
  };
  return stream;
}

/** Mostly one word is asked for. */
function isWord(token: Token, word: string | undefined, others: readonly string[] = none): boolean {
  if (token.kind !== "word") return false;
  return token.value === word || (others.length > 0 && others.includes(token.value));
}

const none: readonly string[] = [];

function isSymbol(token: Token, symbol: string): boolean {
  return token.value === symbol && token.kind === "symbol";
}
