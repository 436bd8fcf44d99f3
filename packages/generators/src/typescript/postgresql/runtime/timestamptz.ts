import { type Snippet, snippet } from "../../runtime/snippet.ts";

/**
 * PostgreSQL manual 8.5: the ISO output style, also for years beyond 9999, BC and offsets with seconds; other DateStyles are ambiguous
 * (day or month first, zone abbreviations), so they are refused.
 */
export const timestamptzSnippets: readonly Snippet[] = [
  snippet(
    "maxTime",
    [],
    `
/** Milliseconds of the last Date there is. Dates have no infinity: the last one stands for it, the first one for -infinity. */
const maxTime = 8.64e15;`,
  ),
  snippet(
    "decodeTimestamptz",
    ["maxTime", "decodeText", "mismatch"],
    `
const timestampForm =
  /^(\\d+)-(\\d\\d)-(\\d\\d) (\\d\\d):(\\d\\d):(\\d\\d)(?:\\.(\\d+))?([+-])(\\d\\d)(?::(\\d\\d))?(?::(\\d\\d))?( BC)?$/;

/** Microseconds are cut off: a Date has none. */
export function decodeTimestamptz(raw: unknown): Date {
  const text = decodeText(raw);
  if (text === "infinity") return new Date(maxTime);
  if (text === "-infinity") return new Date(-maxTime);
  const parts = timestampForm.exec(text);
  if (!parts) throw mismatch("a timestamp with time zone in the ISO form (DateStyle)", raw);
  const part = (index: number) => Number(parts[index] ?? 0);
  const date = new Date(0);
  date.setUTCFullYear(parts[12] === undefined ? part(1) : 1 - part(1), part(2) - 1, part(3));
  date.setUTCHours(part(4), part(5), part(6), Number((parts[7] ?? "").padEnd(3, "0").slice(0, 3)));
  const offset = (part(9) * 3600 + part(10) * 60 + part(11)) * (parts[8] === "-" ? -1000 : 1000);
  date.setTime(date.getTime() - offset);
  if (Number.isNaN(date.getTime())) throw new RangeError(\`\${text} is beyond the range of a Date\`);
  return date;
}`,
  ),
  snippet(
    "encodeTimestamptz",
    ["maxTime"],
    `
export function encodeTimestamptz(value: Date): string {
  if (value.getTime() === maxTime) return "infinity";
  if (value.getTime() === -maxTime) return "-infinity";
  const text = value.toISOString();
  const year = value.getUTCFullYear();
  const rest = text.slice(text.indexOf("-", 1));
  return year > 0 ? String(year).padStart(4, "0") + rest : \`\${String(1 - year).padStart(4, "0")}\${rest} BC\`;
}`,
  ),
];
