import { chmodSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import {
  buildModule,
  call,
  constant,
  exit,
  forever,
  unreachable,
  write,
  writingModule,
} from "./support/module-builder.ts";
import { project } from "./support/plugin-project.ts";
import { responseWith } from "./support/run-wasm.ts";

const kinds = ["wasm", "script", "process", "grpc", "module"] as const;
type Kind = (typeof kinds)[number];

/**
 * What every kind of plugin does, and what the run says of it; or, as one text, why the kind cannot do it. A module is its bytes, scripts and
 * modules are JavaScript, processes a shell's, and `grpc` the body of a service's method (`answer(error, bytes)`) or, after `#!`, a shell's.
 */
interface Attack extends Readonly<Record<Exclude<Kind, "wasm">, readonly [code: string, said: string] | string>> {
  readonly name: string;
  /** It lasts until the limit of time. */
  readonly waits?: true;
  readonly wasm: readonly [code: Uint8Array, said: string] | string;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const generate = (expression: string): string => `export const generate = () => ${expression};`;
const files = (name: string, contents = '"x"'): string =>
  generate(`({ files: [{ name: ${name}, contents: ${contents} }] })`);
const respond = (response: Uint8Array): string => `answer(null, Buffer.from(${JSON.stringify([...response])}))`;
const print = (response: Uint8Array): string =>
  `printf '${[...response].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("")}'`;
const started = (body: readonly number[]): Uint8Array => buildModule({ functions: [{ type: 0, body }], start: 0 });
const command = (body: readonly number[], memory?: readonly number[]): Uint8Array =>
  buildModule({ functions: [{ type: 0, body }], exports: { _start: 0 }, ...(memory && { memory }) });

const timeIsOver = "stopped after 1 s, its limit of time";
const tooMuch = "stopped after 1 MiB of output, its limit";
const refusedPath = "invalid file output path: <dir>/up.txt";
const tooManyFiles = "the response has 101 files, the limit is 100";
const escaping = responseWith({ "good.txt": "x", "../up.txt": "x" });
const many = responseWith(Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`f${index}`, ""])));
const cut = escaping.subarray(0, -3);
const userLimits = "runs with the user's rights, and is held to the system's limits alone";
const ourOutput = "has the standard streams of sqlc-ts itself";
const ourProcess = "is part of this process";
const noBytes = "returns values, not bytes";

// Grows until that fails, then traps.
const growing = [0x02, 0x40, ...forever(...constant(256), 0x40, 0, ...constant(-1), 0x46, 0x0d, 1), 0x0b, unreachable];

