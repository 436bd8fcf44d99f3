import { describe, expect, test } from "vitest";
import {
  buildModule,
  call,
  constant,
  drop,
  exit,
  forever,
  i32,
  i64,
  littleEndian,
  type ModuleParts,
  unreachable,
  unsigned,
  write,
  writingModule,
} from "./support/module-builder.ts";
import { failureOf, responseWith, runBytes, runResponse } from "./support/run-wasm.ts";

const quick = { limits: { milliseconds: 150 } };
const stopped = "call: stopped after 150 ms, its limit of time";
const trap = (reason: string): string => `call: module[] function[_start] failed: ${reason}`;

function command(body: readonly number[], more: ModuleParts = {}): Uint8Array {
  const imported = more.imports?.length ?? 0;
  return buildModule({ functions: [{ type: 0, body }], exports: { _start: imported }, ...more });
}

describe("a plugin that does not come to its end is stopped", () => {
  test("in an endless loop", () => {
    expect(failureOf(() => runBytes(command(forever()), quick))).toBe(stopped);
  });

  test("in its start section", () => {
    const module = buildModule({ functions: [{ type: 0, body: forever() }], start: 0 });
    expect(failureOf(() => runBytes(module, quick))).toBe(stopped);
  });

  test("asleep", () => {
    const sleep = [...constant(0), ...constant(64), ...constant(1), ...constant(128), ...call(0), drop];
    const module = command(forever(...sleep), {
      types: [[[i32, i32, i32, i32], [i32]]],
      imports: [{ name: "poll_oneoff", type: 1 }],
      memory: [0, 1],
    });
    expect(failureOf(() => runBytes(module, quick))).toBe(stopped);
  });

  test("while it reads random bytes by the hundred megabytes", () => {
    const module = command(forever(...constant(0), ...constant(400 * 1024 * 1024), ...call(0), drop), {
      types: [[[i32, i32], [i32]]],
      imports: [{ name: "random_get", type: 1 }],
      memory: [0, ...unsigned(7_000)],
    });
    expect(failureOf(() => runBytes(module, quick))).toBe(stopped);
  });

  test("while it writes to stderr", () => {
    const module = writingModule(new TextEncoder().encode("x\n"), forever(...write(2)));
    expect(failureOf(() => runBytes(module, quick))).toContain(stopped);
  });
});

describe("traps", () => {
  test("endless recursion", () => {
    expect(failureOf(() => runBytes(command(call(0))))).toBe(trap("stack overflow"));
  });

  test("unreachable", () => {
    expect(failureOf(() => runBytes(command([unreachable])))).toBe(trap("wasm error: unreachable"));
  });

  test("a division by zero", () => {
    const division = [...constant(1), ...constant(0), 0x6d, drop];
    expect(failureOf(() => runBytes(command(division)))).toBe(trap("wasm error: integer divide by zero"));
  });

  test("a store outside of memory", () => {
    const store = [...constant(-4), ...constant(1), 0x36, 2, 0];
    const module = command(store, { memory: [0, 1] });
    expect(failureOf(() => runBytes(module))).toBe(trap("wasm error: out of bounds memory access"));
  });

  test("after text on stderr show the text first", () => {
    const module = writingModule(new TextEncoder().encode("it went wrong\n"), [unreachable], 2);
    expect(failureOf(() => runBytes(module))).toBe(`it went wrong\n${trap("wasm error: unreachable")}`);
  });

  test("after a valid response fail all the same", () => {
    expect(failureOf(() => runResponse(writingModule(new Uint8Array(), [unreachable])))).toContain("unreachable");
  });
});

describe("exit statuses", () => {
  test.each([
    [1, "call: module closed with exit_code(1)"],
    [256, "call: module closed with exit_code(256)"],
    [-1, "call: module closed with exit_code(4294967295)"],
  ])("%i is a failure", (status, message) => {
    expect(failureOf(() => runBytes(writingModule(new Uint8Array(), exit(status))))).toBe(message);
  });

  test("0 is success, whatever follows", () => {
    expect(runResponse(writingModule(new Uint8Array(), [...exit(0), unreachable])).files).toEqual([]);
  });
});

