import { InternalError } from "@sqlc-ts/diagnostics";
import type { GenerateRequest, GenerateResponse } from "@sqlc-ts/protocol";
import type { RunnablePlugin } from "./transport.ts";

/** Runs a built-in generator. What it throws is our defect: an {@link InternalError}. */
export async function runBuiltIn(plugin: RunnablePlugin, request: GenerateRequest): Promise<GenerateResponse> {
  try {
    return await plugin.generate(request);
  } catch (error) {
    if (error instanceof InternalError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new InternalError(`generator ${plugin.name}: ${reason}`, { cause: error });
  }
}
