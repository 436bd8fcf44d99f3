import type { GuestMemory } from "./guest-memory.ts";

const vectorSize = 8;

/** A buffer in a module's memory. */
export interface GuestBuffer {
  readonly pointer: number;
  readonly length: number;
}

/**
 * Hands every buffer of a list of (pointer, length) pairs to `use`, until one is not used up; the sum of what was used, or undefined when
 * `use` refuses one. The list's size in bytes is a number of 32 bits, as in sqlc's host. `use` may write into the list.
 */
export function transfer(
  memory: GuestMemory,
  vectors: number,
  count: number,
  use: (buffer: GuestBuffer) => number | undefined,
): number | undefined {
  const size = (count << 3) >>> 0;
  memory.bytes(vectors, size);
  let total = 0;
  for (let at = 0; at < size; at += vectorSize) {
    const buffer = { pointer: memory.readU32(vectors + at), length: memory.readU32(vectors + at + 4) };
    const used = use(buffer);
    if (used === undefined) return undefined;
    total += used;
    if (used < buffer.length) break;
  }
  return total;
}

/** Fills the buffers of a list; those without a length may lie anywhere. */
export function fillBuffers(
  memory: GuestMemory,
  vectors: number,
  count: number,
  fill: (bytes: Uint8Array) => number,
): number {
  const fillOne = ({ pointer, length }: GuestBuffer): number =>
    length === 0 ? 0 : fill(memory.bytes(pointer, length));
  return transfer(memory, vectors, count, fillOne) ?? 0;
}
