import { GoProblem } from "../problem.ts";

/** Values of a struct field's tags by key. */
export type StructTags = ReadonlyMap<string, string>;

/** Reads `key:"value" key2:"value2"`. */
export function parseStructTags(text: string): StructTags {
  const tags = new Map<string, string>();
  let rest = text.trimStart();
  while (rest !== "") {
    const [key = ""] = /^[^\s:"\p{Cc}]*/u.exec(rest) ?? [];
    if (key === "") throw new GoProblem("bad syntax for struct tag key");
    if (!rest.startsWith(':"', key.length)) throw new GoProblem("bad syntax for struct tag pair");
    const [quoted] = /^"(?:[^"\\]|\\.)*"/s.exec(rest.slice(key.length + 1)) ?? [];
    if (quoted === undefined) throw new GoProblem("bad syntax for struct tag value");
    tags.set(key, unquote(quoted));
    rest = rest.slice(key.length + 1 + quoted.length).trimStart();
  }
  return tags;
}

function unquote(quoted: string): string {
  try {
    const value: unknown = JSON.parse(quoted);
    if (typeof value === "string") return value;
  } catch {
    // Reported below.
  }
  throw new GoProblem("bad syntax for struct tag value");
}
