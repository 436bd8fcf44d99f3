import type { StreamCalls } from "./descriptors.ts";
import { errno } from "./errno.ts";
import type { FolderEntry, GrantedFolder, ListedEntry } from "./granted-folder.ts";
import type { GuestMemory } from "./guest-memory.ts";
import { joinBelow } from "./join-below.ts";
import { fillBuffers } from "./transfer.ts";

interface OpenEntry {
  readonly entry: FolderEntry;
  readonly folder: GrantedFolder;
  /** Of the entry, below the folder. */
  readonly path: string;
  /** Of a file, once it has been read from. */
  contents?: Uint8Array;
  position: number;
}

type Call = (...args: readonly number[]) => number;

/** Makes a call on what a descriptor, its first argument, stands for. */
type OnEntry = (call: (opened: OpenEntry, ...args: readonly number[]) => number) => Call;

const fileTypes = { directory: 3, file: 4 } as const;
const firstDescriptor = 3;
const mostOpen = 1024;
// path_open's `creat`, `excl` and `trunc`.
const writingFlags = 1 | 4 | 8;
const directoryFlag = 2;
const readRights = 0x0020_3026n;

/** Calls on granted folders, whose descriptors start at 3, and on the files in them. Whatever would change something is refused. */
export function createReadOnlyFiles(folders: readonly GrantedFolder[], memory: GuestMemory): StreamCalls {
  const open = new Map<number, OpenEntry>();
  for (const [index, folder] of folders.entries()) {
    const entry = folder.find("");
    if (entry) open.set(firstDescriptor + index, { entry, folder, path: "", position: 0 });
  }
  const on: OnEntry =
    (call) =>
    (descriptor, ...args) => {
      const opened = open.get(descriptor);
      return opened ? call(opened, ...args) : errno.badFile;
    };
  return {
    ...mountCalls(folders, memory),
    ...pathCalls(on, open, memory),
    ...statusCalls(on, memory),
    ...readingCalls(on, memory),
    fd_advise: on(() => errno.success),
    fd_fdstat_set_flags: on(() => errno.success),
    fd_close: (descriptor) => (open.delete(descriptor) ? errno.success : errno.badFile),
    ...refusals,
  };
}

/** What the granted folders are called. */
function mountCalls(folders: readonly GrantedFolder[], memory: GuestMemory): StreamCalls {
  const on =
    (call: (name: Uint8Array, ...args: readonly number[]) => number): Call =>
    (descriptor, ...args) => {
      const folder = folders[descriptor - firstDescriptor];
      return folder ? call(new TextEncoder().encode(folder.mount), ...args) : errno.badFile;
    };
  return {
    fd_prestat_get: on((name, pointer) => {
      memory.writeU32(pointer, 0);
      memory.writeU32(pointer + 4, name.length);
      return errno.success;
    }),
    fd_prestat_dir_name: on((name, pointer, length) => {
      if (length < name.length) return errno.nameTooLong;
      memory.bytes(pointer, name.length).set(name);
      return errno.success;
    }),
  };
}

function pathCalls(on: OnEntry, open: Map<number, OpenEntry>, memory: GuestMemory): StreamCalls {
  const find = (parent: OpenEntry, pointer: number, length: number): OpenEntry | number => {
    const path = joinBelow(parent.path, new TextDecoder().decode(memory.bytes(pointer, length).slice()));
    if (path === undefined) return errno.notPermitted;
    const entry = parent.folder.find(path);
    return entry ? { entry, folder: parent.folder, path, position: 0 } : errno.noEntry;
  };
  return {
    path_open: on((parent, _lookup, pointer, length, flags, _rights, _inherited, _mode, target) => {
      if (flags & writingFlags) return errno.readOnly;
      const found = find(parent, pointer, length);
      if (typeof found === "number") return found;
      if (flags & directoryFlag && found.entry.kind !== "directory") return errno.notDirectory;
      const descriptor = freeDescriptor(open);
      if (descriptor === undefined) return errno.tooManyOpen;
      open.set(descriptor, found);
      memory.writeU32(target, descriptor);
      return errno.success;
    }),
    path_filestat_get: on((parent, _flags, pointer, length, target) => {
      const found = find(parent, pointer, length);
      return typeof found === "number" ? found : writeStatus(memory, target, found.entry);
    }),
  };
}

