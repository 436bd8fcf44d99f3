import { plainText } from "@sqlc-ts/diagnostics";

/** What is said to the user at the end of a run, in the order of the configuration. */
export interface Report {
  /** Shown whether the run fails or not. */
  note(text: string): void;
  /** Shown, and fails the run. */
  fail(text: string): void;
  readonly failed: boolean;
  /** Without control characters. */
  text(): string;
}

export function createReport(): Report {
  const parts: string[] = [];
  let failed = false;
  return {
    note(text) {
      parts.push(text);
    },
    fail(text) {
      failed = true;
      parts.push(text);
    },
    get failed() {
      return failed;
    },
    text: () => plainText(parts.join("")),
  };
}
