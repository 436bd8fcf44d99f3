import { encodeBase64 } from "./base64.ts";
import type { GenerateRequest, GenerateResponse } from "./gen/codegen.ts";
import { messageFields } from "./gen/fields.ts";
import { firstExtension, type MessageField } from "./message-fields.ts";

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: JsonValue;
}

export interface ToJsonOptions {
  /** Write the fields that sqlc does not know too. Default: false. */
  readonly extensions?: boolean;
}

/**
 * A request in the JSON form that sqlc gives to process plugins with `format: json` and that `gen.json` writes: names of the .proto
 * file in the order of declaration, every field present (an unset message is `null`), bytes in base64.
 */
export function requestToJson(request: GenerateRequest, options: ToJsonOptions = {}): JsonObject {
  return messageToJson("GenerateRequest", request, options.extensions ?? false);
}

/** A response in the same form. */
export function responseToJson(response: GenerateResponse, options: ToJsonOptions = {}): JsonObject {
  return messageToJson("GenerateResponse", response, options.extensions ?? false);
}

// By index: taking fields apart by a pattern would be half of the time.
function messageToJson(type: string, message: object, extensions: boolean): JsonObject {
  const json: Record<string, JsonValue> = {};
  for (const field of messageFields[type] ?? []) {
    if (field[0] < firstExtension || extensions)
      json[field[1]] = fieldToJson(field, Reflect.get(message, field[2]), extensions);
  }
  return json;
}

function fieldToJson(field: MessageField, value: unknown, extensions: boolean): JsonValue {
  const type = field[3];
  if (field[4] !== true) return valueToJson(type, value, extensions);
  return Array.isArray(value) ? value.map((item) => valueToJson(type, item, extensions)) : [];
}

function valueToJson(type: string, value: unknown, extensions: boolean): JsonValue {
  switch (type) {
    case "string":
      return typeof value === "string" ? value : "";
    case "int32":
      return typeof value === "number" ? value : 0;
    case "bool":
      return value === true;
    case "bytes":
      return value instanceof Uint8Array ? encodeBase64(value) : "";
    default:
      return typeof value === "object" && value !== null ? messageToJson(type, value, extensions) : null;
  }
}
