import { type Snippet, snippet } from "./snippet.ts";

export const nullSnippets: readonly Snippet[] = [
  snippet(
    "decodeNullable",
    [],
    `
export function decodeNullable<Value>(decode: (raw: unknown) => Value, raw: unknown): Value | null {
  return raw === null ? null : decode(raw);
}`,
  ),
  snippet(
    "encodeNullable",
    [],
    `
export function encodeNullable<Value, Encoded>(
  encode: (value: Value) => Encoded,
  value: Value | null | undefined,
): Encoded | null {
  return value === null || value === undefined ? null : encode(value);
}`,
  ),
  snippet(
    "decodeEmbed",
    [],
    `
/** The columns of a table that an outer join may leave out: null as a whole when it did. */
export function decodeEmbed<Row>(decode: (row: readonly unknown[]) => Row, row: readonly unknown[]): Row | null {
  return row.every((raw) => raw === null) ? null : decode(row);
}`,
  ),
];
