/**
 * The text without control characters, newlines and tabs excepted: what comes from files and plugins must not move the cursor, change colours or
 * wipe out what stands on a terminal.
 */
export function plainText(text: string): string {
  return text.replace(/\p{Cc}/gu, (character) => (character === "\n" || character === "\t" ? character : ""));
}
