import { describe, expect, test } from "vitest";
import { readResponse } from "./read-response.ts";

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

/** `count` times the same bytes. */
function repeat(bytes: readonly number[], count: number): Uint8Array {
  const whole = new Uint8Array(bytes.length * count);
  for (let at = 0; at < whole.length; at += bytes.length) whole.set(bytes, at);
  return whole;
}

/** A file (field 1) with these bytes in it. */
function asFile(contents: Uint8Array): Uint8Array {
  const length = [0, 7, 14, 21].map((shift) => ((contents.length >>> shift) & 0x7f) | (shift < 21 ? 0x80 : 0));
  return Uint8Array.from([0x0a, ...length, ...contents]);
}

// Two bytes of a response may take hundreds in memory.
describe("a response of a million parts is refused before it is decoded", () => {
  test.each([
    ["files", repeat([0x0a, 0], 1_000_001)],
    ["fields that nobody knows", repeat([0x10, 1], 1_000_001)],
    ["fields in a file that nobody knows", asFile(repeat([0x18, 1], 1_000_001))],
  ])("%s", (_, bytes) => {
    expect(() => readResponse(bytes, "protobuf", 10_000)).toThrow("proto: more than 1000000 fields");
  });

  test.each([
    ["files", `{"files":[${"{},".repeat(1_000_000)}{}]}`],
    ["lists", `[${"[".repeat(1_000_000)}`],
  ])("%s in JSON", (_, json) => {
    expect(() => readResponse(text(json), "json", 10_000)).toThrow("the response has more than 1000000 values");
  });
});

test("a large file is not taken for many values", () => {
  const contents = Buffer.from("{[,".repeat(700_000)).toString("base64");
  const json = `{"files":[{"name":${JSON.stringify("{[,".repeat(400_000))},"contents":"${contents}"}]}`;
  expect(readResponse(text(json), "json", 10).files[0]?.contents.length).toBe(2_100_000);
});
