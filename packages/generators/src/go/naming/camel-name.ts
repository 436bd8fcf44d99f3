import { nameCharacters } from "./characters.ts";

/** What decides over Go names that are made from names of the database. */
export interface NamingOptions {
  /** Go names by names of the database; they are taken as they are. */
  readonly rename: ReadonlyMap<string, string>;
  /** Parts of names that are written in capitals. */
  readonly initialisms: ReadonlySet<string>;
}

/** `user_id` → `UserID`, `1st` → `_1st`, `x-y` → `XY`. */
export function camelName(name: string, { rename, initialisms }: NamingOptions): string {
  const renamed = rename.get(name);
  if (renamed !== undefined) return renamed;
  const { other, digitAtStart } = nameCharacters(name);
  const camel = name
    .split(other)
    .map((part) => (initialisms.has(part) ? part.toUpperCase() : upperFirst(part)))
    .join("");
  return digitAtStart.test(camel) ? `_${camel}` : camel;
}

export function upperFirst(text: string): string {
  const [first = ""] = text;
  return toUpperCharacter(first) + text.slice(first.length);
}

export function lowerFirst(text: string): string {
  const [first = ""] = text;
  return first.toLowerCase() + text.slice(first.length);
}

// Go changes one character into one: "ß" stays.
function toUpperCharacter(character: string): string {
  const upper = character.toUpperCase();
  return [...upper].length === 1 ? upper : character;
}
