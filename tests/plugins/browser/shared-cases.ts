import { optionsSchemaSection, withCustomSection } from "../../../packages/plugin-host/src/wasm/custom-section.ts";
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
} from "../support/module-builder.ts";
import { responseWith } from "../support/run-wasm.ts";
import type { PageCase } from "./page-case.ts";
import { type Files, sample, withPlugin } from "./projects.ts";

const wasm = "wasm: { url: file://plugin.wasm }";
const script = "script: { path: plugin.js }";
const quick = "limits: { time: 500ms }";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const code = (contents: Uint8Array | string): Files => ({ "plugin.wasm": contents });
const js = (contents: string): Files => ({ "plugin.js": contents });
const generate = (body: string): Files => js(`export const generate = () => { ${body} };`);
const command = (body: readonly number[], parts: ModuleParts = {}): Files =>
  code(buildModule({ functions: [{ type: 0, body }], exports: { _start: 0 }, ...parts }));
const result = (files: Readonly<Record<string, string>>): Files => code(writingModule(responseWith(files)));

// Grows by 16 MiB until that fails, then traps when it got more than 64 MiB.
const grower = [
  ...[0x02, 0x40, ...forever(...constant(256), 0x40, 0, ...constant(-1), 0x46, 0x0d, 1), 0x0b],
  ...[0x3f, 0, ...constant(1024), 0x4b, 0x04, 0x40, unreachable, 0x0b],
];

// An exception that the host throws into the module is caught and forgotten.
const stubborn = forever(0x06, 0x40, ...write(1), 0x19, 0x0b);

/** Writes bytes of the random stream and both clocks, seven bits of each, as the contents of a file. */
function observingModule(): Uint8Array {
  const offset = 64;
  const length = 96;
  const response = responseWith({ observed: "x".repeat(length) });
  const place = offset + bytes(new TextDecoder().decode(response)).indexOf(0x78);
  const clock = (id: number, at: number): number[] => [...constant(id), 0x42, 0, ...constant(at), ...call(3), drop];
  const masked = Array.from({ length }, (_, index) => place + index).flatMap((at) => [
    ...[...constant(at), ...constant(at), 0x2d, 0, 0, ...constant(0x7f), 0x71, 0x3a, 0, 0],
  ]);
  return buildModule({
    types: [
      [[i32, i32, i32, i32], [i32]],
      [[i32], []],
      [[i32, i32], [i32]],
      [[i32, i64, i32], [i32]],
    ],
    imports: [
      { name: "fd_write", type: 1 },
      { name: "proc_exit", type: 2 },
      { name: "random_get", type: 3 },
      { name: "clock_time_get", type: 4 },
    ],
    functions: [
      {
        type: 0,
        body: [
          ...[...constant(place), ...constant(length - 32), ...call(2), drop],
          ...[...clock(0, place + length - 32), ...clock(0, place + length - 24)],
          ...[...clock(1, place + length - 16), ...clock(1, place + length - 8)],
          ...masked,
          ...write(1),
        ],
      },
    ],
    memory: [0, 1],
    exports: { _start: 4 },
    data: [
      { offset: 0, bytes: [...littleEndian(offset), ...littleEndian(response.length)] },
      { offset, bytes: response },
    ],
  });
}

const schema = (text: string): Uint8Array =>
  withCustomSection(writingModule(responseWith({})), optionsSchemaSection, text);

const observingScript = generate(`
  const dates = [Date.now(), new Date().toString(), new Date(2020, 0, 1).getTime(), new Date(0).getHours()];
  const contents = [Math.random(), Math.random(), ...dates, Object.getOwnPropertyNames(globalThis)].join(" ");
  return { files: [{ name: "observed", contents }] };
`);

const quickResult = result({ "a.txt": "a" });
const twoFiles = result({ "a.txt": "a", "b.txt": "b" });
const response = responseWith({ "hello.txt": "hello\n" });

const successes: readonly PageCase[] = [
  sample("greeter", "build/greeter.wasm"),
  sample("names", "plugin.js"),
  sample("node-pg", "build/node-pg.js"),
  withPlugin("what a module observes", wasm, code(observingModule())),
  withPlugin("what a script observes", script, observingScript),
  withPlugin("memory below the limit", `${wasm}, limits: { memory: 64MiB }`, command(grower, { memory: [0, 1] })),
  withPlugin("files up to the limit", `${wasm}, limits: { files: 2 }`, twoFiles),
];

