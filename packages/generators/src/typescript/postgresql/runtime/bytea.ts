import { type Snippet, snippet } from "../../runtime/snippet.ts";

export const byteaSnippets: readonly Snippet[] = [
  snippet(
    "unescapeBytea",
    [],
    `
/** Text in the form of \`bytea_output = escape\`. */
function unescapeBytea(text: string): Uint8Array {
  const parts = text.match(/\\\\\\\\|\\\\[0-7]{3}|./gs) ?? [];
  return Uint8Array.from(parts, (part) => (part.length > 2 ? Number.parseInt(part.slice(1), 8) : part.charCodeAt(0)));
}`,
  ),
  snippet(
    "decodeBytea",
    ["decodeText", "unescapeBytea"],
    `
export function decodeBytea(raw: unknown): Uint8Array {
  const text = decodeText(raw);
  if (!text.startsWith("\\\\x")) return unescapeBytea(text);
  const bytes = new Uint8Array((text.length - 2) / 2);
  for (let index = 0; index < bytes.length; index++) {
    bytes[index] = Number.parseInt(text.slice(2 * index + 2, 2 * index + 4), 16);
  }
  return bytes;
}`,
  ),
  snippet(
    "encodeBytea",
    [],
    `
export function encodeBytea(value: Uint8Array): string {
  let text = "\\\\x";
  for (const byte of value) text += byte.toString(16).padStart(2, "0");
  return text;
}`,
  ),
];
