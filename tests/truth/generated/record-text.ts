/** For each field of a row's text form `(a,,"b")` whether it is NULL: NULL is written as nothing, an empty text as `""`. */
export function nullFields(row: string): boolean[] {
  const nulls: boolean[] = [];
  let quoted = false;
  let empty = true;
  for (const character of row.slice(1, -1)) {
    if (character === '"') quoted = !quoted;
    if (character === "," && !quoted) {
      nulls.push(empty);
      empty = true;
    } else empty = false;
  }
  nulls.push(empty);
  return nulls;
}