describe("limits of size", () => {
  // Stores at 0 how many pages there are once growing by 16 has failed, and writes these four bytes to stdout.
  const grower = (memory: readonly number[]): Uint8Array =>
    buildModule({
      types: [[[i32, i32, i32, i32], [i32]]],
      imports: [{ name: "fd_write", type: 1 }],
      functions: [
        {
          type: 0,
          body: [
            ...[0x02, 0x40, 0x03, 0x40, ...constant(16), 0x40, 0, ...constant(-1), 0x46, 0x0d, 1, 0x0c, 0, 0x0b, 0x0b],
            ...[...constant(32), 0x3f, 0, 0x36, 2, 0],
            ...write(1),
          ],
        },
      ],
      memory,
      exports: { _start: 1 },
      data: [{ offset: 0, bytes: [...littleEndian(32), ...littleEndian(4)] }],
    });
  const pagesOf = (bytes: Uint8Array): number => new DataView(bytes.slice().buffer).getUint32(0, true);

  test.each([
    ["that declares no maximum", [0, 1]],
    ["that declares 4 GiB as its maximum", [1, 1, ...unsigned(65_536)]],
  ])("a module %s grows to the limit and no further", (_, memory) => {
    expect(pagesOf(runBytes(grower(memory), { limits: { bytes: 64 * 1024 * 1024 } }))).toBe(1009);
  });

  test("a smaller maximum of the module's own stands", () => {
    expect(pagesOf(runBytes(grower([1, 1, 40])))).toBe(33);
  });

  test("a module that declares more memory than the limit is refused", () => {
    expect(failureOf(() => runBytes(command([], { memory: [0, ...unsigned(65_536)] })))).toBe(
      "the sandbox does not run modules with 4 GiB of memory from the start, more than its limit of 512 MiB",
    );
  });

  test("a module that declares a huge table is refused", () => {
    expect(failureOf(() => runBytes(command([], { table: [0x70, 0, ...unsigned(4_000_000_000)] })))).toContain(
      "tables of 4000000000 elements",
    );
  });

  test("a table grows to a limit only", () => {
    // Grows by a million until that fails, then ends.
    const grow = [0xd0, 0x6f, ...constant(1_000_000), 0xfc, 15, 0, ...constant(-1), 0x46, 0x0d, 1, 0x0c, 0, 0x0b, 0x0b];
    const module = command([0x02, 0x40, 0x03, 0x40, ...grow], { table: [0x6f, 0, 0] });
    expect(runBytes(module).length).toBe(0);
  });

  test("endless output is stopped", () => {
    const module = writingModule(new Uint8Array(60_000), forever(...write(1)));
    expect(failureOf(() => runBytes(module, { limits: { outputBytes: 1024 * 1024 } }))).toBe(
      "call: stopped after 1 MiB of output, its limit",
    );
  });

  test("too many files are refused", () => {
    const module = writingModule(Uint8Array.from([0x0a, 0, 0x0a, 0, 0x0a, 0]));
    expect(failureOf(() => runResponse(module, { limits: { files: 2 } }))).toBe(
      "the response has 3 files, the limit is 2",
    );
  });
});

describe("features that the sandbox does not give", () => {
  const gc = [0x5f, 0];
  test.each([
    ["garbage-collected types", { rawSections: [[1, 1 + gc.length, 1, ...gc]] }, "garbage-collected types (WasmGC)"],
    ["shared memory", { memory: [3, 1, 1] }, "shared memory (threads)"],
    ["64-bit memory", { memory: [4, 1] }, "64-bit memory (memory64)"],
  ])("%s", (_, parts, message) => {
    expect(failureOf(() => runBytes(command([], parts)))).toBe(`the sandbox does not run modules with ${message}`);
  });
});

