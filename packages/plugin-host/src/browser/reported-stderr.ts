import { createStderrTail, type StderrTail } from "../stderr-tail.ts";
import type { JobMessage } from "./job.ts";

// A message takes some 30 µs, so a plugin must not send one for each of very many words.
const mostParts = 2_000;
const mostBytes = 1024 * 1024;
const pauseMilliseconds = 10;

export interface ReportedStderr extends StderrTail {
  /** Reports what was held back. */
  flush(): void;
}

/**
 * Collects a plugin's stderr and reports it while the plugin runs: part by part up to 2,000 parts or 1 MiB, then all that is kept every
 * 10 ms, so that at most the last 10 ms are lost when the worker is ended. `now` is in milliseconds.
 */
export function createReportedStderr(
  report: (message: JobMessage) => void,
  now: () => number = () => performance.now(),
): ReportedStderr {
  const tail = createStderrTail();
  let parts = 0;
  let bytes = 0;
  let reportedAt = 0;
  let isHeldBack = false;
  const flush = (): void => {
    if (isHeldBack) report({ kind: "stderr-so-far", text: tail.text() });
    isHeldBack = false;
    reportedAt = now();
  };
  return {
    add(chunk) {
      tail.add(chunk);
      parts++;
      bytes += chunk.length;
      if (parts <= mostParts && bytes <= mostBytes) {
        // Of the plugin's memory only this part is to be cloned.
        report({ kind: "stderr", part: chunk.slice() });
        return;
      }
      isHeldBack = true;
      if (now() - reportedAt >= pauseMilliseconds) flush();
    },
    text: () => tail.text(),
    flush,
  };
}
