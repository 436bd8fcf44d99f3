/** Lines of a TSDoc comment; none when there is nothing to say. Blank lines at its ends are dropped. */
export function documentationLines(paragraphs: readonly string[]): readonly string[] {
  if (paragraphs.length === 0) return paragraphs;
  const lines = paragraphs
    .join("\n")
    .replaceAll("*/", "*\\/")
    .split(/\r?\n/)
    .map((line) => line.trim());
  while (lines[0] === "") lines.shift();
  while (lines.at(-1) === "") lines.pop();
  if (lines.length === 0) return [];
  if (lines.length === 1) return [`/** ${lines[0]} */`];
  return ["/**", ...lines.map((line) => (line === "" ? " *" : ` * ${line}`)), " */"];
}
