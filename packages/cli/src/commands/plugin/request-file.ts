import { type Host, HostError } from "@sqlc-ts/project";
import {
  checkWire,
  decodeRequest,
  encodeRequest,
  type GenerateRequest,
  JsonFormatError,
  requestFromJson,
  requestToJson,
  WireFormatError,
} from "@sqlc-ts/protocol";
import { CommandError } from "./command-error.ts";

export type RequestFormat = "json" | "binary";

/** The bytes of a saved request: what the plugin reads from stdin, or its JSON form, laid out for people. */
export function formatRequest(request: GenerateRequest, format: RequestFormat): Uint8Array {
  if (format === "binary") return encodeRequest(request);
  // A request without them was made for a plugin that would not know them.
  const extensions = request.sqlcTsVersion !== "";
  return new TextEncoder().encode(`${JSON.stringify(requestToJson(request, { extensions }), null, 1)}\n`);
}

/** Reads a saved request of either format. Throws {@link CommandError}. */
export async function readRequest(host: Host, path: string): Promise<GenerateRequest> {
  const bytes = await readBytes(host, path);
  try {
    // No request in protobuf begins with this tag.
    if (bytes[0] === 0x7b) return requestFromJson(JSON.parse(new TextDecoder().decode(bytes)));
    checkWire(bytes, "GenerateRequest");
    return decodeRequest(bytes);
  } catch (error) {
    const isExpected = error instanceof SyntaxError || error instanceof JsonFormatError;
    if (!isExpected && !(error instanceof WireFormatError)) throw error;
    throw new CommandError(`${path} is not a request: ${error.message}`, "sqlc-ts plugin dump saves one", {
      cause: error,
    });
  }
}

/** Options as JSON: a text that begins like a value, or the path of a file with one. Throws {@link CommandError}. */
export async function readOptionsArgument(host: Host, argument: string): Promise<Uint8Array> {
  const isValue = /^\s*[[{"]/.test(argument);
  const hint = "--options takes JSON, or a file with it";
  const bytes = isValue ? new TextEncoder().encode(argument) : await readBytes(host, argument, hint);
  try {
    return new TextEncoder().encode(JSON.stringify(JSON.parse(new TextDecoder().decode(bytes))));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new CommandError(`the options are not JSON: ${error.message}`, undefined, { cause: error });
  }
}

/** The request with other options. */
export function withOptions(request: GenerateRequest, options: Uint8Array): GenerateRequest {
  const { settings } = request;
  const codegen = settings?.codegen && { ...settings.codegen, options };
  return { ...request, settings: settings && { ...settings, codegen }, pluginOptions: options };
}

async function readBytes(host: Host, path: string, hint?: string): Promise<Uint8Array> {
  try {
    const bytes = await host.readBytes(path);
    if (bytes) return bytes;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    throw new CommandError(`${path}: ${error.reason}`, undefined, { cause: error });
  }
  throw new CommandError(`${path}: no such file`, hint);
}
