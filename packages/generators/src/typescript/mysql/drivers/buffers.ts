import { type Declaration, fromSnippet } from "../../runtime/library.ts";
import { type Snippet, snippet } from "../../runtime/snippet.ts";

/** mysql2 sends only a Buffer as bytes. */
export const bufferDeclarations: readonly Declaration[] = [
  withBuffer(
    snippet(
      "encodeBytes",
      [],
      `
export function encodeBytes(value: Uint8Array): Buffer {
  return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
}`,
    ),
  ),
  withBuffer(
    snippet(
      "encodeBit",
      [],
      `
/** As a number where that is exact: MySQL takes digits for the bytes of the bits. */
export function encodeBit(value: bigint): number | Buffer {
  if (value <= Number.MAX_SAFE_INTEGER) return Number(value);
  return Buffer.from(value.toString(16).padStart(16, "0"), "hex");
}`,
    ),
  ),
];

function withBuffer(source: Snippet): Declaration {
  const { name, needs, write } = fromSnippet(source);
  return {
    name,
    needs,
    write(file) {
      file.import("Buffer", "node:buffer");
      write(file);
    },
  };
}
