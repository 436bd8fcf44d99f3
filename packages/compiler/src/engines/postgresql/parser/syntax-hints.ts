import type { SyntaxHint } from "../../../syntax/parser/syntax-hints.ts";

const parameters = "parameters are $1 or @name";
const identity = "write GENERATED ALWAYS AS IDENTITY";

/** What people write who come from other databases. Some of it is an operator here, so that the error is behind it. */
export const syntaxHints: readonly SyntaxHint[] = [
  { at: /^:\s*[a-z_]/i, hint: parameters },
  { before: /[=<>(,]\s*\?\s*$/, at: /^./s, hint: parameters },
  { before: /`[^`]*`?\s*$/, at: /^./s, hint: 'names are quoted by "…"' },
  { at: /^`/, hint: 'names are quoted by "…"' },
  { at: /^auto_?increment\b/i, hint: identity },
  { at: /^identity\s*\(/i, hint: identity },
  { at: /^unsigned\b/i, hint: "integers have a sign: take a larger type, or CHECK" },
  { before: /\)\s*$/, at: /^(?:engine|charset|default\s+charset)\b/i, hint: "leave it out: it is MySQL's" },
  { before: /\bon\s*$/i, at: /^duplicate\b/i, hint: "write ON CONFLICT (column) DO UPDATE SET" },
  { at: /^replace\s+into\b/i, hint: "write INSERT … ON CONFLICT (column) DO UPDATE SET" },
  { before: /\bdelete\s+from\s[^;()]*$/i, at: /^(?:inner\s+|left\s+)?join\b/i, hint: "write DELETE FROM … USING …" },
  { before: /\bupdate\s[^;()]*$/i, at: /^(?:inner\s+|left\s+)?join\b/i, hint: "write UPDATE … SET … FROM …" },
  { before: /&&\s*[\w.]+\s*$/, at: /^[=<>]/, hint: "write AND: && asks whether two values overlap" },
  {
    before: /\)\s*\n\s*$/,
    at: /^(?:create|alter|drop|comment|grant|insert)\s/i,
    hint: "a semicolon is missing before it",
  },
];
