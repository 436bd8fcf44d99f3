import { BinaryWriter } from "@bufbuild/protobuf/wire";
import { decodeBase64 } from "./base64.ts";
import { decodeRequest, decodeResponse } from "./codec.ts";
import type { GenerateRequest, GenerateResponse } from "./gen/codegen.ts";
import { messageFields } from "./gen/fields.ts";
import type { MessageField } from "./message-fields.ts";

/** The JSON is not the form of the message; the text names the field. */
export class JsonFormatError extends Error {
  override readonly name = "JsonFormatError";
}

/** Reads the JSON form of a request. Fields may be absent or null. Throws {@link JsonFormatError}. */
export function requestFromJson(json: unknown): GenerateRequest {
  return decodeRequest(encodeMessage("GenerateRequest", json, "request"));
}

/** Reads the JSON form of a response. Fields may be absent or null. Throws {@link JsonFormatError}. */
export function responseFromJson(json: unknown): GenerateResponse {
  return decodeResponse(encodeMessage("GenerateResponse", json, "response"));
}

// By way of the binary form: so there is one place that builds typed messages, the generated codec.
function encodeMessage(type: string, json: unknown, path: string): Uint8Array {
  if (typeof json !== "object" || json === null || Array.isArray(json)) throw invalid(path, "an object", json);
  const writer = new BinaryWriter();
  for (const [key, value] of Object.entries(json)) {
    const field = findField(type, key);
    if (!field) throw new JsonFormatError(`unknown field "${key}" in ${path}`);
    if (value !== null) writeField(writer, field, value, `${path}.${key}`);
  }
  return writer.finish();
}

// protobuf's JSON form takes both spellings of a name.
function findField(type: string, key: string): MessageField | undefined {
  return messageFields[type]?.find(([, name, property]) => name === key || property === key);
}

function writeField(writer: BinaryWriter, field: MessageField, value: unknown, path: string): void {
  const [, , , , repeated] = field;
  if (!repeated) {
    writeValue(writer, field, value, path);
    return;
  }
  if (!Array.isArray(value)) throw invalid(path, "a list", value);
  for (const [index, item] of value.entries()) writeValue(writer, field, item, `${path}[${index}]`);
}

function writeValue(writer: BinaryWriter, field: MessageField, value: unknown, path: string): void {
  const [number, , , type] = field;
  switch (type) {
    case "string":
      if (typeof value !== "string") throw invalid(path, "a string", value);
      writer.uint32((number << 3) | 2).string(value);
      break;
    case "int32":
      if (!isInt32(value)) throw invalid(path, "a 32-bit integer", value);
      writer.uint32(number << 3).int32(value);
      break;
    case "bool":
      if (typeof value !== "boolean") throw invalid(path, "true or false", value);
      writer.uint32(number << 3).bool(value);
      break;
    case "bytes":
      writer.uint32((number << 3) | 2).bytes(readBytes(value, path));
      break;
    default:
      writer.uint32((number << 3) | 2).bytes(encodeMessage(type, value, path));
  }
}

function readBytes(value: unknown, path: string): Uint8Array {
  const bytes = typeof value === "string" ? decodeBase64(value) : undefined;
  if (!bytes) throw invalid(path, "base64", value);
  return bytes;
}

function isInt32(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 31;
}

function invalid(path: string, wanted: string, value: unknown): JsonFormatError {
  return new JsonFormatError(`${path} must be ${wanted}, got ${JSON.stringify(value)?.slice(0, 60)}`);
}
