/** Character codes and classes of SQL's lexical rules. Codes beyond the text (`NaN`) belong to no class. */
export const code = {
  tab: 9,
  newline: 10,
  verticalTab: 11,
  formFeed: 12,
  carriageReturn: 13,
  space: 32,
  exclamation: 33,
  doubleQuote: 34,
  hash: 35,
  dollar: 36,
  singleQuote: 39,
  star: 42,
  plus: 43,
  minus: 45,
  dot: 46,
  slash: 47,
  zero: 48,
  nine: 57,
  colon: 58,
  equals: 61,
  greater: 62,
  question: 63,
  at: 64,
  backslash: 92,
  underscore: 95,
  backquote: 96,
} as const;

export function isBlank(character: number): boolean {
  return character === 32 || (character >= 9 && character <= 13);
}

export function isDigit(character: number): boolean {
  return character >= 48 && character <= 57;
}

/** A letter, underscore or anything beyond ASCII. */
export function isNameStart(character: number): boolean {
  const lower = character | 32;
  return (lower >= 97 && lower <= 122) || character === 95 || character >= 128;
}

/** A {@link isNameStart} character, digit or dollar sign. */
export function isNamePart(character: number): boolean {
  return isNameStart(character) || isDigit(character) || character === 36;
}

/** End of the run of name characters that begins at `at`. */
export function endOfName(text: string, at: number): number {
  let end = at;
  while (isNamePart(text.charCodeAt(end))) end++;
  return end;
}