describe("exceptions", () => {
  const exnref = 0x69;
  // try … catch_all end
  const tryAll = (...body: readonly number[]): number[] => [0x06, 0x40, ...body, 0x19, 0x0b];

  test("that carry a number can be thrown and caught, as C++ does", () => {
    const module = command(tryAll(...constant(1), 0x08, 0), { types: [[[i32], []]], tags: [1] });
    expect(runBytes(module).length).toBe(0);
  });

  test("that nobody catches fail", () => {
    const module = command([...constant(1), 0x08, 0], { types: [[[i32], []]], tags: [1] });
    expect(failureOf(() => runBytes(module))).toBe(trap("wasm error: uncaught exception"));
  });

  // A chain of them grows on the engine's heap until the whole process dies.
  test.each([
    ["that carry exceptions", [exnref], "exceptions that carry references"],
    ["that carry references", [0x6f], "exceptions that carry references"],
    ["that carry a lot", new Array<number>(17).fill(i64), "exceptions that carry more than 16 values"],
  ])("%s are refused", (_, carried, message) => {
    const module = command([], { types: [[carried, []]], tags: [1] });
    expect(failureOf(() => runBytes(module))).toBe(`the sandbox does not run modules with ${message}`);
  });

  test("do not hide that there was too much output", () => {
    const module = writingModule(new Uint8Array(2000), tryAll(...forever(...write(1))));
    expect(failureOf(() => runBytes(module, { limits: { outputBytes: 5000 } }))).toContain("of output, its limit");
  });

  test("do not keep a module from ending", () => {
    const module = writingModule(new Uint8Array(), [...tryAll(...exit(3)), ...tryAll(...exit(0))]);
    expect(failureOf(() => runBytes(module))).toBe("call: module closed with exit_code(3)");
  });

  test("do not keep a module from being stopped", () => {
    expect(failureOf(() => runBytes(command(forever(...tryAll(...forever()))), quick))).toBe(stopped);
  });
});

describe("start sections", () => {
  test("that fail are named", () => {
    const module = buildModule({ functions: [{ type: 0, body: [unreachable] }], start: 0 });
    expect(failureOf(() => runBytes(module))).toBe("call: start function[0] failed: wasm error: unreachable");
  });

  test.each([
    ["a parameter", { types: [[[i32], []]], functions: [{ type: 1, body: [] }] }],
    ["a result", { types: [[[], [i32]]], functions: [{ type: 1, body: constant(1) }] }],
  ] satisfies readonly (readonly [string, ModuleParts])[])("with %s are refused", (_, parts) => {
    expect(failureOf(() => runBytes(buildModule({ ...parts, start: 0 })))).toBe(
      "compile module: invalid start function: func[0] must have an empty (nullary) signature",
    );
  });
});

describe("more than the engine takes is explained", () => {
  const hint = "\n  hint: the JavaScript engine that runs the sandbox takes no more, unlike sqlc's";

  test("50,001 local variables", () => {
    const functions = [{ type: 0, locals: new Array<number>(50_001).fill(i32), body: [] }];
    expect(failureOf(() => runBytes(buildModule({ functions })))).toContain(hint);
  });

  test("1001 parameters", () => {
    const types = [[new Array<number>(1001).fill(i32), []]] as const;
    expect(failureOf(() => runBytes(buildModule({ types })))).toContain(hint);
  });
});

describe("imports", () => {
  test("of another module are refused and named", () => {
    const module = command([], { imports: [{ module: "env", name: "system", type: 0 }] });
    expect(failureOf(() => runBytes(module))).toBe(
      "call: module[env] not instantiated\n  the plugin imports env.system; the sandbox has wasi_snapshot_preview1 alone",
    );
  });

  test("of an unknown function are refused and named", () => {
    const module = command([], { imports: [{ name: "nope", type: 0 }] });
    expect(failureOf(() => runBytes(module))).toContain('"nope" is not exported in module "wasi_snapshot_preview1"');
  });

  test("with another signature are refused", () => {
    const module = command([], { types: [[[i64], [i32]]], imports: [{ name: "fd_close", type: 1 }] });
    expect(failureOf(() => runBytes(module))).toBe(
      "call: import func[wasi_snapshot_preview1.fd_close]: signature mismatch",
    );
  });
});

