export { decodeBase64, encodeBase64 } from "./base64.ts";
export { checkWire, WireFormatError } from "./check-wire.ts";
export { decodeRequest, decodeResponse, encodeRequest, encodeResponse } from "./codec.ts";
export { JsonFormatError, requestFromJson, responseFromJson } from "./from-json.ts";
export * from "./gen/codegen.ts";
export { type JsonObject, type JsonValue, requestToJson, responseToJson, type ToJsonOptions } from "./json.ts";
export { firstExtension } from "./message-fields.ts";
export { stripExtensions } from "./strip-extensions.ts";
