import { type Snippet, snippet } from "../../runtime/snippet.ts";

/** PostgreSQL manual 8.17: the text form of ranges and multiranges. */
export const rangeSnippets: readonly Snippet[] = [
  snippet(
    "RangeBounds",
    [],
    `
export interface RangeBounds<Bound> {
  /** null: no lower bound. */
  lower: Bound | null;
  /** null: no upper bound. */
  upper: Bound | null;
  /** Whether the bounds belong to the range: \`[\` and \`]\` say yes, \`(\` and \`)\` no. */
  bounds: "[]" | "[)" | "(]" | "()";
}`,
  ),
  snippet(
    "Range",
    ["RangeBounds"],
    `
export type Range<Bound> = "empty" | RangeBounds<Bound>;`,
  ),
  snippet(
    "decodeBounds",
    ["RangeBounds", "splitFields", "mismatch"],
    `
const boundForms = ["[]", "[)", "(]", "()"] as const;

function decodeBounds<Bound>(decode: (raw: unknown) => Bound, text: string): RangeBounds<Bound> {
  const bounds = boundForms.find((form) => text.startsWith(form.charAt(0)) && text.endsWith(form.charAt(1)));
  if (bounds === undefined) throw mismatch("a range", text);
  const [lower = null, upper = null] = splitFields(text.slice(1, -1));
  return { lower: lower === null ? null : decode(lower), upper: upper === null ? null : decode(upper), bounds };
}`,
  ),
  snippet(
    "decodeRange",
    ["Range", "decodeBounds", "decodeText"],
    `
export function decodeRange<Bound>(decode: (raw: unknown) => Bound): (raw: unknown) => Range<Bound> {
  return (raw) => (raw === "empty" ? "empty" : decodeBounds(decode, decodeText(raw)));
}`,
  ),
  snippet(
    "decodeMultirange",
    ["decodeBounds", "decodeText"],
    `
const rangeText = /[[(](?:"(?:[^"\\\\]|\\\\.|"")*"|[^"()[\\]])*[\\])]/gs;

export function decodeMultirange<Bound>(decode: (raw: unknown) => Bound): (raw: unknown) => RangeBounds<Bound>[] {
  return (raw) => (decodeText(raw).match(rangeText) ?? []).map((text) => decodeBounds(decode, text));
}`,
  ),
  snippet(
    "encodeRange",
    ["Range", "quote"],
    `
export function encodeRange<Bound>(encode: (bound: Bound) => string | null): (range: Range<Bound>) => string {
  const encodeBound = (bound: Bound | null): string => {
    const text = bound === null ? null : encode(bound);
    return text === null ? "" : quote(text);
  };
  return (range) => {
    if (range === "empty") return range;
    const { lower, upper, bounds } = range;
    return \`\${bounds.charAt(0)}\${encodeBound(lower)},\${encodeBound(upper)}\${bounds.charAt(1)}\`;
  };
}`,
  ),
  snippet(
    "encodeMultirange",
    ["encodeRange"],
    `
export function encodeMultirange<Bound>(
  encode: (bound: Bound) => string | null,
): (ranges: readonly RangeBounds<Bound>[]) => string {
  const encodeOne = encodeRange(encode);
  return (ranges) => \`{\${ranges.map(encodeOne).join(",")}}\`;
}`,
  ),
];
