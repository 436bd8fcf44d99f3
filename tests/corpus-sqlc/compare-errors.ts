export type ErrorVerdict = "same place and message" | "same message" | "another message" | "no error";

/** Compares recorded error lines with ours: each recorded one must be among ours; ours may be more, and more exactly placed. */
export function compareErrors(recorded: string, errors: readonly string[]): ErrorVerdict {
  if (errors.length === 0) return "no error";
  const expected = recorded.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  if (expected.every((line) => errors.includes(line))) return "same place and message";
  const messages = errors.map(messageOf);
  return expected.every((line) => messages.includes(messageOf(line))) ? "same message" : "another message";
}

function messageOf(line: string): string {
  return line.replace(/^[^:]*:\d+:\d+: /, "");
}
