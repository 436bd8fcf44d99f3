const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Standard base64 with padding. Own code because neither Buffer nor btoa serves browsers and large inputs alike. */
export function encodeBase64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const rest = bytes.length - at;
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    text += digit(group >> 18) + digit(group >> 12);
    text += rest > 1 ? digit(group >> 6) : "=";
    text += rest > 2 ? digit(group) : "=";
  }
  return text;
}

/** Accepts the standard and the URL-safe alphabet, padded or not; undefined when the text is neither. */
export function decodeBase64(text: string): Uint8Array | undefined {
  const body = text
    .replace(/={1,2}$/, "")
    .replaceAll("-", "+")
    .replaceAll("_", "/");
  if (body.length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((body.length * 3) / 4));
  let group = 0;
  let written = 0;
  for (let at = 0; at < body.length; at++) {
    const value = alphabet.indexOf(body[at] ?? "");
    if (value < 0) return undefined;
    group = (group << 6) | value;
    const bits = (at % 4) * 6 + 6;
    if (at % 4 > 0) bytes[written++] = (group >> (bits - 8 * (at % 4))) & 0xff;
  }
  return bytes;
}

function digit(group: number): string {
  return alphabet[group & 63] ?? "";
}
