const keywordList =
  "break case chan const continue default defer else fallthrough for func go goto if import interface map package range return select " +
  "struct switch type var";

/** Go's keywords. */
export const keywords: ReadonlySet<string> = new Set(keywordList.split(" "));

/** The keywords, and two names that the generated code itself uses. */
const reserved: ReadonlySet<string> = new Set([...keywords, "any", "q"]);

/** The name, followed by an underscore where Go or the generated code uses it already. */
export function escapeReserved(name: string): string {
  return reserved.has(name) ? `${name}_` : name;
}