describe("files that are no modules", () => {
  test.each([
    ["nothing", [], "compile module: invalid magic number"],
    ["text", [...new TextEncoder().encode("<html>not found</html>")], "compile module: invalid magic number"],
    [
      "a program",
      [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0],
      "this is a program of a system, not a module: Go needs GOOS=wasip1",
    ],
    ["a component", [0, 0x61, 0x73, 0x6d, 0x0d, 0, 1, 0], "compile module: invalid version header (a component"],
    ["a section that is cut off", [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 9, 1], "compile module: unexpected end"],
  ])("%s", (_, bytes, message) => {
    expect(failureOf(() => runBytes(Uint8Array.from(bytes)))).toContain(message);
  });

  test("no cut of a module crashes the host", () => {
    const whole = writingModule(new TextEncoder().encode("text"));
    for (let length = 0; length < whole.length; length++) {
      expect(failureOf(() => runBytes(whole.subarray(0, length)))).toMatch(/^(no failure|compile module: )/);
    }
  });
});

describe("responses that are none", () => {
  test("text is explained", () => {
    const module = writingModule(new TextEncoder().encode("hello world\n"));
    expect(failureOf(() => runResponse(module))).toBe(
      'proto: cannot parse invalid wire-format data\n  the plugin wrote 12 bytes to stdout, beginning with "hello world\\n"\n' +
        "  hint: stdout carries the response alone; text is to be written to stderr",
    );
  });

  test("text in front of a response is explained", () => {
    const text = new TextEncoder().encode("starting\n");
    const module = writingModule(Uint8Array.from([...text, ...responseWith({ a: "x" })]));
    expect(failureOf(() => runResponse(module))).toMatch(
      /beginning with "starting.*\n {2}hint: stdout carries the response alone/,
    );
  });

  test.each([
    ["a length beyond the end", [0x0a, 0x7f, 1]],
    ["a length of 4 GiB", [0x0a, 0xff, 0xff, 0xff, 0xff, 0x0f]],
    ["a group that does not end", [0x0b, 0x0b]],
  ])("%s is refused", (_, bytes) => {
    expect(failureOf(() => runResponse(writingModule(Uint8Array.from(bytes))))).toContain("proto: cannot parse");
  });

  test("a name that is not UTF-8 is refused", () => {
    const module = writingModule(Uint8Array.from([0x0a, 3, 0x0a, 1, 0xff]));
    expect(failureOf(() => runResponse(module))).toContain("string field contains invalid UTF-8");
  });
});

describe("pointers outside of memory", () => {
  // Exits with the errno of the call.
  const errnoOf = (name: string, types: readonly number[], args: readonly number[]): string => {
    const module = command([...args.flatMap(constant), ...call(0), ...call(1)], {
      types: [
        [types, [i32]],
        [[i32], []],
      ],
      imports: [
        { name, type: 1 },
        { name: "proc_exit", type: 2 },
      ],
      memory: [0, 1],
      exports: { _start: 2 },
    });
    return failureOf(() => runBytes(module));
  };
  const fault = "call: module closed with exit_code(21)";

  test.each([
    ["random_get", [0, -1]],
    ["random_get", [-1, 16]],
    ["args_get", [-4, 0]],
    ["environ_sizes_get", [65_533, 0]],
    ["fd_fdstat_get", [1, 65_530]],
  ])("%s %j", (name, args) => {
    expect(errnoOf(name, [i32, i32], args)).toBe(fault);
  });

  test.each([
    ["fd_write", [1, 65_532, 1, 0]],
    ["fd_read", [0, -8, -1, 0]],
    ["poll_oneoff", [0, 0, -1, 0]],
  ])("%s %j", (name, args) => {
    expect(errnoOf(name, [i32, i32, i32, i32], args)).toBe(fault);
  });
});
