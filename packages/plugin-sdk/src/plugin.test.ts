import { GenerateRequest } from "@sqlc-ts/protocol";
import { expect, test } from "vitest";
import { definePlugin } from "./plugin.ts";
import { stringOption } from "./scalar-options.ts";

const plugin = definePlugin({
  name: "greeter",
  options: { greeting: stringOption("hello") },
  generate(_request, options, report) {
    if (options.greeting === "") report({ message: "nothing to say", hint: "say hello", option: "/greeting" });
    return [{ name: "greeting.txt", contents: options.greeting }];
  },
});

function requestWith(options: string): GenerateRequest {
  return { ...GenerateRequest.decode(new Uint8Array()), pluginOptions: new TextEncoder().encode(options) };
}

test("a plugin's texts become files", async () => {
  const response = await plugin.generate(requestWith("{}"));
  expect(response.files).toEqual([{ name: "greeting.txt", contents: new TextEncoder().encode("hello") }]);
});

test("after an error there are no files", async () => {
  const response = await plugin.generate(requestWith('{"greeting":""}'));
  expect(response).toEqual({
    files: [],
    diagnostics: [
      {
        severity: "error",
        message: "nothing to say",
        hint: "say hello",
        span: undefined,
        option: "/greeting",
        optionName: false,
      },
    ],
  });
});

test("with wrong options nothing is generated", async () => {
  const response = await plugin.generate(requestWith('{"greetin":"hi"}'));
  expect(response.diagnostics.map((diagnostic) => diagnostic.message)).toEqual(['unknown option "greetin"']);
});
