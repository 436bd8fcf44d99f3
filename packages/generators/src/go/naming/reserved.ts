/** Go's keywords, and two names that the generated code itself uses. */
const reserved: ReadonlySet<string> = new Set(
  (
    "break case chan const continue default defer else fallthrough for func go goto if import interface map package range return select " +
    "struct switch type var any q"
  ).split(" "),
);

/** The name, followed by an underscore where Go or the generated code uses it already. */
export function escapeReserved(name: string): string {
  return reserved.has(name) ? `${name}_` : name;
}
