import { type Snippet, snippet } from "./snippet.ts";

export const decodeText: Snippet = snippet(
  "decodeText",
  ["mismatch"],
  `
export function decodeText(raw: unknown): string {
  if (typeof raw === "string") return raw;
  throw mismatch("text", raw);
}`,
);

export const decodeJson: Snippet = snippet(
  "decodeJson",
  ["decodeText"],
  `
export function decodeJson(raw: unknown): unknown {
  return JSON.parse(decodeText(raw));
}`,
);

export const encodeJson: Snippet = snippet(
  "encodeJson",
  [],
  `
export function encodeJson(value: unknown): string {
  return JSON.stringify(value) ?? "null";
}`,
);

export const decodeEnum: Snippet = snippet(
  "decodeEnum",
  ["mismatch"],
  `
/** A label of an enum; one that the enum got after this code was generated is an error. */
export function decodeEnum<Label extends string>(labels: Readonly<Record<string, Label>>): (raw: unknown) => Label {
  const known = new Map<unknown, Label>(Object.values(labels).map((label) => [label, label]));
  return (raw) => {
    const label = known.get(raw);
    if (label === undefined) throw mismatch(\`one of \${[...known.keys()].join(", ")}\`, raw);
    return label;
  };
}`,
);
