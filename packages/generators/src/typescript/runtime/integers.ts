import { type Snippet, snippet } from "./snippet.ts";

/** Integers of drivers that deliver them as numbers, as bigints or as digits, by their size and the driver. */
export const integerSnippets: readonly Snippet[] = [
  snippet(
    "decodeInt",
    ["mismatch"],
    `
/** An integer as a number; an error where a number can't hold it exactly. */
export function decodeInt(raw: unknown): number {
  const isText = typeof raw === "string" && /^-?\\d+$/.test(raw);
  const value = isText || typeof raw === "bigint" ? Number(raw) : raw;
  if (typeof value !== "number" || !Number.isInteger(value)) throw mismatch("an integer", raw);
  if (Number.isSafeInteger(value)) return value;
  throw new RangeError(\`\${String(raw)} is beyond the integers that a number holds exactly\`);
}`,
  ),
  snippet(
    "decodeBigInt",
    ["mismatch"],
    `
export function decodeBigInt(raw: unknown): bigint {
  if (typeof raw === "bigint") return raw;
  if (typeof raw === "string" && /^-?\\d+$/.test(raw)) return BigInt(raw);
  if (typeof raw === "number" && Number.isSafeInteger(raw)) return BigInt(raw);
  throw mismatch("an integer", raw);
}`,
  ),
  snippet(
    "decodeIntText",
    ["decodeBigInt"],
    `
/** An integer as its digits. */
export function decodeIntText(raw: unknown): string {
  return String(decodeBigInt(raw));
}`,
  ),
  snippet(
    "encodeSafeInteger",
    [],
    `
export function encodeSafeInteger(value: number): bigint {
  if (Number.isSafeInteger(value)) return BigInt(value);
  throw new RangeError(\`\${value} is not an integer that a number holds exactly\`);
}`,
  ),
  snippet(
    "decodeBool",
    ["mismatch"],
    `
/** Truth values are the integers 0 and 1. */
export function decodeBool(raw: unknown): boolean {
  if (raw === 1 || raw === 1n || raw === "1") return true;
  if (raw === 0 || raw === 0n || raw === "0") return false;
  throw mismatch("0 or 1", raw);
}`,
  ),
];
