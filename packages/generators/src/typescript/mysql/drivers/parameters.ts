import type { GeneratedFile } from "@sqlc-ts/plugin-sdk";
import { type Declaration, fromSnippet } from "../../runtime/library.ts";
import { type Snippet, snippet } from "../../runtime/snippet.ts";

/** Encoders of values that mysql2 takes in forms of its own or of Node's. */
export const parameterDeclarations: readonly Declaration[] = [
  withImport(
    (file) => file.import("Buffer", "node:buffer"),
    snippet(
      "encodeBytes",
      [],
      `
/** Only a Buffer is sent as bytes. */
export function encodeBytes(value: Uint8Array): Buffer {
  return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
}`,
    ),
  ),
  withImport(
    (file) => file.import("default", "mysql2/promise", { as: "mysql" }),
    snippet(
      "encodeInteger",
      [],
      `
/** A plain number would be sent as a DOUBLE, a bigint as its digits: neither compares and calculates exactly. */
export function encodeInteger(value: bigint | number): unknown {
  const { BIGINT } = mysql.TypedParameter;
  return value > 0x7fffffffffffffffn ? BIGINT.unsigned(value) : BIGINT(value);
}`,
    ),
  ),
];

function withImport(importInto: (file: GeneratedFile) => void, source: Snippet): Declaration {
  const { name, needs, write } = fromSnippet(source);
  return {
    name,
    needs,
    write(file) {
      importInto(file);
      write(file);
    },
  };
}
