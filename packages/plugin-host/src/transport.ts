import type { GenerateRequest, GenerateResponse } from "@sqlc-ts/protocol";

/** A generator that is a function in this process. */
export interface RunnablePlugin {
  readonly name: string;
  generate(request: GenerateRequest): GenerateResponse | Promise<GenerateResponse>;
}

/** How to reach a plugin: one kind of definition per transport. */
export type TransportDefinition =
  | { readonly kind: "process"; readonly command: string; readonly format: "protobuf" | "json" }
  | { readonly kind: "wasm"; readonly url: string; readonly sha256: string };

/** What a plugin may use up before it is stopped. */
export interface PluginLimits {
  readonly milliseconds: number;
  /** Of memory; only transports with a sandbox can hold a plugin to it. */
  readonly bytes: number;
}

/** One way to run plugins that are not part of this process. Failures are {@link PluginError}s. */
export interface PluginTransport<Definition extends TransportDefinition = TransportDefinition> {
  run(
    definition: Definition,
    request: GenerateRequest,
    limits: PluginLimits,
    signal: AbortSignal,
  ): Promise<GenerateResponse>;
}
