import { decodeResponse, encodeRequest, requestFromJson, requestToJson } from "@sqlc-ts/protocol";
import { expect, test } from "vitest";
import { answerRequest } from "./answer-request.ts";
import { definePlugin } from "./plugin.ts";
import { stringOption } from "./scalar-options.ts";

const plugin = definePlugin({
  name: "greeter",
  options: { greeting: stringOption("hello") },
  generate(_request, { greeting }, report) {
    if (greeting === "hm") report({ severity: "warning", message: "not friendly" });
    return [{ name: "greeting.txt", contents: greeting }];
  },
});

const encoder = new TextEncoder();

function request(options: object, sqlcTsVersion = "") {
  return { ...requestFromJson({}), pluginOptions: encoder.encode(JSON.stringify(options)), sqlcTsVersion };
}

function jsonBytes(options: object, version?: string): Uint8Array {
  return encoder.encode(JSON.stringify(requestToJson(request(options, version), { extensions: true })));
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

test("a request in protobuf is answered in protobuf", async () => {
  const { stdout, stderr, exitStatus } = await answerRequest(plugin, encodeRequest(request({})));
  expect([stderr, exitStatus, text(decodeResponse(stdout).files[0]?.contents ?? stdout)]).toEqual(["", 0, "hello"]);
});

test("a request in JSON is answered in JSON, without the fields that sqlc does not know", async () => {
  const { stdout } = await answerRequest(plugin, jsonBytes({}));
  expect(JSON.parse(text(stdout))).toEqual({ files: [{ name: "greeting.txt", contents: "aGVsbG8=" }] });
});

test("a request in JSON may begin with a line break", async () => {
  const input = encoder.encode(` \n${text(jsonBytes({}))}`);
  expect((await answerRequest(plugin, input)).exitStatus).toBe(0);
});

test("an error is written to both, and the status is 1", async () => {
  const { stdout, stderr, exitStatus } = await answerRequest(plugin, encodeRequest(request({ greetin: "x" })));
  expect([stderr, exitStatus]).toEqual(['error: unknown option "greetin"\n  hint: did you mean "greeting"?\n', 1]);
  expect(decodeResponse(stdout).diagnostics[0]?.option).toBe("/greetin");
});

test("a warning is in JSON for a host that knows diagnostics, else in stderr alone", async () => {
  const known = await answerRequest(plugin, jsonBytes({ greeting: "hm" }, "0.1.0"));
  const unknown = await answerRequest(plugin, jsonBytes({ greeting: "hm" }));
  expect([Object.keys(JSON.parse(text(known.stdout))), Object.keys(JSON.parse(text(unknown.stdout)))]).toEqual([
    ["files", "diagnostics"],
    ["files"],
  ]);
  expect(unknown.stderr).toBe("warning: not friendly\n");
});
