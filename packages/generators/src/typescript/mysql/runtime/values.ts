import { type Snippet, snippet } from "../../runtime/snippet.ts";

export const valueSnippets: readonly Snippet[] = [
  snippet(
    "decodeFloat",
    ["mismatch"],
    `
export function decodeFloat(raw: unknown): number {
  const value = typeof raw === "string" && raw !== "" ? Number(raw) : raw;
  if (typeof value === "number" && !Number.isNaN(value)) return value;
  throw mismatch("a number", raw);
}`,
  ),
  snippet(
    "decodeDecimal",
    ["decodeText"],
    `
/** The server makes a DOUBLE of some calculations with a parameter. */
export function decodeDecimal(raw: unknown): string {
  return typeof raw === "number" ? String(raw) : decodeText(raw);
}`,
  ),
  snippet(
    "encodeIntText",
    ["encodeInteger"],
    `
export function encodeIntText(value: string): unknown {
  return encodeInteger(BigInt(value));
}`,
  ),
  snippet(
    "decodeBit",
    ["mismatch"],
    `
export function decodeBit(raw: unknown): bigint {
  if (!(raw instanceof Uint8Array)) throw mismatch("bits", raw);
  return raw.reduce((value, byte) => value * 256n + BigInt(byte), 0n);
}`,
  ),
  snippet(
    "decodeOneBit",
    ["decodeBit"],
    `
export function decodeOneBit(raw: unknown): boolean {
  return decodeBit(raw) === 1n;
}`,
  ),
  snippet(
    "decodeSet",
    ["decodeEnum", "decodeText"],
    `
export function decodeSet<Label extends string>(labels: Readonly<Record<string, Label>>): (raw: unknown) => Label[] {
  const decodeLabel = decodeEnum<Label>(labels);
  return (raw) => (raw === "" ? [] : decodeText(raw).split(",").map(decodeLabel));
}`,
  ),
  snippet(
    "encodeSet",
    [],
    `
/** In the order in which the SET lists its members, as MySQL compares them as text. */
export function encodeSet<Label extends string>(
  labels: Readonly<Record<string, Label>>,
): (members: readonly Label[]) => string {
  const known = Object.values(labels);
  return (members) => known.filter((label) => members.includes(label)).join(",");
}`,
  ),
  snippet(
    "decodeUnknown",
    [],
    `
/** What mysql2 makes of a value whose type was not known when this code was generated. */
export function decodeUnknown(raw: unknown): unknown {
  return raw instanceof Uint8Array ? new Uint8Array(raw) : raw;
}`,
  ),
  snippet(
    "encodeUnknown",
    ["encodeBytes", "encodeDatetime", "encodeInteger"],
    `
export function encodeUnknown(value: unknown): unknown {
  if (value === undefined) return null;
  if (value instanceof Uint8Array) return encodeBytes(value);
  if (value instanceof Date) return encodeDatetime(value);
  if (typeof value === "bigint") return encodeInteger(value);
  return typeof value === "object" && value !== null ? JSON.stringify(value) : value;
}`,
  ),
];
