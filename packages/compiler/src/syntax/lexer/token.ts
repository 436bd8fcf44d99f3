/**
 * - `word`: an unquoted name or keyword; `quoted`: a quoted identifier.
 * - `symbol`: punctuation and operators.
 * - `parameter`: a native placeholder; `macro`: `@name`; `variable`: `@name` where that is a user variable (MySQL).
 * - `error`: text that is no token; its value is the message.
 * - `end`: the end of the file.
 */
export type TokenKind =
  | "word"
  | "quoted"
  | "string"
  | "bit"
  | "hex"
  | "integer"
  | "float"
  | "parameter"
  | "macro"
  | "variable"
  | "symbol"
  | "error"
  | "end";

/** A piece of the text with its place in UTF-16 code units. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /**
   * Words folded as the engine does it; quoted names and strings without quotes and escapes; numbers as written; parameters by their number or
   * name; symbols as written, except that `!=` is `<>` where the engine makes no difference; for `error` the message.
   */
  readonly value: string;
}

/** Reads the token at `at`, where neither a blank nor a comment begins. Never called at the end of the text. */
export type ScanToken = (text: string, at: number) => Token;
