import { plainText } from "@sqlc-ts/diagnostics";

const halfOfKept = 32 * 1024;

/** Collects what a plugin writes to stderr: the first and the last 32 KiB. */
export interface StderrTail {
  /** Keeps a copy. */
  add(chunk: Uint8Array): void;
  /** Without control characters that could move the cursor or change colours; ends without a newline. */
  text(): string;
}

export function createStderrTail(): StderrTail {
  const head = new Uint8Array(halfOfKept);
  // Filled round and round, so that the last bytes are always there.
  const tail = new Uint8Array(halfOfKept);
  let total = 0;
  return {
    add(chunk) {
      const room = Math.max(0, halfOfKept - total);
      head.set(chunk.subarray(0, room), Math.min(total, halfOfKept));
      const skipped = Math.max(Math.min(room, chunk.length), chunk.length - halfOfKept);
      for (let index = skipped; index < chunk.length; index++) tail[(total + index) % halfOfKept] = chunk[index] ?? 0;
      total += chunk.length;
    },
    text() {
      const decoder = new TextDecoder();
      if (total <= halfOfKept) return tidy(decoder.decode(head.subarray(0, total)));
      const split = total % halfOfKept;
      const isWhole = total >= 2 * halfOfKept;
      const last = isWhole ? concat(tail.subarray(split), tail.subarray(0, split)) : tail.subarray(0, split);
      const omitted = total - halfOfKept - last.length;
      if (omitted === 0) return tidy(decoder.decode(concat(head, last)));
      return tidy(`${decoder.decode(head)}\n... omitting ${omitted} bytes ...\n${decoder.decode(last)}`);
    },
  };
}

function concat(left: Uint8Array, right: Uint8Array): Uint8Array {
  const both = new Uint8Array(left.length + right.length);
  both.set(left);
  both.set(right, left.length);
  return both;
}

function tidy(text: string): string {
  return plainText(text).trimEnd();
}
