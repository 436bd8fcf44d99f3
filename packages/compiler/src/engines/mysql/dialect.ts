import type { IdentifierRules, QueryFileRules } from "../engine.ts";
import { isReservedWord } from "./parser/keywords.ts";

/** MySQL's rules for names (manual 11.2); all are compared without case. */
export const identifiers: IdentifierRules = {
  fold: (name) => name.toLowerCase(),
  quote: (name) => (isReservedWord(name.toLowerCase()) || !isBare(name) ? `\`${name.replaceAll("`", "``")}\`` : name),
  isReserved: (name) => isReservedWord(name.toLowerCase()),
};

/** A name of digits alone needs quotes. */
function isBare(name: string): boolean {
  return /^[\w$\x80-\uffff]+$/.test(name) && !/^\d+$/.test(name);
}

export const queryFiles: QueryFileRules = {
  placeholders: "question",
  hashComments: true,
  needsFinalSemicolon: false,
  sliceMarkers: true,
  skips: (statement) =>
    statement.kind === "wrapper" ||
    statement.kind === "use_database" ||
    (statement.kind === "opaque" && statement.verb !== "truncate" && statement.columns === undefined),
};
