import type { Random } from "../../parser/random.ts";

/** A call of WASI preview 1 with what is put into memory before it. */
export interface SystemCall {
  readonly name: string;
  readonly arguments: readonly (number | bigint)[];
  readonly stores: readonly Store[];
}

export interface Store {
  readonly address: number;
  readonly bytes: readonly number[];
}

/** The kinds of arguments, which say what random value makes sense. Those of 64 bits are in capitals. */
type Role = "pointer" | "size" | "descriptor" | "clock" | "flags" | "vectors" | "path" | "subscriptions" | "WIDE";

// Vectors and subscriptions are a pointer and a count; a path is a pointer and a length.
const signatures: Readonly<Record<string, readonly Role[]>> = {
  args_get: ["pointer", "pointer"],
  args_sizes_get: ["pointer", "pointer"],
  environ_get: ["pointer", "pointer"],
  environ_sizes_get: ["pointer", "pointer"],
  clock_res_get: ["clock", "pointer"],
  clock_time_get: ["clock", "WIDE", "pointer"],
  fd_advise: ["descriptor", "WIDE", "WIDE", "flags"],
  fd_allocate: ["descriptor", "WIDE", "WIDE"],
  fd_close: ["descriptor"],
  fd_datasync: ["descriptor"],
  fd_fdstat_get: ["descriptor", "pointer"],
  fd_fdstat_set_flags: ["descriptor", "flags"],
  fd_fdstat_set_rights: ["descriptor", "WIDE", "WIDE"],
  fd_filestat_get: ["descriptor", "pointer"],
  fd_filestat_set_size: ["descriptor", "WIDE"],
  fd_filestat_set_times: ["descriptor", "WIDE", "WIDE", "flags"],
  fd_pread: ["descriptor", "vectors", "WIDE", "pointer"],
  fd_prestat_get: ["descriptor", "pointer"],
  fd_prestat_dir_name: ["descriptor", "pointer", "size"],
  fd_pwrite: ["descriptor", "vectors", "WIDE", "pointer"],
  fd_read: ["descriptor", "vectors", "pointer"],
  fd_readdir: ["descriptor", "pointer", "size", "WIDE", "pointer"],
  fd_renumber: ["descriptor", "descriptor"],
  fd_seek: ["descriptor", "WIDE", "flags", "pointer"],
  fd_sync: ["descriptor"],
  fd_tell: ["descriptor", "pointer"],
  fd_write: ["descriptor", "vectors", "pointer"],
  path_create_directory: ["descriptor", "path"],
  path_filestat_get: ["descriptor", "flags", "path", "pointer"],
  path_filestat_set_times: ["descriptor", "flags", "path", "WIDE", "WIDE", "flags"],
  path_link: ["descriptor", "flags", "path", "descriptor", "path"],
  path_open: ["descriptor", "flags", "path", "flags", "WIDE", "WIDE", "flags", "pointer"],
  path_readlink: ["descriptor", "path", "pointer", "size", "pointer"],
  path_remove_directory: ["descriptor", "path"],
  path_rename: ["descriptor", "path", "descriptor", "path"],
  path_symlink: ["path", "descriptor", "path"],
  path_unlink_file: ["descriptor", "path"],
  poll_oneoff: ["subscriptions"],
  proc_exit: ["flags"],
  proc_raise: ["flags"],
  random_get: ["pointer", "size"],
  sched_yield: [],
  sock_accept: ["descriptor", "flags", "pointer"],
  sock_recv: ["descriptor", "vectors", "flags", "pointer", "pointer"],
  sock_send: ["descriptor", "vectors", "flags", "pointer"],
  sock_shutdown: ["descriptor", "flags"],
};

/** Calls that real programs make, more often than their share. */
const frequent = ["fd_read", "fd_write", "random_get", "clock_time_get", "poll_oneoff"];
const names = Object.keys(signatures).filter((name) => name !== "proc_exit");

export const playgroundBytes = 4096;
const page = 65_536;

export function randomCall(random: Random): SystemCall {
  const pool = random.below(3) === 0 ? frequent : names;
  const name = random.below(200) === 0 ? "proc_exit" : (random.pick(pool) ?? "sched_yield");
  const stores: Store[] = [];
  // sqlc's engine fails in it for open descriptors, and nothing after it could be compared.
  if (name === "fd_filestat_set_times")
    return { name, arguments: [3 + random.below(3), 0n, 0n, random.below(16)], stores };
  const list = (signatures[name] ?? []).flatMap((role) => randomArguments(random, role, stores));
  return { name, arguments: list, stores };
}

/** The types of a function's parameters. */
export function parametersOf(name: string): readonly ("i32" | "i64")[] {
  const counts: Partial<Record<Role, number>> = { vectors: 2, path: 2, subscriptions: 4 };
  return (signatures[name] ?? []).flatMap((role) =>
    role === "WIDE" ? ["i64" as const] : new Array<"i32">(counts[role] ?? 1).fill("i32"),
  );
}

export const callNames: readonly string[] = Object.keys(signatures);

