import { expect, test } from "vitest";
import type { JobMessage } from "./job.ts";
import { createReportedStderr } from "./reported-stderr.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function report(): {
  readonly messages: JobMessage[];
  readonly clock: { now: number };
  add(text: string): void;
  flush(): void;
} {
  const messages: JobMessage[] = [];
  const clock = { now: 1000 };
  const stderr = createReportedStderr(
    (message) => messages.push(message),
    () => clock.now,
  );
  return { messages, clock, add: (text) => stderr.add(bytes(text)), flush: stderr.flush };
}

test("each part is reported when it is written", () => {
  const { messages, add } = report();
  add("one");
  add("two");
  expect(messages).toEqual([
    { kind: "stderr", part: bytes("one") },
    { kind: "stderr", part: bytes("two") },
  ]);
});

test("a part is passed on without the memory that it lies in", () => {
  const messages: JobMessage[] = [];
  createReportedStderr((message) => messages.push(message)).add(new Uint8Array(65_536).subarray(10, 13));
  expect(messages.map((message) => message.kind === "stderr" && message.part.buffer.byteLength)).toEqual([3]);
});

test("of very many parts, all that is kept is reported every 10 ms", () => {
  const { messages, clock, add } = report();
  for (let part = 0; part < 2_000; part++) add(".");
  add("a");
  clock.now += 9;
  add("b");
  expect(messages.slice(2_000)).toEqual([{ kind: "stderr-so-far", text: `${".".repeat(2_000)}a` }]);
  clock.now += 1;
  add("c");
  expect(messages.slice(2_001)).toEqual([{ kind: "stderr-so-far", text: `${".".repeat(2_000)}abc` }]);
});

test("very long parts are no longer passed on one by one, and of their text the ends are kept", () => {
  const { messages, add } = report();
  add("x".repeat(1024 * 1024));
  add("the end");
  const last = messages.at(-1);
  expect(messages.map(({ kind }) => kind)).toEqual(["stderr", "stderr-so-far"]);
  expect(last?.kind === "stderr-so-far" && last.text.slice(-8)).toBe("xthe end");
  expect(last?.kind === "stderr-so-far" && last.text.length).toBeLessThan(66_000);
});

test("what is held back is reported on demand, once", () => {
  const { messages, add, flush } = report();
  add("x".repeat(1024 * 1024));
  add("a");
  add("b");
  flush();
  flush();
  expect(messages.map(({ kind }) => kind)).toEqual(["stderr", "stderr-so-far", "stderr-so-far"]);
});