const attacks: readonly Attack[] = [
  {
    name: "never ends",
    waits: true,
    wasm: [command(forever()), `call: ${timeIsOver}`],
    script: [generate("{ for (;;); }"), `script: ${timeIsOver}`],
    process: ["while :; do :; done", `process: ${timeIsOver}`],
    grpc: ["for (;;);", "grpc: stopped after 6 s, its limit of time"],
    module: [generate("{ for (;;); }"), `module: ${timeIsOver}`],
  },
  {
    name: "never gets to its work",
    waits: true,
    wasm: [started(forever()), `call: ${timeIsOver}`],
    script: ["for (;;);", `script: ${timeIsOver}`],
    process: ["exec /bin/sleep 60", `process: ${timeIsOver}`],
    grpc: ["#!exec /bin/sleep 60", "grpc: the plugin did not say in time where it listens"],
    module: ["await new Promise(() => {});", `module: ${timeIsOver}`],
  },
  {
    name: "takes all memory",
    wasm: [command(growing, [0, 1]), "wasm error: unreachable"],
    script: [generate("{ for (const all = []; ; ) all.push(new Uint8Array(1e6)); }"), "InternalError: out of memory"],
    process: userLimits,
    grpc: userLimits,
    module: userLimits,
  },
  {
    name: "calls itself without end",
    wasm: [command(call(0)), "stack overflow"],
    script: ["const f = () => f() + 1; export const generate = f;", "InternalError: stack overflow"],
    process: userLimits,
    grpc: userLimits,
    module: ["const f = () => f() + 1; export const generate = f;", "RangeError: Maximum call stack size exceeded"],
  },
  {
    name: "writes too much",
    wasm: [writingModule(new Uint8Array(60_000), forever(...write(1))), `call: ${tooMuch}`],
    script: [files('"a"', '"x".repeat(2e6)'), `script: ${tooMuch}`],
    process: ["while :; do echo xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx; done", `process: ${tooMuch}`],
    grpc: ["answer(null, Buffer.alloc(2e6))", "grpc: Received message larger than max"],
    module: [files('"a"', '"x".repeat(2e6)'), `module: ${tooMuch}`],
  },
  {
    name: "talks without end",
    waits: true,
    wasm: [writingModule(bytes("words\n"), forever(...write(2)), 2), `call: ${timeIsOver}`],
    script: [generate('{ for (;;) console.log("words"); }'), `script: ${timeIsOver}`],
    process: ["while :; do echo words >&2; done", `process: ${timeIsOver}`],
    grpc: ["#!while :; do echo words >&2; done", "grpc: the plugin did not say in time where it listens"],
    module: ourOutput,
  },
  {
    name: "fails and says why",
    wasm: [
      writingModule(bytes("no such option\n"), exit(3), 2),
      "no such option\ncall: module closed with exit_code(3)",
    ],
    script: [generate('{ throw new Error("no such option"); }'), "script: Error: no such option"],
    process: ["echo no such option >&2; exit 3", "no such option\n  exit status 3"],
    grpc: ['answer({ code: 3, details: "no such option" })', "grpc: no such option (status 3)"],
    module: [generate('{ throw new Error("no such option"); }'), "module: Error: no such option"],
  },
  {
    name: "sends sequences that clear the terminal",
    wasm: [writingModule(bytes("\u001b[2Jcleared\n"), exit(1), 2), "[2Jcleared\n"],
    script: [generate('{ throw new Error("\\u001b[2Jcleared"); }'), "Error: [2Jcleared"],
    process: ["printf '\\033[2Jcleared' >&2; exit 1", "[2Jcleared\n"],
    grpc: ['answer({ code: 3, details: "\\u001b[2Jcleared" })', "grpc: [2Jcleared"],
    module: [generate('({ diagnostics: [{ message: "\\u001b[2Jcleared" }] })'), "[2Jcleared"],
  },
  {
    name: "crashes",
    wasm: [command([unreachable]), "wasm error: unreachable"],
    script: [generate("null.x"), "script: TypeError"],
    process: ["kill -9 $$", "killed by SIGKILL"],
    grpc: ["process.exit(1)", "grpc: "],
    module: ourProcess,
  },
  {
    name: "returns something else",
    wasm: [writingModule(bytes("hello")), 'the plugin wrote 5 bytes to stdout, beginning with "hello"'],
    script: [generate('"hello"'), 'script: the response must be an object, got "hello"'],
    process: ["printf hello", 'the plugin wrote 5 bytes to stdout, beginning with "hello"'],
    grpc: [respond(bytes("hello")), "proto: cannot parse invalid wire-format data"],
    module: [generate('"hello"'), 'module: the response must be an object, got "hello"'],
  },
  {
    name: "returns a part",
    wasm: [writingModule(cut), "proto: cannot parse invalid wire-format data"],
    script: noBytes,
    process: [print(cut), "proto: cannot parse invalid wire-format data"],
    grpc: [respond(cut), "proto: cannot parse invalid wire-format data"],
    module: noBytes,
  },
  {
    name: "writes beside its folder",
    wasm: [writingModule(escaping), refusedPath],
    script: [files('"../up.txt"'), refusedPath],
    process: [print(escaping), refusedPath],
    grpc: [respond(escaping), refusedPath],
    module: [files('"../up.txt"'), refusedPath],
  },
  {
    name: "returns too many files",
    wasm: [writingModule(many), tooManyFiles],
    script: [generate('({ files: new Array(101).fill({ name: "a", contents: "" }) })'), tooManyFiles],
    process: [print(many), tooManyFiles],
    grpc: [respond(many), tooManyFiles],
    module: [generate("({ files: new Array(101) })"), tooManyFiles],
  },
  {
    name: "is no plugin",
    wasm: [bytes("<html>not found</html>"), "loadBytes: compile module: invalid magic number"],
    script: ["<html>not found</html>", "script: SyntaxError"],
    process: ["exit 0; }", "process: "],
    grpc: ["#!echo hello; exec /bin/sleep 60", 'expected a handshake such as 1|1|unix|/tmp/plugin1|grpc, got "hello"'],
    module: ["<html>not found</html>", "module: SyntaxError"],
  },
];

