const quote = 0x22;
const backslash = 0x5c;
// , [ {
const openers: readonly number[] = [0x2c, 0x5b, 0x7b];

/** Whether a JSON text has more than `most` values: parsed, each takes many times the memory of its text. The text need not be valid. */
export function hasMoreValues(text: string, most: number): boolean {
  let values = 1;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) inString = !inString;
    else if (code === backslash && inString) at++;
    else if (!inString && openers.includes(code) && ++values > most) return true;
  }
  return false;
}
