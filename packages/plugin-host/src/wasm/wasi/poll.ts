import { errno } from "./errno.ts";
import type { GuestMemory } from "./guest-memory.ts";

export interface PollArguments {
  readonly input: number;
  readonly output: number;
  readonly count: number;
  readonly written: number;
}

/** What a module waits for: the part of a subscription that decides how it is answered. */
interface Subscription {
  readonly userData: bigint;
  readonly type: number;
  readonly descriptor: number;
  readonly flags: number;
}

interface Answer {
  readonly error: number;
  /** Input that is there is told after everything else. */
  readonly isLast: boolean;
}

const subscriptionSize = 48;
const eventSize = 32;
const types = { clock: 0, read: 1, write: 2 } as const;
/** The clock is to reach a time, not to go on by one. */
const absoluteTime = 1;

/**
 * Answers every subscription at once: sleeping takes no time in the sandbox, and stdin is there from the start. The order of events and of
 * accesses to memory is that of sqlc's host, as observed; both lists may overlap.
 */
export function pollOneOff(
  memory: GuestMemory,
  { input, output, count: signed, written }: PollArguments,
  isOpen: (descriptor: number) => boolean,
): number {
  const count = signed >>> 0;
  if (count === 0) return errno.invalid;
  memory.bytes(input, count * subscriptionSize);
  memory.fill(output, count * eventSize);
  memory.writeU32(written, count);
  const last: Subscription[] = [];
  let event = output;
  const write = (subscription: Subscription, error: number): void => {
    writeEvent(memory, event, subscription, error);
    event += eventSize;
  };
  for (let index = 0; index < count; index++) {
    const subscription = readSubscription(memory, input + index * subscriptionSize);
    const answer = answerTo(subscription, isOpen);
    if (typeof answer === "number") return answer;
    if (answer.isLast) last.push(subscription);
    else write(subscription, answer.error);
  }
  // Whatever is read from, it is stdin that has to be there.
  if (last.length > 0 && !isOpen(0)) return errno.badFile;
  for (const subscription of last) write(subscription, errno.success);
  return errno.success;
}

function readSubscription(memory: GuestMemory, pointer: number): Subscription {
  const view = new DataView(memory.bytes(pointer, subscriptionSize).slice().buffer);
  return {
    userData: view.getBigUint64(0, true),
    type: view.getUint8(8),
    descriptor: view.getInt32(16, true),
    flags: view.getUint16(40, true),
  };
}

/** A number is an error of the whole call. */
function answerTo({ type, descriptor, flags }: Subscription, isOpen: (descriptor: number) => boolean): Answer | number {
  switch (type) {
    case types.clock:
      if (flags === absoluteTime) return errno.notSupported;
      return flags === 0 ? { error: errno.success, isLast: false } : errno.invalid;
    case types.read:
    case types.write:
      if (descriptor < 0) return errno.badFile;
      if (!isOpen(descriptor)) return { error: errno.badFile, isLast: false };
      if (type === types.write) return { error: errno.notSupported, isLast: false };
      return { error: errno.success, isLast: true };
    default:
      return errno.invalid;
  }
}

function writeEvent(memory: GuestMemory, pointer: number, { userData, type }: Subscription, error: number): void {
  memory.writeU64(pointer, userData);
  memory.writeU16(pointer + 8, error);
  memory.writeU32(pointer + 10, type);
}
