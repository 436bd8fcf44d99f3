import { type Snippet, snippet } from "./snippet.ts";

export interface DatetimeText {
  /** Whose years have four digits. */
  readonly engine: string;
  /** What the function's documentation says of the text. */
  readonly form: string;
}

/** A Date as text with a space before the time, in UTC. */
export function encodeDatetime({ engine, form }: DatetimeText): Snippet {
  return snippet(
    "encodeDatetime",
    [],
    `
/** ${form} */
export function encodeDatetime(value: Date): string {
  const text = value.toISOString();
  if (text.length === 24) return text.slice(0, 23).replace("T", " ");
  throw new RangeError(\`\${text} is beyond the years that ${engine} knows\`);
}`,
  );
}
