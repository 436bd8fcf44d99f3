import { foldWord } from "../../syntax/lexer/fold-word.ts";
import type { IdentifierRules, QueryFileRules } from "../engine.ts";
import { isKeyword } from "./parser/keywords.ts";

/** SQLite's rules for names; quoted as sqlc does it (spec: queries.md 7.3), and where a name could not stand bare. */
export const identifiers: IdentifierRules = {
  fold: foldWord,
  quote: (name) => (isKeyword(name.toLowerCase()) || !/^[A-Za-z_][\w$]*$/.test(name) ? quoteName(name) : name),
  isReserved: isKeyword,
  ignoresCase: true,
};

function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

export const queryFiles: QueryFileRules = {
  placeholders: "numbered-question",
  hashComments: false,
  needsFinalSemicolon: false,
  sliceMarkers: true,
  skips: ({ kind }) => kind === "opaque",
  // SQLite's binary JSON is read as text.
  starColumn: (reference, declaredType) => (declaredType.toLowerCase() === "jsonb" ? `json(${reference})` : reference),
};
