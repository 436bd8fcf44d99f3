import { BinaryWriter } from "@bufbuild/protobuf/wire";
import { describe, expect, test } from "vitest";
import { messageFields } from "./gen/fields.ts";
import {
  decodeBase64,
  decodeRequest,
  encodeBase64,
  encodeRequest,
  firstExtension,
  JsonFormatError,
  type JsonValue,
  requestFromJson,
  requestToJson,
  responseFromJson,
  stripExtensions,
} from "./index.ts";
import type { MessageField } from "./message-fields.ts";

/** A message with every field set to something that is not its default; recursion ends after four levels. */
function filled(type: string, depth = 0): JsonValue {
  const entries = (messageFields[type] ?? []).map((field) => [field[1], filledField(field, depth)]);
  return Object.fromEntries(entries);
}

function filledField([number, name, , type, repeated]: MessageField, depth: number): JsonValue {
  const value = ((): JsonValue => {
    if (type === "string") return `${name} é ${number}`;
    if (type === "int32") return -number;
    if (type === "bool") return true;
    if (type === "bytes") return encodeBase64(new TextEncoder().encode(name));
    return depth > 4 ? null : filled(type, depth + 1);
  })();
  if (!repeated) return value;
  return value === null ? [] : [value, value];
}

describe("JSON form", () => {
  test("keeps every field through JSON, the wire and back", () => {
    const json = filled("GenerateRequest");
    const request = decodeRequest(encodeRequest(requestFromJson(json)));
    expect(requestToJson(request, { extensions: true })).toEqual(json);
  });

  test("writes every field of sqlc in the order of the declaration, unset ones too", () => {
    const json = requestToJson(requestFromJson({ catalog: { schemas: [{ name: "public" }] } }));
    expect(JSON.stringify(json)).toBe(
      '{"settings":null,"catalog":{"comment":"","default_schema":"","name":"","schemas":[{"comment":"","name":"public","tables":[],' +
        '"enums":[],"composite_types":[]}]},"queries":[],"sqlc_version":"","plugin_options":"","global_options":""}',
    );
  });

  test("leaves extension fields out unless asked", () => {
    const names = (json: JsonValue): string => JSON.stringify(json);
    const request = requestFromJson(filled("GenerateRequest"));
    expect(names(requestToJson(request))).not.toContain("facts");
    expect(names(requestToJson(request, { extensions: true }))).toContain("facts");
  });

  test.each([
    [{ files: [null] }, /files\[0\] must be an object/],
    [{ files: [{ name: 1 }] }, /files\[0\]\.name must be a string/],
    [{ files: [{ contents: "not base64!" }] }, /contents must be base64/],
    [{ file: [] }, /unknown field "file"/],
    [[], /must be an object/],
  ])("refuses %j", (json, message) => {
    expect(() => responseFromJson(json)).toThrow(message);
    expect(() => responseFromJson(json)).toThrow(JsonFormatError);
  });

  test("takes absent and null fields as unset", () => {
    expect(responseFromJson({ files: null }).files).toEqual([]);
  });
});

test("stripExtensions leaves exactly sqlc's fields", () => {
  const request = requestFromJson(filled("GenerateRequest"));
  const stripped = stripExtensions(request);
  expect(requestToJson(stripped)).toEqual(requestToJson(request));
  expect(decodeRequest(encodeRequest(stripped))).toEqual(requestFromJson(requestToJson(request)));
});

test("unknown fields survive decoding and encoding", () => {
  const bytes = new BinaryWriter()
    .uint32((4 << 3) | 2)
    .string("v1.31.1")
    .uint32((77 << 3) | 2)
    .string("new")
    .finish();
  expect(encodeRequest(decodeRequest(bytes))).toEqual(bytes);
});

test("extension fields are numbered from 1000", () => {
  const own = (messageFields.GenerateRequest ?? []).filter(([number]) => number >= firstExtension);
  expect(own.map(([, name]) => name)).toEqual(["sqlc_ts_version"]);
});

describe("base64", () => {
  test.each([0, 1, 2, 3, 4, 255, 256])("round trip of %i bytes agrees with Buffer", (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 37 + 251) & 0xff);
    const text = encodeBase64(bytes);
    expect(text).toBe(Buffer.from(bytes).toString("base64"));
    expect(decodeBase64(text)).toEqual(bytes);
  });

  test("accepts the URL-safe alphabet without padding", () => {
    expect(decodeBase64("-_8")).toEqual(Uint8Array.of(0xfb, 0xff));
  });

  test.each(["a", "a*bc", "ab=c"])("refuses %s", (text) => {
    expect(decodeBase64(text)).toBeUndefined();
  });
});
