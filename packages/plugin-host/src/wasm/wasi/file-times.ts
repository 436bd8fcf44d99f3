import type { SandboxClock } from "./clock.ts";
import { errno } from "./errno.ts";

/** Bits of a call's flags: the time that is given, and that of now. */
interface TimeFlags {
  readonly given: number;
  readonly now: number;
}

const accessed: TimeFlags = { given: 1, now: 2 };
const modified: TimeFlags = { given: 4, now: 8 };

/**
 * Checks the flags of a call that sets a file's times: nothing here has times to set, but a look at the clock moves it, as in sqlc's host.
 * The errno, or undefined when there is nothing against the flags.
 */
export function checkTimes(flags: number, clock: SandboxClock): number | undefined {
  let hasLooked = false;
  for (const { given, now } of [accessed, modified]) {
    if (!(flags & now)) continue;
    if (flags & given) return errno.invalid;
    if (!hasLooked) clock.realtime();
    hasLooked = true;
  }
  return undefined;
}
