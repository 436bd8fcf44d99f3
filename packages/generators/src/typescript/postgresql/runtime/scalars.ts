import { mismatch } from "../../runtime/mismatch.ts";
import { type Snippet, snippet } from "../../runtime/snippet.ts";
import { decodeEnum, decodeJson, decodeText, encodeJson } from "../../runtime/texts.ts";

export const scalarSnippets: readonly Snippet[] = [
  mismatch,
  decodeText,
  snippet(
    "decodeBool",
    ["mismatch"],
    `
export function decodeBool(raw: unknown): boolean {
  if (raw === "t") return true;
  if (raw === "f") return false;
  throw mismatch("a boolean", raw);
}`,
  ),
  snippet(
    "decodeInt",
    ["mismatch"],
    `
export function decodeInt(raw: unknown): number {
  const value = typeof raw === "string" && raw !== "" ? Number(raw) : Number.NaN;
  if (Number.isInteger(value)) return value;
  throw mismatch("an integer", raw);
}`,
  ),
  snippet(
    "decodeFloat",
    ["mismatch"],
    `
export function decodeFloat(raw: unknown): number {
  const value = typeof raw === "string" && raw !== "" ? Number(raw) : Number.NaN;
  if (!Number.isNaN(value) || raw === "NaN") return value;
  throw mismatch("a number", raw);
}`,
  ),
  snippet(
    "encodeFloat",
    [],
    `
/** As String(), but keeps the sign of -0. */
export function encodeFloat(value: number): string {
  return Object.is(value, -0) ? "-0" : String(value);
}`,
  ),
  snippet(
    "decodeInt8",
    ["mismatch"],
    `
export function decodeInt8(raw: unknown): bigint {
  if (typeof raw === "string" && /^-?\\d+$/.test(raw)) return BigInt(raw);
  throw mismatch("an integer", raw);
}`,
  ),
  snippet(
    "decodeSafeInteger",
    ["decodeInt"],
    `
/** A 64-bit integer as a number; an error where a number can't hold it exactly. */
export function decodeSafeInteger(raw: unknown): number {
  const value = decodeInt(raw);
  if (Number.isSafeInteger(value)) return value;
  throw new RangeError(\`\${String(raw)} is beyond the integers that a number holds exactly\`);
}`,
  ),
  snippet(
    "encodeSafeInteger",
    [],
    `
export function encodeSafeInteger(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  throw new RangeError(\`\${value} is not an integer that a number holds exactly\`);
}`,
  ),
  decodeJson,
  encodeJson,
  decodeEnum,
  snippet(
    "decodeUnknown",
    [],
    `
/** PostgreSQL's text of a value whose type was not known when this code was generated. */
export function decodeUnknown(raw: unknown): unknown {
  return raw;
}`,
  ),
  snippet(
    "encodeUnknown",
    ["encodeBytea", "encodeTimestamptz"],
    `
export function encodeUnknown(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Uint8Array) return encodeBytea(value);
  if (value instanceof Date) return encodeTimestamptz(value);
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}`,
  ),
];
