import type { IdentifierRules } from "../engine.ts";
import { isReservedWord } from "./parser/keywords.ts";

/** PostgreSQL's rules for names (manual 4.1.1); quoting as sqlc does it (spec: queries.md 7.3). */
export const identifiers: IdentifierRules = {
  fold: foldName,
  quote: (name) => (isReservedWord(name) || !/^[a-z_][a-z0-9_$]*$/.test(name) ? quoteName(name) : name),
  isReserved: isReservedWord,
};

/** The server folds only ASCII letters in a UTF-8 database. */
function foldName(name: string): string {
  return name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
