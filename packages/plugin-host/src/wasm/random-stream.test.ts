import { expect, test } from "vitest";
import { createRandomStream } from "./random-stream.ts";

test("begins as sqlc's stream does", () => {
  const bytes = new Uint8Array(40);
  createRandomStream()(bytes);
  expect(Buffer.from(bytes).toString("hex")).toBe(
    "538c7f96b164bf1b97bb9f4bb472e89f5b1484f25209c9d9343e92ba09dd9d52dfd79b4d76429b61",
  );
});

test("goes on beyond what is stored, however it is cut into pieces", () => {
  const stream = createRandomStream();
  const whole = new Uint8Array(30_000);
  for (let at = 0; at < whole.length; at += 13) stream(whole.subarray(at, at + 13));
  // From `rand.New(rand.NewSource(42)).Read` of Go 1.26.
  const shown = (start: number): string => Buffer.from(whole.subarray(start, start + 16)).toString("hex");
  expect([shown(4_245), shown(9_000), shown(29_984)]).toEqual([
    "4c70f196039e99c27db50646bffb28b7",
    "062c05335d2bc441b3bc6200befdef16",
    "51626d57c6765a5efaf7d5ef8b45bc10",
  ]);
});
