import { type Snippet, snippet } from "../../runtime/snippet.ts";

/** PostgreSQL manual 8.15.6: the text form of arrays. */
export const arraySnippets: readonly Snippet[] = [
  snippet(
    "parseArray",
    ["mismatch"],
    `
/** Splits the text of an array, such as \`{1,NULL,"a b"}\` or \`[0:1]={1,2}\`; inner arrays become arrays. */
function parseArray(text: string, delimiter: string): unknown[] {
  let at = text.indexOf("{");
  if (at < 0) throw mismatch("an array", text);
  const readQuoted = (): string => {
    let value = "";
    for (at++; at < text.length && text[at] !== '"'; at++) {
      if (text[at] === "\\\\") at++;
      value += text[at] ?? "";
    }
    at++;
    return value;
  };
  const readItem = (): unknown => {
    if (text[at] === "{") return readArray();
    if (text[at] === '"') return readQuoted();
    const start = at;
    while (at < text.length && text[at] !== delimiter && text[at] !== "}") at++;
    const word = text.slice(start, at);
    return word === "NULL" ? null : word;
  };
  const readArray = (): unknown[] => {
    const items: unknown[] = [];
    for (at++; at < text.length && text[at] !== "}"; ) {
      items.push(readItem());
      if (text[at] === delimiter) at++;
      else if (text[at] !== "}") throw mismatch("an array", text);
    }
    at++;
    return items;
  };
  return readArray();
}`,
  ),
  snippet(
    "arrayItems",
    ["decodeText", "parseArray"],
    `
function arrayItems(raw: unknown, delimiter: string): readonly unknown[] {
  return Array.isArray(raw) ? raw : parseArray(decodeText(raw), delimiter);
}`,
  ),
  snippet(
    "decodeArray",
    ["arrayItems"],
    `
/** An array whose elements may be NULL. */
export function decodeArray<Item>(decode: (raw: unknown) => Item, delimiter = ","): (raw: unknown) => (Item | null)[] {
  return (raw) => arrayItems(raw, delimiter).map((item) => (item === null ? null : decode(item)));
}`,
  ),
  snippet(
    "decodeFullArray",
    ["arrayItems"],
    `
/** An array without NULLs: a NULL among the elements is an error. */
export function decodeFullArray<Item>(decode: (raw: unknown) => Item, delimiter = ","): (raw: unknown) => Item[] {
  return (raw) => arrayItems(raw, delimiter).map((item) => decode(item));
}`,
  ),
  snippet(
    "quote",
    [],
    `
/** Quotes an element of an array, a field of a row or a bound of a range. */
function quote(text: string): string {
  return \`"\${text.replace(/["\\\\]/g, "\\\\$&")}"\`;
}`,
  ),
  snippet(
    "encodeArray",
    ["quote"],
    `
export function encodeArray<Item>(
  encode: (item: Item) => string | null,
  delimiter = ",",
): (items: readonly (Item | null)[]) => string {
  const encodeItem = (item: Item | null): string => {
    const text = item === null || item === undefined ? null : encode(item);
    return text === null ? "NULL" : quote(text);
  };
  return (items) => \`{\${items.map(encodeItem).join(delimiter)}}\`;
}`,
  ),
  snippet(
    "encodeTexts",
    ["encodeArray"],
    `
/** An array of texts that are values of any type. */
export const encodeTexts = encodeArray<string>((text) => text);`,
  ),
  snippet(
    "encodeNestedArray",
    [],
    `
export function encodeNestedArray<Item>(
  encode: (item: Item) => string,
  delimiter = ",",
): (items: readonly Item[]) => string {
  return (items) => \`{\${items.map((item) => encode(item)).join(delimiter)}}\`;
}`,
  ),
];
