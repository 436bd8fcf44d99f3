/** The characters that Go names are made of. */
export interface NameCharacters {
  /** One that is neither a letter nor a digit. */
  readonly other: RegExp;
  /** One that is neither, nor an underscore, wherever it stands. */
  readonly foreign: RegExp;
  readonly digitAtStart: RegExp;
  readonly partAtStart: RegExp;
}

/** Patterns for a text: nearly all are ASCII, and each class of Unicode takes 0.4 ms to compile. */
export function nameCharacters(text: string): NameCharacters {
  return /^[ -~]*$/.test(text)
    ? { other: /[^A-Za-z0-9]/, foreign: /\W/g, digitAtStart: /^[0-9]/, partAtStart: /^\w*/ }
    : {
        other: /[^\p{L}\p{Nd}]/u,
        foreign: /[^\p{L}\p{Nd}_]/gu,
        digitAtStart: /^\p{Nd}/u,
        partAtStart: /^[\p{L}\p{Nd}_]*/u,
      };
}
