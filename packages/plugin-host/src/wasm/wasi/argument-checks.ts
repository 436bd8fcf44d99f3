import type { SandboxClock } from "./clock.ts";
import { errno } from "./errno.ts";
import { checkTimes } from "./file-times.ts";
import type { GuestMemory } from "./guest-memory.ts";
import { joinBelow } from "./join-below.ts";
import type { WasiFunctionName } from "./signatures.ts";

/** The errno with which a call ends before its descriptor is looked at; undefined when there is nothing against it. */
export type ArgumentCheck = (...args: readonly number[]) => number | undefined;

export type ArgumentChecks = { readonly [Name in WasiFunctionName]?: ArgumentCheck };

const statusSize = 24;
const fileStatusSize = 64;
const directoryEntrySize = 24;
// fd_fdstat_set_flags' `dsync`, `rsync` and `sync`.
const synchronousFlags = 2 | 8 | 16;

/**
 * Checks of arguments in front of the calls on descriptors. Where several things are wrong, they decide which errno a module sees: that of
 * sqlc's host, as observed.
 */
export function createArgumentChecks(memory: GuestMemory, clock: SandboxClock): ArgumentChecks {
  const room =
    (size: number): ArgumentCheck =>
    (_descriptor, pointer) => {
      memory.bytes(pointer, size);
      return undefined;
    };
  const path: ArgumentCheck = (pointer, length) => {
    const text = decodePath(memory.bytes(pointer, length));
    return text === undefined || joinBelow("", text) === undefined ? errno.notPermitted : undefined;
  };
  const second: ArgumentCheck = (_descriptor, pointer, length) => path(pointer, length);
  const third: ArgumentCheck = (_descriptor, _flags, pointer, length) => path(pointer, length);
  return {
    fd_fdstat_get: room(statusSize),
    fd_filestat_get: room(fileStatusSize),
    fd_fdstat_set_flags: (_, flags) => (flags & synchronousFlags ? errno.invalid : undefined),
    fd_fdstat_set_rights: () => errno.notSupportedCall,
    fd_readdir: (_descriptor, _buffer, length) => (length >>> 0 < directoryEntrySize ? errno.invalid : undefined),
    path_create_directory: second,
    path_filestat_get: third,
    path_filestat_set_times: (_, flags, pointer, length, _accessed, _modified, times) =>
      checkTimes(times, clock) ?? third(0, flags, pointer, length),
    path_link: third,
    path_open: third,
    path_readlink: (_descriptor, pointer, length, _buffer, room) =>
      length === 0 || room === 0 ? errno.invalid : path(pointer, length),
    path_remove_directory: second,
    path_rename: second,
    path_unlink_file: second,
    sock_send: (_descriptor, _vectors, _count, flags) => (flags === 0 ? undefined : errno.notSupported),
  };
}

/** Undefined when the bytes are not UTF-8. */
function decodePath(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes.slice());
  } catch {
    return undefined;
  }
}
