import { describe, expect, test } from "vitest";
import { createRandomStream } from "../random-stream.ts";
import { createFixedClock } from "./clock.ts";
import type { FolderEntry, GrantedFolder } from "./granted-folder.ts";
import { createGuestMemory } from "./guest-memory.ts";
import { createReadOnlyFiles } from "./read-only-files.ts";
import { createStandardStreams, OutputLimitError } from "./streams.ts";
import { createWasi, ExitSignal } from "./wasi.ts";

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

interface System {
  call(name: string, ...args: readonly (number | bigint)[]): number;
  u32(address: number): number;
  u64(address: number): bigint;
  string(address: number, length: number): string;
  put(address: number, bytes: Uint8Array): void;
  /** A list of one buffer at address 0. */
  buffer(address: number, length: number): void;
  readonly output: () => string;
}

function createSystem(folders: readonly GrantedFolder[] = []): System {
  const bytes = new ArrayBuffer(65_536);
  const view = new DataView(bytes);
  const memory = createGuestMemory(() => bytes);
  const streams = createStandardStreams(text("input"), 20);
  const wasi = createWasi({
    args: ["plugin.wasm", "/method"],
    environment: [
      ["SQLC_VERSION", "v1"],
      ["EMPTY", ""],
    ],
    streams,
    clock: createFixedClock(),
    random: createRandomStream(),
    memory,
    files: folders.length === 0 ? undefined : createReadOnlyFiles(folders, memory),
  });
  return {
    call: (name, ...args) => wasi.functions[name]?.(...args) ?? -1,
    u32: (address) => view.getUint32(address, true),
    u64: (address) => view.getBigUint64(address, true),
    string: (address, length) => new TextDecoder().decode(new Uint8Array(bytes, address, length)),
    put: (address, content) => new Uint8Array(bytes).set(content, address),
    buffer(address, length) {
      view.setUint32(0, address, true);
      view.setUint32(4, length, true);
    },
    output: () => new TextDecoder().decode(streams.output()),
  };
}

describe("arguments and variables", () => {
  test("are counted and copied in order", () => {
    const system = createSystem();
    system.call("args_sizes_get", 0, 4);
    expect([system.u32(0), system.u32(4)]).toEqual([2, 20]);
    system.call("args_get", 16, 100);
    expect([system.u32(16), system.u32(20), system.string(100, 20)]).toEqual([100, 112, "plugin.wasm\0/method\0"]);
    system.call("environ_get", 16, 100);
    expect(system.string(100, 23)).toBe("SQLC_VERSION=v1\0EMPTY=\0");
  });
});

describe("clocks", () => {
  test("start in 2022 and at 0, and go on by a millisecond a look", () => {
    const system = createSystem();
    const look = (id: number): bigint => {
      system.call("clock_time_get", id, 0n, 8);
      return system.u64(8);
    };
    expect([look(0), look(0), look(1), look(1)]).toEqual([
      1_640_995_200_000_000_000n,
      1_640_995_200_001_000_000n,
      0n,
      1_000_000n,
    ]);
  });

  test("have the resolutions of sqlc's host, and there are two", () => {
    const system = createSystem();
    system.call("clock_res_get", 0, 8);
    system.call("clock_res_get", 1, 16);
    expect([
      system.u64(8),
      system.u64(16),
      system.call("clock_res_get", 2, 8),
      system.call("clock_time_get", 3, 0n, 8),
    ]).toEqual([1000n, 1n, 28, 28]);
  });
});

