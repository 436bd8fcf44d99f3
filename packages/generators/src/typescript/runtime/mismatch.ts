import { type Snippet, snippet } from "./snippet.ts";

export const mismatch: Snippet = snippet(
  "mismatch",
  [],
  `
function mismatch(expected: string, raw: unknown): TypeError {
  const shown = typeof raw === "string" ? JSON.stringify(raw) : \`a value of type \${typeof raw}\`;
  const found = raw === null ? "NULL" : Array.isArray(raw) ? "an array" : shown;
  return new TypeError(\`expected \${expected}, the driver delivered \${found}\`);
}`,
);

/** The same where drivers deliver not only text. */
export const valueMismatch: Snippet = snippet(
  "mismatch",
  [],
  `
function mismatch(expected: string, raw: unknown): TypeError {
  const isNumber = typeof raw === "number" || typeof raw === "bigint";
  const other = isNumber ? String(raw) : \`a value of type \${typeof raw}\`;
  const shown = typeof raw === "string" ? JSON.stringify(raw) : other;
  const found = raw === null ? "NULL" : raw instanceof Uint8Array ? "bytes" : shown;
  return new TypeError(\`expected \${expected}, the driver delivered \${found}\`);
}`,
);
