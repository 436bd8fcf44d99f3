import {
  decodeRequest,
  encodeResponse,
  type GenerateRequest,
  type GenerateResponse,
  type PluginDiagnostic,
  requestFromJson,
  responseToJson,
} from "@sqlc-ts/protocol";
import type { Plugin } from "./plugin.ts";

/** What a plugin that is a process writes, and how it ends. */
export interface Answer {
  readonly stdout: Uint8Array;
  readonly stderr: string;
  readonly exitStatus: number;
}

/**
 * A plugin's answer to the bytes of a request, which is in protobuf or JSON: the answer is in the same format. After an error the status
 * is 1 and stderr has the messages, for sqlc, and stdout has them too, for sqlc-ts, which shows their places.
 */
export async function answerRequest(plugin: Plugin, input: Uint8Array): Promise<Answer> {
  const isJson = startsLikeJson(input);
  const request = isJson ? requestFromJson(JSON.parse(new TextDecoder().decode(input))) : decodeRequest(input);
  const response = await plugin.generate(request);
  const hasFailed = response.diagnostics.some(({ severity }) => severity === "error");
  return {
    stdout: isJson ? encodeJson(response, hasFailed || knowsDiagnostics(request)) : encodeResponse(response),
    stderr: response.diagnostics.map(describe).join(""),
    exitStatus: hasFailed ? 1 : 0,
  };
}

/** `{`, a blank, a tab or a carriage return; no request in protobuf begins with one. A line feed may be a tag. */
function startsLikeJson([first]: Uint8Array): boolean {
  return first === 0x7b || first === 0x20 || first === 0x09 || first === 0x0d;
}

/** sqlc refuses fields in JSON that it does not know. */
function knowsDiagnostics({ sqlcTsVersion }: GenerateRequest): boolean {
  return sqlcTsVersion !== "";
}

function encodeJson(response: GenerateResponse, extensions: boolean): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(responseToJson(response, { extensions })));
}

function describe({ severity, message, hint }: PluginDiagnostic): string {
  return `${severity}: ${message}\n${hint === "" ? "" : `  hint: ${hint}\n`}`;
}
