import { encodeDatetime } from "../../runtime/datetimes.ts";
import { type Snippet, snippet } from "../../runtime/snippet.ts";

/** MySQL manual 13.2: a DATETIME has no zone, a TIMESTAMP is shown in the connection's. Both are taken for UTC where a Date is wanted. */
export const datetimeSnippets: readonly Snippet[] = [
  snippet(
    "decodeDatetime",
    ["decodeText", "mismatch"],
    `
/** Taken for UTC. Microseconds are cut off: a Date has none. */
export function decodeDatetime(raw: unknown): Date {
  const [, day, time = "00:00:00", fraction = ""] =
    /^(\\d{4}-\\d\\d-\\d\\d)(?: (\\d\\d:\\d\\d:\\d\\d)(?:\\.(\\d+))?)?$/.exec(decodeText(raw)) ?? [];
  const date = new Date(\`\${day}T\${time}.\${fraction.padEnd(3, "0").slice(0, 3)}Z\`);
  if (Number.isNaN(date.getTime())) throw mismatch("a date and time", raw);
  return date;
}`,
  ),
  encodeDatetime({ engine: "MySQL", form: "In UTC." }),
];
