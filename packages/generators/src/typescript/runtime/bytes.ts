import { type Snippet, snippet } from "./snippet.ts";

export const decodeBytes: Snippet = snippet(
  "decodeBytes",
  ["mismatch"],
  `
/** A copy: drivers deliver a Buffer, which is a window into something larger. */
export function decodeBytes(raw: unknown): Uint8Array {
  if (raw instanceof Uint8Array) return new Uint8Array(raw);
  throw mismatch("bytes", raw);
}`,
);
