import { encodeDatetime } from "../../runtime/datetimes.ts";
import { type Snippet, snippet } from "../../runtime/snippet.ts";

/** Date And Time Functions, 2: the forms of text, in UTC where no zone is said. Numbers may be seconds or days: nothing tells which. */
export const datetimeSnippets: readonly Snippet[] = [
  snippet(
    "decodeDatetime",
    ["decodeText", "mismatch"],
    `
const datetimeForm = /^(\\d{4}-\\d\\d-\\d\\d)(?:[ T](\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?) ?(Z|[+-]\\d\\d:\\d\\d)?)?$/i;

/** Taken for UTC where no zone is said. */
export function decodeDatetime(raw: unknown): Date {
  const [, day, time = "00:00", zone = "Z"] = datetimeForm.exec(decodeText(raw)) ?? [];
  const date = new Date(\`\${day}T\${time}\${zone.toUpperCase()}\`);
  if (Number.isNaN(date.getTime())) throw mismatch("a date and time", raw);
  return date;
}`,
  ),
  encodeDatetime({ engine: "SQLite", form: "In UTC, in the form of CURRENT_TIMESTAMP with milliseconds." }),
];