describe("standard streams", () => {
  test("stdin is read to its end", () => {
    const system = createSystem();
    system.buffer(100, 3);
    const reads = [1, 2, 3].map(() => {
      system.call("fd_read", 0, 0, 1, 16);
      return system.string(100, system.u32(16));
    });
    expect(reads).toEqual(["inp", "ut", ""]);
  });

  test("stdout is kept up to its limit", () => {
    const system = createSystem();
    system.put(100, text("hello world "));
    system.buffer(100, 12);
    system.call("fd_write", 1, 0, 1, 16);
    expect([system.u32(16), system.output()]).toEqual([12, "hello world "]);
    expect(() => system.call("fd_write", 1, 0, 1, 16)).toThrow(OutputLimitError);
  });

  test.each([
    ["fd_write", [0, 0, 1, 16], 8],
    ["fd_write", [9, 0, 1, 16], 8],
    ["fd_seek", [1, 0, 0, 16], 52],
    ["fd_tell", [0, 16], 52],
    ["fd_fdstat_set_flags", [1, 0], 52],
    ["fd_fdstat_get", [3, 16], 8],
    ["fd_prestat_get", [0, 16], 0],
    ["fd_prestat_get", [3, 16], 8],
    ["fd_sync", [1], 0],
    ["fd_advise", [0, 0, 0, 0], 0],
    ["path_open", [3, 0, 0, 0, 0, 0, 0, 0, 16], 8],
    ["path_open", [0, 0, 0, 0, 0, 0, 0, 0, 16], 54],
    ["path_create_directory", [3, 0, 0], 8],
    ["sock_shutdown", [0, 0], 8],
    ["sched_yield", [], 0],
    ["fd_renumber", [0, 1], 58],
    ["fd_renumber", [0, -1], 8],
    ["fd_renumber", [3, 0], 8],
    ["fd_advise", [0, 0, 0, 6], 28],
    ["fd_allocate", [1, 0, 0], 0],
    ["fd_allocate", [1, 1, 1], 52],
    ["fd_filestat_set_size", [1, 0], 52],
    ["fd_prestat_dir_name", [0, 0, 1], 37],
    ["clock_res_get", [-1, 16], 28],
  ])("%s %j gives %i", (name, args, result) => {
    expect(createSystem().call(name, ...args)).toBe(result);
  });

  // A list of one buffer of 5 bytes.
  test.each([
    ["fd_read", [1, 0, 1, 16], 8],
    ["fd_read", [1, 0, 0, 16], 0],
    ["fd_read", [1, 65_536, 1, 16], 21],
    ["fd_write", [0, 0, 0, 16], 0],
    ["fd_pread", [0, 0, 1, 0, 16], 8],
    ["fd_pwrite", [1, 0, 1, 0, 16], 8],
    ["fd_write", [1, 0, 2 ** 29, 16], 0],
  ])("%s %j gives %i with a buffer", (name, args, result) => {
    const system = createSystem();
    system.buffer(100, 5);
    expect(system.call(name, ...args)).toBe(result);
  });

  test("read into empty buffers wherever they lie, and write from none outside of memory", () => {
    const system = createSystem();
    system.buffer(70_000, 0);
    expect([system.call("fd_read", 0, 0, 1, 16), system.call("fd_write", 1, 0, 1, 16)]).toEqual([0, 21]);
  });

  test("look like block devices", () => {
    const system = createSystem();
    system.call("fd_fdstat_get", 1, 16);
    system.call("fd_filestat_get", 1, 64);
    expect([system.u32(16), system.u64(24), system.u32(80), system.u64(88), system.u64(96)]).toEqual([
      1,
      0x8e001ffn,
      1,
      1n,
      0n,
    ]);
  });

  test("once closed are bad descriptors", () => {
    const system = createSystem();
    expect([system.call("fd_close", 1), system.call("fd_write", 1, 0, 0, 16), system.call("fd_close", 1)]).toEqual([
      0, 8, 8,
    ]);
  });
});

describe("where several things are wrong", () => {
  const outside = 65_536;
  test.each([
    ["fd_fdstat_get", [9, outside], 21],
    ["fd_fdstat_set_flags", [9, 2], 28],
    ["fd_fdstat_set_rights", [9, 0, 0], 52],
    ["fd_readdir", [9, 0, 23, 0, 16], 28],
    ["path_open", [9, 0, outside, 1, 0, 0, 0, 0, 16], 21],
    ["path_readlink", [9, 0, 0, 100, 10, 16], 28],
    ["path_filestat_set_times", [9, 0, outside, 1, 0, 0, 3], 28],
    ["path_symlink", [outside, 1, 9, outside, 1], 8],
    ["sock_send", [9, 0, 0, 1, 0], 58],
  ])("%s %j gives %i", (name, args, result) => {
    expect(createSystem().call(name, ...args)).toBe(result);
  });

  test.each(["..", "/a", "a/../..", "\xff"])("the path %j comes before the descriptor", (path) => {
    const system = createSystem();
    const bytes = Buffer.from(path, "latin1");
    system.put(100, bytes);
    expect(system.call("path_unlink_file", 9, 100, bytes.length)).toBe(63);
  });

  test("nothing is written unless both places are in memory", () => {
    const system = createSystem();
    expect([system.call("args_get", 0, outside - 4), system.u32(0)]).toEqual([21, 0]);
  });
});

test("a file's time of now is a look at the clock", () => {
  const system = createSystem();
  system.call("path_filestat_set_times", 0, 0, 0, 0, 0, 0, 2);
  system.call("clock_time_get", 0, 0n, 8);
  expect(system.u64(8)).toBe(1_640_995_200_001_000_000n);
});

