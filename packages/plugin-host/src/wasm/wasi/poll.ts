import { errno } from "./errno.ts";
import type { GuestMemory } from "./guest-memory.ts";

export interface PollArguments {
  readonly input: number;
  readonly output: number;
  readonly count: number;
  readonly written: number;
}

const subscriptionSize = 48;
const eventSize = 32;

/** Answers every subscription at once: sleeping takes no time in the sandbox, and stdin is there from the start. */
export function pollOneOff(memory: GuestMemory, { input, output, count: signed, written }: PollArguments): number {
  const count = signed >>> 0;
  if (count === 0) return errno.invalid;
  // Both lists whole, before anything is written.
  memory.bytes(input, count * subscriptionSize);
  memory.bytes(output, count * eventSize);
  for (let index = 0; index < count; index++) {
    const subscription = memory.bytes(input + index * subscriptionSize, subscriptionSize).slice();
    const event = memory.bytes(output + index * eventSize, eventSize);
    const type = subscription[8] ?? 0;
    const descriptor = new DataView(subscription.buffer).getUint32(16, true);
    event.fill(0);
    event.set(subscription.subarray(0, 8));
    if (type !== 0 && descriptor > 2) event[8] = errno.badFile;
    event[10] = type;
  }
  memory.writeU32(written, count);
  return errno.success;
}
