const upperAscii = /[A-Z]/;
const upperAsciiRun = /[A-Z]+/g;

/** SQLite compares names without regard to the case of ASCII letters. */
export function foldWord(word: string): string {
  return upperAscii.test(word) ? word.replace(upperAsciiRun, (run) => run.toLowerCase()) : word;
}
