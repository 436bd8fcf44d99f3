/**
 * What a constant's name says of an enum's value: `o-k` → `o_k`; what has no letter or digit, or is taken by a value before it, becomes
 * `value_` and the index.
 */
export function enumValueNames(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values.map((value, index) => {
    const name = value.replace(/[-/:_]/g, "_").replace(/[^a-zA-Z0-9_]/g, "");
    const unique = name === "" || seen.has(name) ? `value_${index}` : name;
    seen.add(unique);
    return unique;
  });
}
