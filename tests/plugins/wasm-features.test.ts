import { describe, expect, test } from "vitest";
import { wasiFunctionNames } from "../../packages/plugin-host/src/wasm/wasi/signatures.ts";
import { buildModule, constant, drop, i32, i64, type ModuleParts } from "./support/module-builder.ts";
import { failureOf, runBytes } from "./support/run-wasm.ts";

function outcome(body: readonly number[], more: ModuleParts = {}): string {
  const module = buildModule({
    functions: [{ type: 0, body }],
    exports: { _start: more.imports?.length ?? 0 },
    ...more,
  });
  return failureOf(() => runBytes(module));
}

const memory = [0, 1];

/** What the engine of sqlc takes beyond WebAssembly 1.0, and compilers use by default. */
describe("modules may use", () => {
  test.each<readonly [string, readonly number[], ModuleParts]>([
    ["sign extension", [...constant(1), 0xc0, drop], {}],
    ["saturating conversions", [0x43, 0, 0, 0x80, 0x7f, 0xfc, 0, drop], {}],
    ["memory.copy", [...constant(0), ...constant(8), ...constant(4), 0xfc, 10, 0, 0], { memory }],
    ["memory.fill", [...constant(0), ...constant(1), ...constant(4), 0xfc, 11, 0], { memory }],
    [
      "blocks with several results",
      [0x02, 1, ...constant(1), ...constant(2), 0x0b, drop, drop],
      { types: [[[], [i32, i32]]] },
    ],
    ["references", [0xd0, 0x6f, 0xd1, drop], {}],
    ["several tables' operations", [0xd0, 0x70, ...constant(1), 0xfc, 15, 0, drop], { table: [0x70, 0, 1] }],
    [
      "vectors",
      [0xfd, 12, ...new Array<number>(16).fill(7), 0xfd, 12, ...new Array<number>(16).fill(1), 0xfd, 0x6e, drop],
      {},
    ],
  ])("%s", (_, body, parts) => {
    expect(outcome(body, parts)).toBe("no failure");
  });
});

describe("modules that use what the engine does not know are refused without advice on the engine's flags", () => {
  test.each([
    ["a type", [0x02, 0x67, 0, 0x0b, drop]],
    ["an instruction", [0xfb, 0x80, 1, drop]],
    ["an opcode", [0x17]],
  ])("%s", (_, body) => {
    const message = outcome(body);
    expect(message).toMatch(
      /^compile module: .*\n {2}the module uses a feature of WebAssembly that the sandbox does not have$/,
    );
    expect(message).not.toContain("--experimental");
  });
});

// i: 32 bits, I: 64 bits, by the witx file of WASI preview 1; what is not here takes 32 bits only.
const with64Bits: Readonly<Record<string, string>> = {
  clock_time_get: "iIi",
  fd_advise: "iIIi",
  fd_allocate: "iII",
  fd_fdstat_set_rights: "iII",
  fd_filestat_set_size: "iI",
  fd_filestat_set_times: "iIIi",
  fd_pread: "iiiIi",
  fd_pwrite: "iiiIi",
  fd_readdir: "iiiIi",
  fd_seek: "iIii",
  path_filestat_set_times: "iiiiIIi",
  path_open: "iiiiiIIii",
};

describe("modules that import what their compiler's library needs are run", () => {
  const arity: Readonly<Record<string, number>> = {
    ...{ args_get: 2, args_sizes_get: 2, environ_get: 2, environ_sizes_get: 2, fd_close: 1, fd_fdstat_get: 2 },
    ...{ fd_fdstat_set_flags: 2, fd_prestat_dir_name: 3, fd_prestat_get: 2, fd_read: 4, fd_write: 4, poll_oneoff: 4 },
    ...{ random_get: 2, sched_yield: 0, clock_res_get: 2, fd_filestat_get: 2, fd_renumber: 2, fd_sync: 1, fd_tell: 2 },
    ...{
      fd_datasync: 1,
      path_create_directory: 3,
      path_filestat_get: 5,
      path_link: 7,
      path_readlink: 6,
      path_rename: 6,
    },
    ...{ path_remove_directory: 3, path_symlink: 5, path_unlink_file: 3, proc_exit: 1, proc_raise: 1 },
    ...{ sock_accept: 3, sock_recv: 6, sock_send: 5, sock_shutdown: 2 },
  };

  test("every function of WASI preview 1 is there with its signature", () => {
    const names = [...Object.keys(arity), ...Object.keys(with64Bits)].sort();
    expect([...wasiFunctionNames].sort()).toEqual(names);
    const types = names.map((name) => {
      const parameters = [...(with64Bits[name] ?? "i".repeat(arity[name] ?? 0))].map((letter) =>
        letter === "i" ? i32 : i64,
      );
      return [parameters, name === "proc_exit" ? [] : [i32]] as const;
    });
    const imports = names.map((name, index) => ({ name, type: index + 1 }));
    expect(outcome([], { types, imports })).toBe("no failure");
  });

  test("one function may be imported twice, as Go does", () => {
    const imported = { name: "fd_close", type: 1 };
    expect(outcome([], { types: [[[i32], [i32]]], imports: [imported, imported] })).toBe("no failure");
  });
});