describe("waiting", () => {
  const inputAt = 0;
  const outputAt = 1000;
  const subscribe = (system: System, index: number, fields: { type: number; descriptor?: number; flags?: number }) => {
    const bytes = new DataView(new ArrayBuffer(48));
    bytes.setBigUint64(0, BigInt(index + 1), true);
    bytes.setUint8(8, fields.type);
    bytes.setInt32(16, fields.descriptor ?? 0, true);
    bytes.setUint16(40, fields.flags ?? 0, true);
    system.put(inputAt + index * 48, new Uint8Array(bytes.buffer));
  };
  const wait = (system: System, count: number): number => system.call("poll_oneoff", inputAt, outputAt, count, 2000);
  const event = (system: System, index: number): readonly number[] => {
    const at = outputAt + index * 32;
    return [Number(system.u64(at)), system.u32(at + 8) & 0xffff, system.u32(at + 10)];
  };

  test("tells input that is there last, and refuses to wait for output", () => {
    const system = createSystem();
    for (const [index, type] of [1, 2, 0].entries()) subscribe(system, index, { type });
    expect([wait(system, 3), event(system, 0), event(system, 1), event(system, 2)]).toEqual([
      0,
      [2, 58, 2],
      [3, 0, 0],
      [1, 0, 1],
    ]);
  });

  test.each([
    [{ type: 0, flags: 1 }, 58],
    [{ type: 0, flags: 2 }, 28],
    [{ type: 3 }, 28],
    [{ type: 1, descriptor: -1 }, 8],
  ])("for %j gives %i", (subscription, result) => {
    const system = createSystem();
    subscribe(system, 0, subscription);
    expect([wait(system, 1), system.u32(2000)]).toEqual([result, 1]);
  });

  test("needs stdin to be open for input of whatever", () => {
    const system = createSystem();
    subscribe(system, 0, { type: 1, descriptor: 1 });
    expect([wait(system, 1), system.call("fd_close", 0), wait(system, 1)]).toEqual([0, 0, 8]);
  });
});

test("waiting for an hour takes no time and gives one event", () => {
  const system = createSystem();
  system.put(0, Uint8Array.of(7));
  expect([system.call("poll_oneoff", 0, 100, 1, 16), system.u32(16), system.u64(100), system.u64(108)]).toEqual([
    0,
    1,
    7n,
    0n,
  ]);
});

test("after its exit a module gets no further", () => {
  const system = createSystem();
  expect(() => system.call("proc_exit", 0)).toThrow(ExitSignal);
  expect(() => system.call("sched_yield")).toThrow(ExitSignal);
});

describe("granted folders", () => {
  const entries: Readonly<Record<string, FolderEntry>> = {
    "": { kind: "directory", list: () => [{ name: "a.txt", kind: "file" }] },
    "a.txt": { kind: "file", size: 5, read: () => text("hello") },
  };
  const folder: GrantedFolder = { mount: "/data", find: (path) => entries[path] };
  const opened = (path: string, flags = 0): { system: System; result: number; descriptor: number } => {
    const system = createSystem([folder]);
    system.put(200, text(path));
    const result = system.call("path_open", 3, 0, 200, path.length, flags, 0n, 0n, 0, 16);
    return { system, result, descriptor: system.u32(16) };
  };

  test("have the name of their mount", () => {
    const system = createSystem([folder]);
    system.call("fd_prestat_get", 3, 16);
    system.call("fd_prestat_dir_name", 3, 100, 5);
    expect([system.u32(20), system.string(100, 5), system.call("fd_prestat_get", 4, 16)]).toEqual([5, "/data", 8]);
  });

  test("have files that can be read", () => {
    const { system, descriptor } = opened("./x/../a.txt");
    system.buffer(100, 20);
    system.call("fd_read", descriptor, 0, 1, 16);
    expect(system.string(100, system.u32(16))).toBe("hello");
  });

  test.each([
    ["../a.txt", 63],
    ["x/../../a.txt", 63],
    ["/a.txt", 63],
    ["absent", 44],
  ])("cannot be left by %s", (path, result) => {
    expect(opened(path).result).toBe(result);
  });

  test.each([1, 4, 8])("cannot be written to with the flags %i", (flags) => {
    expect(opened("a.txt", flags).result).toBe(69);
  });

  test("list their entries", () => {
    const system = createSystem([folder]);
    system.call("fd_readdir", 3, 100, 200, 0n, 16);
    expect([system.u32(16), system.u64(100), system.string(124, 5)]).toEqual([29, 1n, "a.txt"]);
  });

  test("can be filled with open files to a limit only", () => {
    const { system } = opened("a.txt");
    const results = Array.from({ length: 1100 }, () => system.call("path_open", 3, 0, 200, 5, 0, 0n, 0n, 0, 16));
    expect(results.at(-1)).toBe(33);
  });
});
