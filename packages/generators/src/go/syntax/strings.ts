/** A raw string literal; backquotes, which it can't hold, are put in between as interpreted ones. */
export function rawString(text: string): string {
  // Go drops carriage returns from raw strings.
  return `\`${text.replaceAll("\r", "").replaceAll("`", '` + "`" + `')}\``;
}

/** An interpreted string literal. */
export function quotedString(text: string): string {
  // Control characters and quotes: JSON's escapes are Go's too, but for these two.
  const quoted = JSON.stringify(text).replaceAll("\\/", "/");
  return quoted.replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029").replaceAll("\u007f", "\\x7f");
}

/** Lines of a text as `//` comments, `lead` between the slashes and the text. */
export function commentLines(text: string, lead = ""): string[] {
  return text.split("\n").map((line) => `//${lead}${line}`);
}
