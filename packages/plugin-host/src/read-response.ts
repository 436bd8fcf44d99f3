import { checkWire, decodeResponse, type GenerateResponse, JsonFormatError, responseFromJson } from "@sqlc-ts/protocol";
import { hasMoreValues } from "./json-size.ts";

/** Fields of messages, or values of JSON, in a response: more is an attack on this process's memory. */
export const mostValues = 1_000_000;

/** What a plugin returned is not a response; the message says why and shows its beginning. */
export class ResponseError extends Error {
  override readonly name = "ResponseError";
}

/** Reads the bytes that a plugin returned. Throws {@link ResponseError}. */
export function readResponse(bytes: Uint8Array, format: "protobuf" | "json", mostFiles: number): GenerateResponse {
  const response = format === "json" ? readJson(bytes) : readProtobuf(bytes);
  if (response.files.length > mostFiles) {
    throw new ResponseError(`the response has ${response.files.length} files, the limit is ${mostFiles}`);
  }
  return response;
}

/**
 * Whether a plugin that ended with an error returned a response that says what is wrong: then that is shown, with its places, instead of
 * the plugin's stderr. So a plugin can report well here and still fail under hosts that know no diagnostics.
 */
export function reportsErrors(bytes: Uint8Array, format: "protobuf" | "json"): boolean {
  try {
    const { diagnostics } = format === "json" ? readJson(bytes) : readProtobuf(bytes);
    return diagnostics.some(({ severity }) => severity === "error");
  } catch (error) {
    if (!(error instanceof ResponseError)) throw error;
    return false;
  }
}

function readProtobuf(bytes: Uint8Array): GenerateResponse {
  try {
    checkWire(bytes, "GenerateResponse", mostValues);
    return decodeResponse(bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ResponseError(`${reason}\n${explainGarbage(bytes)}`, { cause: error });
  }
}

function readJson(bytes: Uint8Array): GenerateResponse {
  if (bytes.length === 0) throw new ResponseError("proto: syntax error (line 1:1): unexpected token ");
  const text = new TextDecoder().decode(bytes);
  if (hasMoreValues(text, mostValues)) throw new ResponseError(`the response has more than ${mostValues} values`);
  try {
    return responseFromJson(JSON.parse(text));
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof JsonFormatError)) throw error;
    throw new ResponseError(`proto: ${error.message}\n${explainGarbage(bytes)}`, { cause: error });
  }
}

function explainGarbage(bytes: Uint8Array): string {
  const begin = bytes.subarray(0, 64);
  const text = leadingText(begin);
  // A line feed is the tag of a response's first field too.
  const isBeforeResponse = text.length >= 4 && bytes[0] !== 0x0a;
  const isText = bytes.length > 0 && (isBeforeResponse || text === new TextDecoder().decode(begin));
  const shown = isText ? JSON.stringify(text) : [...begin.subarray(0, 24)].map(toHex).join(" ");
  const more = bytes.length > begin.length ? " …" : "";
  const hint = isText ? "\n  hint: stdout carries the response alone; text is to be written to stderr" : "";
  return `  the plugin wrote ${bytes.length} bytes to stdout, beginning with ${shown}${more}${hint}`;
}

function leadingText(bytes: Uint8Array): string {
  const characters = [...new TextDecoder().decode(bytes)];
  const end = characters.findIndex((character) => !isPrintable(character));
  return (end < 0 ? characters : characters.slice(0, end)).join("");
}

function isPrintable(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code === 9 || code === 10 || code === 13 || (code >= 32 && code !== 127 && code !== 0xfffd);
}

function toHex(byte: number): string {
  return byte.toString(16).padStart(2, "0");
}