function statusCalls(on: OnEntry, memory: GuestMemory): StreamCalls {
  return {
    fd_filestat_get: on(({ entry }, target) => writeStatus(memory, target, entry)),
    fd_fdstat_get: on(({ entry }, target) => {
      memory.fill(target, 24);
      memory.writeU8(target, fileTypes[entry.kind]);
      memory.writeU64(target + 8, readRights);
      memory.writeU64(target + 16, readRights);
      return errno.success;
    }),
    fd_tell: on(({ position }, target) => {
      memory.writeU64(target, BigInt(position));
      return errno.success;
    }),
    fd_seek: on((opened, offset, whence, target) => {
      if (opened.entry.kind === "directory") return errno.isDirectory;
      const position = [0, opened.position, opened.entry.size][whence];
      if (position === undefined || position + offset < 0) return errno.invalid;
      opened.position = position + offset;
      memory.writeU64(target, BigInt(opened.position));
      return errno.success;
    }),
  };
}

function readingCalls(on: OnEntry, memory: GuestMemory): StreamCalls {
  return {
    fd_read: on((opened, vectors, count, target) => {
      if (opened.entry.kind === "directory") return errno.isDirectory;
      const total = readAt(memory, opened, opened.position, vectors, count);
      opened.position += total;
      memory.writeU32(target, total);
      return errno.success;
    }),
    fd_pread: on((opened, vectors, count, offset, target) => {
      if (opened.entry.kind === "directory") return errno.isDirectory;
      memory.writeU32(target, readAt(memory, opened, offset, vectors, count));
      return errno.success;
    }),
    fd_readdir: on(({ entry }, buffer, length, cookie, target) => {
      if (entry.kind !== "directory") return errno.notDirectory;
      const listed = encodeListing(entry.list(), cookie, length >>> 0);
      memory.bytes(buffer, listed.length).set(listed);
      memory.writeU32(target, listed.length);
      return errno.success;
    }),
  };
}

const refuse: Call = () => errno.readOnly;

const refusals: StreamCalls = {
  fd_write: refuse,
  fd_pwrite: refuse,
  fd_allocate: refuse,
  fd_filestat_set_size: refuse,
  fd_filestat_set_times: refuse,
  path_create_directory: refuse,
  path_filestat_set_times: refuse,
  path_link: refuse,
  path_remove_directory: refuse,
  path_rename: refuse,
  path_symlink: refuse,
  path_unlink_file: refuse,
};

function freeDescriptor(open: ReadonlyMap<number, OpenEntry>): number | undefined {
  for (let descriptor = firstDescriptor; descriptor < firstDescriptor + mostOpen; descriptor++) {
    if (!open.has(descriptor)) return descriptor;
  }
  return undefined;
}

function readAt(memory: GuestMemory, opened: OpenEntry, start: number, vectors: number, count: number): number {
  if (opened.entry.kind === "directory") return 0;
  opened.contents ??= opened.entry.read();
  const { contents } = opened;
  let position = start;
  return fillBuffers(memory, vectors, count, (target) => {
    const part = contents.subarray(position, position + target.length);
    target.set(part);
    position += part.length;
    return part.length;
  });
}

function writeStatus(memory: GuestMemory, target: number, entry: FolderEntry): number {
  memory.fill(target, 64);
  memory.writeU8(target + 16, fileTypes[entry.kind]);
  memory.writeU64(target + 24, 1n);
  memory.writeU64(target + 32, entry.kind === "file" ? BigInt(entry.size) : 0n);
  return errno.success;
}

/** Entries from the one numbered `cookie`; the last may be cut off, which tells the reader that there are more. */
function encodeListing(entries: readonly ListedEntry[], cookie: number, room: number): Uint8Array {
  const bytes: number[] = [];
  for (const [index, { name, kind }] of entries.entries()) {
    if (index < cookie || bytes.length >= room) continue;
    const text = new TextEncoder().encode(name);
    const head = new DataView(new ArrayBuffer(24));
    head.setBigUint64(0, BigInt(index + 1), true);
    head.setUint32(16, text.length, true);
    head.setUint8(20, fileTypes[kind]);
    bytes.push(...new Uint8Array(head.buffer), ...text);
  }
  return Uint8Array.from(bytes.slice(0, room));
}
