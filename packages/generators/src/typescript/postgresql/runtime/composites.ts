import { type Snippet, snippet } from "../../runtime/snippet.ts";

/** PostgreSQL manual 8.16.6: the text form of composite values; bounds of ranges are quoted in the same way (8.17.5). */
export const compositeSnippets: readonly Snippet[] = [
  snippet(
    "splitFields",
    [],
    `
/** Splits \`1,,"a ""b"" c"\` at its commas; a field without text is NULL. */
function splitFields(text: string): (string | null)[] {
  const fields = \`,\${text}\`.matchAll(/,(?:"((?:[^"\\\\]|\\\\.|"")*)"|([^,]*))/gs);
  return Array.from(fields, ([, quoted, bare]) => {
    if (quoted === undefined) return bare || null;
    return quoted.replace(/""|\\\\(.)/gs, (_, escaped?: string) => escaped ?? '"');
  });
}`,
  ),
  snippet(
    "decodeFields",
    ["decodeText", "splitFields", "mismatch"],
    `
/** The fields of a composite value, such as \`(1,,"a b")\`, each as text. */
function decodeFields(raw: unknown): (string | null)[] {
  const text = decodeText(raw);
  if (!text.startsWith("(") || !text.endsWith(")")) throw mismatch("a composite value", raw);
  return splitFields(text.slice(1, -1));
}`,
  ),
  snippet(
    "encodeFields",
    ["quote"],
    `
function encodeFields(fields: readonly (string | null)[]): string {
  return \`(\${fields.map((field) => (field === null ? "" : quote(field))).join(",")})\`;
}`,
  ),
];
