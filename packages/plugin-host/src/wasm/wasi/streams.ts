import type { RunWatch } from "../../run-watch.ts";
import { createStderrTail, type StderrTail } from "../../stderr-tail.ts";

/** More output than the limit allows. */
export class OutputLimitError extends Error {
  override readonly name = "OutputLimitError";
}

/** Stdin, stdout and stderr of a module. */
export interface StandardStreams {
  /** Copies as much input as there is and fits; the number of bytes copied. */
  read(target: Uint8Array): number;
  /** Keeps a copy. Throws {@link OutputLimitError}. */
  write(chunk: Uint8Array): void;
  readonly stderr: StderrTail;
  output(): Uint8Array;
  /** Whether something was not kept because of the limit: a module may catch what `write` throws. */
  isOverLimit(): boolean;
}

export function createStandardStreams(input: Uint8Array, outputLimit: number, watch?: RunWatch): StandardStreams {
  const stderr = watch?.stderr ?? createStderrTail();
  let consumed = 0;
  let kept = new Uint8Array(4096);
  let size = 0;
  let overLimit = false;
  const reserve = (length: number): void => {
    if (length <= kept.length) return;
    const larger = new Uint8Array(Math.max(length, kept.length * 2));
    larger.set(kept.subarray(0, size));
    kept = larger;
  };
  return {
    read(target) {
      const chunk = input.subarray(consumed, consumed + target.length);
      target.set(chunk);
      consumed += chunk.length;
      return chunk.length;
    },
    write(chunk) {
      if (size + chunk.length > outputLimit && !overLimit) {
        overLimit = true;
        watch?.tooMuchOutput();
      }
      if (overLimit) throw new OutputLimitError("too much output");
      reserve(size + chunk.length);
      kept.set(chunk, size);
      size += chunk.length;
    },
    stderr,
    output: () => kept.subarray(0, size),
    isOverLimit: () => overLimit,
  };
}