const sources: Readonly<Record<Kind, string>> = {
  wasm: "wasm: { url: file://plugin.wasm }",
  script: "script: { path: script.js }",
  process: "process: { cmd: ./process.sh }",
  grpc: "grpc: { cmd: ./grpc.sh }",
  module: "module: { path: ./module.mjs }",
};

/** Time enough for what ends by itself, on a busy machine too; a service has to start before it can do harm. */
function declare(kind: Kind, { waits }: Attack): string {
  const time = kind === "grpc" ? (waits ? "6s" : "40s") : waits ? "1s" : "20s";
  return `${sources[kind]}, limits: { time: ${time}, memory: 64MiB, output: 1MiB, files: 100 }`;
}

const grpcLibrary = fileURLToPath(new URL("../../node_modules/@grpc/grpc-js", import.meta.url));

/** A go-plugin server whose method is `body`. */
function service(body: string): string {
  return `
const { Server, ServerCredentials } = require(${JSON.stringify(grpcLibrary)});
const same = (bytes) => bytes;
const codec = { requestSerialize: same, requestDeserialize: same, responseSerialize: same, responseDeserialize: same };
const generate = { path: "/plugin.CodegenService/Generate", requestStream: false, responseStream: false, ...codec };
const server = new Server();
server.addService({ generate }, { generate: (call, answer) => { ${body} } });
server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (_, port) => console.log("1|1|tcp|127.0.0.1:" + port + "|grpc"));
`;
}

interface Outcome {
  readonly status: number | null;
  /** What the run says of each kind that makes the attack. */
  readonly said: readonly (readonly [Kind, string])[];
  /** By any generator. */
  readonly written: readonly string[];
  readonly seconds: number;
}

/** One run of the command line in which every kind makes the attack, between two scripts that do no harm. */
function run(attack: Attack): Outcome {
  const used = kinds.filter((kind) => typeof attack[kind] !== "string");
  const good = "script: { path: good.js }";
  const tried = project([good, ...used.map((kind) => declare(kind, attack)), good], {
    "plugin.wasm": typeof attack.wasm === "string" ? new Uint8Array() : attack.wasm[0],
  });
  const code = (kind: Exclude<Kind, "wasm">): string => (typeof attack[kind] === "string" ? "" : attack[kind][0]);
  const isShell = code("grpc").startsWith("#!");
  tried.write("good.js", files('"good"'));
  tried.write("script.js", code("script"));
  tried.write("module.mjs", code("module"));
  tried.write("process.sh", `#!/bin/sh\n${code("process")}\n`);
  tried.write("service.cjs", service(isShell ? "" : code("grpc")));
  const serve = isShell ? code("grpc").slice(2) : `exec '${process.execPath}' '${tried.folder}/service.cjs'`;
  tried.write("grpc.sh", `#!/bin/sh\n${serve}\n`);
  for (const name of ["process.sh", "grpc.sh"]) chmodSync(join(tried.folder, name), 0o755);
  const begin = performance.now();
  const { status, stderr } = tried.run("generate", "--no-result-cache");
  const seconds = (performance.now() - begin) / 1000;
  const said = used.map((kind, index) => [kind, blockOf(stderr, `p${index + 1}`)] as const);
  return { status, said, written: [...used, "", ""].flatMap((_, index) => tried.list(`gen${index}`)), seconds };
}

function blockOf(stderr: string, plugin: string): string {
  const [, block = ""] = stderr.split(`# package ${plugin}\nerror generating code: `);
  return block.split("# package ")[0] ?? "";
}

describe("no file is written and the run goes on to its end when a plugin", () => {
  test.each(attacks)("$name", (attack) => {
    const { status, said, written, seconds } = run(attack);
    const missed = said.filter(([kind, text]) => !text.includes(attack[kind][1] ?? ""));
    expect([status, missed, written]).toEqual([1, [], []]);
    expect(said.filter(([, text]) => /\p{Cc}/u.test(text.replaceAll(/[\n\t]/g, "")))).toEqual([]);
    expect(seconds).toBeLessThan(45);
  });
});
