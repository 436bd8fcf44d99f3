const upperAscii = /[A-Z]/;
const upperAsciiRun = /[A-Z]+/g;
const beyondAscii = /[^\0-\x7f]/;

/** A word with its ASCII letters in lower case, as PostgreSQL (with a multi-byte encoding) and SQLite compare names; others stay. */
export function foldWord(word: string): string {
  if (!upperAscii.test(word)) return word;
  return beyondAscii.test(word) ? word.replace(upperAsciiRun, (run) => run.toLowerCase()) : word.toLowerCase();
}