function randomArguments(random: Random, role: Role, stores: Store[]): readonly (number | bigint)[] {
  switch (role) {
    case "pointer":
      return [randomPointer(random)];
    case "size":
      return [randomSize(random)];
    case "descriptor":
      return [random.pick([0, 1, 2, 0, 1, 2, 3, 4, 5, 6, -1, 1000, 2 ** 31 - 1]) ?? 0];
    case "clock":
      return [random.pick([0, 1, 0, 1, 2, 3, 4, -1]) ?? 0];
    case "flags":
      return [random.pick([0, 1, 2, 3, 4, 5, 8, 16, 31, 255, 65_535, 65_536, -1]) ?? 0];
    case "WIDE":
      return [random.pick([0n, 1n, 2n, 100n, -1n, 2n ** 31n, 2n ** 32n, 2n ** 62n, -(2n ** 63n)]) ?? 0n];
    case "vectors":
      return randomVectors(random, stores);
    case "path":
      return randomPath(random, stores);
    case "subscriptions":
      return randomSubscriptions(random, stores);
  }
}

function randomPointer(random: Random): number {
  const kind = random.below(12);
  if (kind < 7) return random.below(playgroundBytes / 8) * 8;
  if (kind < 8) return random.below(playgroundBytes);
  if (kind < 9) return random.below(page);
  if (kind < 11) return page - random.below(72);
  return random.pick([page, page + 1, 2 ** 31 - 1, -(2 ** 31), -1, -4, -8, -16, 2 * page - 4]) ?? 0;
}

function randomSize(random: Random): number {
  const kind = random.below(10);
  if (kind < 5) return random.below(40);
  if (kind < 8) return random.below(1000);
  return random.pick([0, page - 1, page, page + 1, -1, 2 ** 31 - 1, -(2 ** 31), 5000]) ?? 0;
}

function randomVectors(random: Random, stores: Store[]): readonly [number, number] {
  const count = random.pick([0, 1, 1, 1, 2, 3, 8, 40]) ?? 1;
  const address = randomPointer(random);
  const bytes: number[] = [];
  for (let index = 0; index < count; index++) {
    const length = random.pick([0, 0, 1, 5, random.below(60), random.below(60), random.below(600)]) ?? 0;
    const isOdd = random.below(40) === 0;
    bytes.push(...word(random.below(20) === 0 ? randomPointer(random) : random.below(playgroundBytes)));
    bytes.push(...word(isOdd ? randomSize(random) : length));
  }
  store(stores, address, bytes);
  return [address, random.below(30) === 0 ? (random.pick([-1, 1025, 8192, 2 ** 29, 2 ** 31 - 1]) ?? 0) : count];
}

const paths = [".", "..", "", "a.txt", "/", "/etc/passwd", "../x", "a/../../b", "a\0b", "\xff", "x".repeat(300)];

function randomPath(random: Random, stores: Store[]): readonly [number, number] {
  const address = randomPointer(random);
  const bytes = [...Buffer.from(random.pick(paths) ?? "", "latin1")];
  store(stores, address, bytes);
  return [address, random.below(8) === 0 ? randomSize(random) : bytes.length];
}

function randomSubscriptions(random: Random, stores: Store[]): readonly number[] {
  const count = random.pick([0, 1, 1, 2, 3, 5]) ?? 1;
  const bytes: number[] = [];
  for (let index = 0; index < count; index++) bytes.push(...randomSubscription(random));
  const address = randomPointer(random);
  store(stores, address, bytes);
  const stated = random.below(20) === 0 ? (random.pick([-1, 2 ** 31 - 1, 1400, 89_478_486]) ?? 0) : count;
  return [address, randomPointer(random), stated, randomPointer(random)];
}

function randomSubscription(random: Random): readonly number[] {
  const kind = random.pick([0, 0, 0, 1, 1, 2, 2, 3, 255]) ?? 0;
  const first = kind === 0 ? random.pick([0, 1, 1, 2, 3, 7]) : random.pick([0, 0, 1, 2, 3, 9, -1]);
  const timeout = random.pick([0n, 1n, 1_000_000n, 3_600_000_000_000n, -1n, 2n ** 63n]) ?? 0n;
  const flags = random.pick([0, 0, 0, 1, 2, 3]) ?? 0;
  const wide = (value: bigint): number[] => [
    ...word(Number(BigInt.asUintN(32, value))),
    ...word(Number(BigInt.asUintN(32, value >> 32n))),
  ];
  const userData = wide(BigInt(random.below(2 ** 32)) << 17n);
  return [
    ...userData,
    kind,
    ...new Array<number>(7).fill(0),
    ...word(first ?? 0),
    0,
    0,
    0,
    0,
    ...wide(timeout),
    ...wide(0n),
    ...word(flags),
    0,
    0,
    0,
    0,
  ];
}

function word(value: number): number[] {
  return [0, 8, 16, 24].map((shift) => (value >>> shift) & 0xff);
}

/** As much as lies in memory, whatever the module is to say of its place. */
function store(stores: Store[], address: number, bytes: readonly number[]): void {
  if (address >= 0 && address < page) stores.push({ address, bytes: bytes.slice(0, page - address) });
}