const stopped: readonly PageCase[] = [
  withPlugin("a loop", `${wasm}, ${quick}`, command(forever())),
  withPlugin(
    "a loop of the start function",
    `${wasm}, ${quick}`,
    code(buildModule({ functions: [{ type: 0, body: forever() }], start: 0 })),
  ),
  withPlugin("words and a loop", `${wasm}, ${quick}`, code(writingModule(bytes("so far\n"), forever(), 2))),
  withPlugin("a loop in a script", `${script}, ${quick}`, generate("for (;;);")),
  withPlugin("a loop beside a script's functions", `${script}, ${quick}`, js("for (;;);")),
  withPlugin("words and a loop in a script", `${script}, ${quick}`, generate('console.log("so", "far"); for (;;);')),
  withPlugin(
    "a loop of promises",
    `${script}, ${quick}`,
    js("export const generate = async () => { for (;;) await null; };"),
  ),
  withPlugin(
    "output without end",
    `${wasm}, limits: { output: 1MiB }`,
    code(writingModule(new Uint8Array(60_000), forever(...write(1)))),
  ),
  withPlugin(
    "output that does not let itself be stopped",
    `${wasm}, limits: { output: 1MiB, time: 500ms }`,
    code(writingModule(new Uint8Array(60_000), stubborn)),
  ),
  withPlugin(
    "output of a script",
    `${script}, limits: { output: 1KiB }`,
    generate('return { files: [{ name: "a", contents: "x".repeat(2000) }] };'),
  ),
  withPlugin("files", `${wasm}, limits: { files: 1 }`, twoFiles),
  withPlugin(
    "files of a script",
    `${script}, limits: { files: 1 }`,
    generate('return { files: ["a", "b"].map((name) => ({ name, contents: "" })) };'),
  ),
  withPlugin("memory above the limit", `${wasm}, limits: { memory: 128MiB }`, command(grower, { memory: [0, 1] })),
  withPlugin("memory from the start", wasm, command([], { memory: [0, ...unsigned(65_536)] })),
  withPlugin(
    "memory of a script",
    `${script}, limits: { memory: 32MiB }`,
    generate("const all = []; for (;;) all.push(new Uint8Array(1e6));"),
  ),
  withPlugin(
    "a pattern of a schema",
    wasm,
    code(schema('{ "properties": { "a": { "pattern": "^(a+)+$" } } }')),
    `{ a: ${"a".repeat(40)}b }`,
  ),
];

const trapping: readonly PageCase[] = [
  withPlugin("recursion", wasm, command(call(0))),
  withPlugin("unreachable code", wasm, command([unreachable])),
  withPlugin("a division by zero", wasm, command([...constant(1), ...constant(0), 0x6d, drop])),
  withPlugin("a division that overflows", wasm, command([...constant(-0x80000000), ...constant(-1), 0x6d, drop])),
  withPlugin("memory out of bounds", wasm, command([...constant(-8), 0x28, 0, 0, drop], { memory: [0, 1] })),
  withPlugin("a call of nothing", wasm, command([...constant(0), 0x11, 0, 0], { table: [0x70, 0, 1] })),
  withPlugin("a status", wasm, code(writingModule(bytes("no such option\n"), exit(3), 2))),
  withPlugin("sequences for terminals", wasm, code(writingModule(bytes("\u001b[2Jcleared\n"), exit(3), 2))),
  withPlugin("an error of a script", script, generate('console.log("so far"); throw new Error("no such option");')),
];

const refused: readonly PageCase[] = [
  withPlugin("an import", wasm, code(buildModule({ imports: [{ module: "env", name: "system", type: 0 }] }))),
  withPlugin("a socket", wasm, code(buildModule({ imports: [{ name: "sock_connect", type: 0 }] }))),
  withPlugin("an import of another type", wasm, code(buildModule({ imports: [{ name: "fd_write", type: 0 }] }))),
  withPlugin("garbage", wasm, code("<html>not found</html>")),
  withPlugin("a part of a module", wasm, code(writingModule(response).subarray(0, -10))),
  withPlugin("text on stdout", wasm, code(writingModule(bytes("hello")))),
  withPlugin("a part of a response", wasm, code(writingModule(response.subarray(0, -3)))),
  withPlugin("a file beside the folder", wasm, result({ "../up.txt": "x" })),
  withPlugin("names that differ in case", wasm, result({ "a.txt": "x", "A.txt": "y" })),
  withPlugin("an option that a module refuses", wasm, code(schema('{ "required": ["title"] }'))),
  withPlugin("an option that a file refuses", `${script}, schema: options.json`, {
    "plugin.js": "",
    "options.json": '{ "required": ["title"] }',
  }),
  withPlugin("a schema that is none", wasm, code(schema("[]"))),
  withPlugin("another hash", `wasm: { url: file://plugin.wasm, sha256: "${"0".repeat(64)}" }`, quickResult),
  withPlugin("a damaged lock", wasm, { ...quickResult, "sqlc.lock": "{" }),
  withPlugin("no module", wasm),
  withPlugin("no script", script),
  withPlugin("no schema", `${script}, schema: options.json`, generate("return {};")),
  withPlugin("a folder for a module", "wasm: { url: file://folder }", { "folder/a": "" }),
  withPlugin("the network", script, generate("return fetch('/cases.json');")),
  withPlugin("a module of Node", script, js('import "node:fs"; export const generate = () => ({});')),
  withPlugin("a response that is none", script, generate('return "hello";')),
  withPlugin("no response", script, generate("")),
];

/** What succeeds and what fails in the same way, to the letter, in a page and on Node. */
export const sharedCases = { successes, stopped, trapping, refused };
