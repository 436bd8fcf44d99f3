import type { Identifier } from "@sqlc-ts/protocol";
import { GoProblem } from "../problem.ts";

/** `[catalog.][schema.]table.column` with wildcards. */
export interface ColumnPattern {
  /** `column` is the name in its table. */
  matches(table: Identifier | undefined, column: string): boolean;
}

/** `*` stands for any text, `?` for one character; a backslash takes its meaning from either and from itself. */
export function parseColumnPattern(text: string, defaultSchema: string): ColumnPattern {
  const parts = text.split(".");
  const [column = "", table = "", schema, catalog] = parts.reverse();
  if (parts.length < 2 || parts.length > 4) {
    throw new GoProblem(
      `Override \`column\` specifier "${text}" is not the proper format, expected '[catalog.][schema.]tablename.colname'`,
    );
  }
  const matchers = {
    catalog: catalog === undefined ? undefined : globMatcher(catalog),
    schema: globMatcher(schema ?? escapeGlob(defaultSchema)),
    table: globMatcher(table),
    column: globMatcher(column),
  };
  return {
    matches: (owner, name) =>
      owner !== undefined &&
      (matchers.catalog?.test(owner.catalog) ?? true) &&
      matchers.schema.test(owner.schema === "" ? defaultSchema : owner.schema) &&
      matchers.table.test(owner.name) &&
      matchers.column.test(name),
  };
}

function escapeGlob(text: string): string {
  return text.replace(/[*?\\]/g, "\\$&");
}

function globMatcher(glob: string): RegExp {
  let source = "";
  const characters = [...glob];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? "";
    if (character === "*") source += ".*";
    else if (character === "?") source += ".";
    else if (character === "\\") source += escapedCharacter(characters[++at]);
    else source += escapeRegExp(character);
  }
  return new RegExp(`^${source}$`, "su");
}

function escapedCharacter(character: string | undefined): string {
  if (character === undefined) throw new GoProblem("Unterminated escape at end of pattern");
  if (!/[*?\\]/.test(character)) throw new GoProblem(`Invalid escaped character '${character}'`);
  return escapeRegExp(character);
}

function escapeRegExp(character: string): string {
  return /[\\^$.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character;
}
