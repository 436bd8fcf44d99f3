import { compareBytes } from "../compare-bytes.ts";
import { type ConfigNode, isNull, type ScalarNode } from "./node.ts";

/** A value that JSON cannot carry, or a document that its aliases blow up. */
export class OptionError extends Error {
  override readonly name = "OptionError";
  readonly node: ConfigNode;

  constructor(message: string, node: ConfigNode) {
    super(message);
    this.node = node;
  }
}

const longestOptions = 16 * 1024 * 1024;

/**
 * A plugin's options as the compact JSON that sqlc sends: keys sorted, Go's escapes. Absent options are no bytes at all.
 * Integers that are not plain decimals within 64 bits crash sqlc; here they are written as the number they denote.
 * Throws {@link OptionError} for `.inf` and `.nan`.
 */
export function optionBytes(node: ConfigNode | undefined): Uint8Array {
  return node ? encodeJson(nodeToJson(node)) : new Uint8Array();
}

/** UTF-8 of a JSON text with Go's escapes of `<`, `>`, `&` and the two line separators. */
export function encodeJson(json: string): Uint8Array {
  const escaped = json.replace(/[<>&\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return new TextEncoder().encode(escaped);
}

function nodeToJson(node: ConfigNode): string {
  if (node.kind === "scalar") return scalarToJson(node);
  const json =
    node.kind === "list"
      ? `[${node.items.map(nodeToJson).join(",")}]`
      : `{${sortedEntries(node.entries.map(({ key, value }) => [key.text, value])).join(",")}}`;
  if (json.length > longestOptions) throw new OptionError("options are too large", node);
  return json;
}

function sortedEntries(entries: readonly (readonly [string, ConfigNode])[]): string[] {
  const last = new Map(entries);
  return [...last.keys()].sort(compareBytes).map((key) => {
    const value = last.get(key);
    return `${JSON.stringify(key)}:${value ? nodeToJson(value) : "null"}`;
  });
}

function scalarToJson(node: ScalarNode): string {
  if (isNull(node)) return "null";
  if (node.tag === "!!bool") return node.text.toLowerCase();
  if (node.tag === "!!int") return integerToJson(node.text);
  if (node.tag === "!!float") return floatToJson(node);
  return JSON.stringify(node.text);
}

function integerToJson(text: string): string {
  const digits = text.replaceAll("_", "").replace(/^\+/, "");
  const negative = digits.startsWith("-");
  const magnitude = digits.replace(/^-/, "").replace(/^0+(?=\d)/, "");
  const value = BigInt(magnitude);
  // Beyond 64 bits Go resolves the text as a float.
  if (value > 18446744073709551615n) return goFloat(Number(value) * (negative ? -1 : 1));
  return `${negative && value !== 0n ? "-" : ""}${value}`;
}

function floatToJson(node: ScalarNode): string {
  const value = Number(node.text.replaceAll("_", ""));
  if (!Number.isFinite(value)) throw new OptionError(`${node.text} has no JSON form`, node);
  return goFloat(value);
}

/** Go's JSON form: an exponent has a sign and no leading zeros, and is used from 1e21 up and below 1e-6. */
function goFloat(value: number): string {
  return Object.is(value, -0) ? "-0" : String(value);
}
