import type { SandboxClock } from "./clock.ts";
import { errno } from "./errno.ts";
import { checkTimes } from "./file-times.ts";
import type { GuestMemory } from "./guest-memory.ts";
import type { WasiFunctionName } from "./signatures.ts";
import type { StandardStreams } from "./streams.ts";
import { fillBuffers, transfer } from "./transfer.ts";

/** Calls on descriptors by name, with all their arguments. Those of 64 bits come as numbers. */
export type StreamCalls = { readonly [Name in WasiFunctionName]?: (...args: readonly number[]) => number };

/** Descriptors 0 to 2, with the results of sqlc's host. */
export interface StandardDescriptors {
  isOpen(descriptor: number): boolean;
  /** For open descriptors. Whatever is not here takes them for bad ones. */
  readonly calls: StreamCalls;
}

const blockDevice = 1;
const streamRights = 0x8e001ffn;
const mostAdvice = 5;

export function describeStream(
  streams: StandardStreams,
  memory: GuestMemory,
  clock: SandboxClock,
): StandardDescriptors {
  const open = new Set([0, 1, 2]);
  const calls: StreamCalls = {
    ...transfers(streams, memory),
    ...statuses(memory),
    ...refusals,
    fd_close: (descriptor) => {
      open.delete(descriptor);
      return errno.success;
    },
    fd_renumber: (_, target) => (target < 0 ? errno.badFile : errno.notSupported),
    fd_advise: (_descriptor, _offset, _length, advice) =>
      (advice & 0xff) > mostAdvice ? errno.invalid : errno.success,
    fd_allocate: (_, offset, length) => {
      const end = BigInt.asIntN(64, BigInt(offset) + BigInt(length));
      if (end > 0n) return errno.notSupportedCall;
      return end === 0n ? errno.success : errno.invalid;
    },
    fd_sync: () => errno.success,
    fd_datasync: () => errno.success,
    // differs from sqlc: its engine fails here, and the plugin ends.
    fd_filestat_set_times: (_descriptor, _accessed, _modified, times) =>
      checkTimes(times, clock) ?? errno.notSupportedCall,
  };
  return { calls, isOpen: (descriptor) => open.has(descriptor) };
}

function transfers(streams: StandardStreams, memory: GuestMemory): StreamCalls {
  const refuse = ({ pointer, length }: { readonly pointer: number; readonly length: number }): number | undefined => {
    memory.bytes(pointer, length);
    return length === 0 ? 0 : undefined;
  };
  const report = (target: number, total: number | undefined): number => {
    if (total === undefined) return errno.badFile;
    memory.writeU32(target, total);
    return errno.success;
  };
  const skipEmpty: typeof refuse = (buffer) => (buffer.length === 0 ? 0 : refuse(buffer));
  return {
    fd_read: (descriptor, vectors, count, read) =>
      report(
        read,
        descriptor === 0
          ? fillBuffers(memory, vectors, count, streams.read)
          : transfer(memory, vectors, count, skipEmpty),
      ),
    fd_write: (descriptor, vectors, count, written) =>
      report(
        written,
        transfer(memory, vectors, count, ({ pointer, length }) => {
          const bytes = memory.bytes(pointer, length);
          if (descriptor === 0) return undefined;
          if (descriptor === 1) streams.write(bytes);
          else streams.stderr.add(bytes);
          return length;
        }),
      ),
    fd_pread: (_descriptor, vectors, count, _offset, read) => report(read, transfer(memory, vectors, count, skipEmpty)),
    fd_pwrite: (_descriptor, vectors, count, _offset, written) =>
      report(written, transfer(memory, vectors, count, refuse)),
  };
}

function statuses(memory: GuestMemory): StreamCalls {
  return {
    fd_fdstat_get: (_, pointer) => {
      memory.fill(pointer, 24);
      memory.writeU8(pointer, blockDevice);
      memory.writeU64(pointer + 8, streamRights);
      return errno.success;
    },
    fd_filestat_get: (_, pointer) => {
      memory.fill(pointer, 64);
      memory.writeU8(pointer + 16, blockDevice);
      memory.writeU64(pointer + 24, 1n);
      return errno.success;
    },
    fd_prestat_get: (_, pointer) => {
      memory.fill(pointer, 8);
      return errno.success;
    },
    // The streams count as folders whose name is empty.
    fd_prestat_dir_name: (_, pointer, length) => {
      if (length !== 0) return errno.nameTooLong;
      memory.bytes(pointer, 0);
      return errno.success;
    },
  };
}

const notSupported = (): number => errno.notSupportedCall;
const notFolder = (): number => errno.notDirectory;

const refusals: StreamCalls = {
  fd_seek: notSupported,
  fd_tell: notSupported,
  fd_fdstat_set_flags: notSupported,
  fd_filestat_set_size: notSupported,
  path_create_directory: notFolder,
  path_filestat_get: notFolder,
  path_filestat_set_times: notFolder,
  path_link: notFolder,
  path_open: notFolder,
  path_readlink: notFolder,
  path_remove_directory: notFolder,
  path_rename: notFolder,
  path_symlink: notFolder,
  path_unlink_file: notFolder,
};
