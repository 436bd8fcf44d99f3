/** Servers differ in the width of integers, MariaDB keeps JSON as text, and the protocol does not tell texts of different lengths apart. */
export function kindOf(type: string): string {
  const name = type.replace(" unsigned", "");
  if (/^(point|geometry|linestring|polygon|multi\w+)$/.test(name)) return "geometry";
  if (/int$|^year$|^bool$/.test(name)) return "integer";
  if (/char|text|enum|^set$|^json$|\./.test(name)) return "text";
  return /binary|blob/.test(name) ? "blob" : name;
}
