import { buildModule, call, constant, i32, littleEndian, write } from "./module-builder.ts";
import { responseWith } from "./run-wasm.ts";

/** More calls than Node's main thread has stack for (about 18,000 of such a small function), and fewer than sqlc's engine allows. */
export const deepLevels = 200_000;

/**
 * A command whose calls nest `levels` deep, which then does what `after` says; if it comes back, it writes a response with `hello.txt`. The function
 * that writes is number 0.
 */
export function deepModule(levels: number, after: readonly number[] = []): Uint8Array<ArrayBuffer> {
  const response = responseWith({ "hello.txt": "hello\n" });
  const offset = 64;
  const level = [0x20, 0];
  return buildModule({
    types: [
      [[i32, i32, i32, i32], [i32]],
      [[i32], []],
      [[i32, i32], [i32]],
    ],
    imports: [
      { name: "fd_write", type: 1 },
      { name: "fd_prestat_get", type: 3 },
    ],
    functions: [
      { type: 0, body: [...constant(levels), ...call(3), ...write(1)] },
      // if level then nest(level - 1) else after
      { type: 2, body: [...level, 0x04, 0x40, ...level, ...constant(1), 0x6b, ...call(3), 0x05, ...after, 0x0b] },
    ],
    memory: [0, 1],
    exports: { _start: 2 },
    data: [
      { offset: 0, bytes: [...littleEndian(offset), ...littleEndian(response.length)] },
      { offset, bytes: response },
    ],
  });
}
