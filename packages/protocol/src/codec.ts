import { GenerateRequest, GenerateResponse } from "./gen/codegen.ts";

/** Binary form of a request, as plugins read it from stdin. Extension fields are included: see `stripExtensions`. */
export function encodeRequest(request: GenerateRequest): Uint8Array {
  return GenerateRequest.encode(request).finish();
}

/** Reads a request's binary form; unknown fields are kept and written again. Throws on malformed input. */
export function decodeRequest(bytes: Uint8Array): GenerateRequest {
  return GenerateRequest.decode(bytes);
}

/** Binary form of a response, as plugins write it to stdout. */
export function encodeResponse(response: GenerateResponse): Uint8Array {
  return GenerateResponse.encode(response).finish();
}

/** Reads a response's binary form; unknown fields are kept. Throws on malformed input. */
export function decodeResponse(bytes: Uint8Array): GenerateResponse {
  return GenerateResponse.decode(bytes);
}
