import { type Snippet, snippet } from "../../runtime/snippet.ts";

export const valueSnippets: readonly Snippet[] = [
  snippet(
    "encodeIntText",
    [],
    `
export function encodeIntText(value: string): bigint {
  return BigInt(value);
}`,
  ),
  snippet(
    "decodeReal",
    ["decodeInt", "mismatch"],
    `
/** A number; of integers only those that a number holds exactly. */
export function decodeReal(raw: unknown): number {
  if (typeof raw === "bigint") return decodeInt(raw);
  if (typeof raw === "number") return raw;
  throw mismatch("a number", raw);
}`,
  ),
  snippet(
    "decodeJsonText",
    ["decodeText"],
    `
/** A column of type JSON makes a number of a text that is one. */
export function decodeJsonText(raw: unknown): string {
  return typeof raw === "bigint" || typeof raw === "number" ? String(raw) : decodeText(raw);
}`,
  ),
  snippet(
    "decodeJson",
    ["decodeJsonText", "mismatch"],
    `
export function decodeJson(raw: unknown): unknown {
  if (raw instanceof Uint8Array) throw mismatch("JSON as text, which the function json() makes of JSONB", raw);
  return JSON.parse(decodeJsonText(raw));
}`,
  ),
  snippet(
    "SqliteValue",
    [],
    `
/** What a column without a type may hold, besides NULL. */
export type SqliteValue = bigint | number | string | Uint8Array;`,
  ),
  snippet(
    "decodeExactValue",
    ["SqliteValue", "decodeBytes"],
    `
export function decodeExactValue(raw: unknown): SqliteValue {
  return typeof raw === "bigint" || typeof raw === "number" || typeof raw === "string" ? raw : decodeBytes(raw);
}`,
  ),
  snippet(
    "decodeValue",
    ["decodeExactValue"],
    `
/** An integer that a number holds exactly is a number. */
export function decodeValue(raw: unknown): SqliteValue {
  const value = decodeExactValue(raw);
  const number = Number(value);
  return typeof value === "bigint" && Number.isSafeInteger(number) ? number : value;
}`,
  ),
  snippet(
    "encodeValue",
    ["SqliteValue"],
    `
/** Drivers make a REAL of every number. */
export function encodeValue(value: SqliteValue): SqliteValue {
  return Number.isSafeInteger(value) && !Object.is(value, -0) ? BigInt(Number(value)) : value;
}`,
  ),
];
