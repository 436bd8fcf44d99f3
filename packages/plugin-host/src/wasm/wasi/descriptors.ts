import { errno } from "./errno.ts";
import type { GuestMemory } from "./guest-memory.ts";
import type { WasiFunctionName } from "./signatures.ts";
import type { StandardStreams } from "./streams.ts";

/** Calls on descriptors by name; the first argument is the descriptor. Arguments of 64 bits come as numbers. */
export type StreamCalls = { readonly [Name in WasiFunctionName]?: (...args: readonly number[]) => number };

const blockDevice = 1;
const streamRights = 0x8e001ffn;

/** Descriptors 0 to 2, with the results of sqlc's host. Whatever is not here is a bad descriptor to the module. */
export function describeStream(streams: StandardStreams, memory: GuestMemory): StreamCalls {
  const closed = new Set<number>();
  const open =
    (call: (...args: readonly number[]) => number): ((...args: readonly number[]) => number) =>
    (...args) =>
      closed.has(args[0] ?? -1) ? errno.badFile : call(...args);
  const always = (result: number) => open(() => result);
  return {
    fd_read: open((descriptor, vectors, count, read) => {
      if (descriptor !== 0) return errno.badFile;
      memory.writeU32(read, transfer(memory, vectors, count, streams.read));
      return errno.success;
    }),
    fd_write: open((descriptor, vectors, count, written) => {
      if (descriptor === 0) return errno.badFile;
      const sink = descriptor === 1 ? streams.write : streams.stderr.add;
      const total = transfer(memory, vectors, count, (bytes) => {
        sink(bytes);
        return bytes.length;
      });
      memory.writeU32(written, total);
      return errno.success;
    }),
    fd_close: open((descriptor) => {
      closed.add(descriptor);
      return errno.success;
    }),
    fd_fdstat_get: open((_, pointer) => {
      memory.fill(pointer, 24);
      memory.writeU8(pointer, blockDevice);
      memory.writeU64(pointer + 8, streamRights);
      return errno.success;
    }),
    fd_filestat_get: open((_, pointer) => {
      memory.fill(pointer, 64);
      memory.writeU8(pointer + 16, blockDevice);
      memory.writeU64(pointer + 24, 1n);
      return errno.success;
    }),
    fd_prestat_get: open((_, pointer) => {
      memory.fill(pointer, 8);
      return errno.success;
    }),
    fd_prestat_dir_name: always(errno.success),
    fd_advise: always(errno.success),
    fd_sync: always(errno.success),
    fd_datasync: always(errno.success),
    fd_seek: always(errno.notSupportedCall),
    fd_tell: always(errno.notSupportedCall),
    fd_fdstat_set_flags: always(errno.notSupportedCall),
    fd_fdstat_set_rights: always(errno.notSupportedCall),
    fd_readdir: always(errno.notDirectory),
  };
}

/** Hands every buffer of a list of (pointer, length) pairs to `use`, until one is not used up; the sum of what was used. */
export function transfer(
  memory: GuestMemory,
  vectors: number,
  count: number,
  use: (bytes: Uint8Array) => number,
): number {
  let total = 0;
  for (let index = 0; index < count >>> 0; index++) {
    const bytes = memory.bytes(memory.readU32(vectors + index * 8), memory.readU32(vectors + index * 8 + 4));
    const used = use(bytes);
    total += used;
    if (used < bytes.length) break;
  }
  return total;
}
