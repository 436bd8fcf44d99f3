import type { GenerateRequest, GenerateResponse } from "@sqlc-ts/protocol";

/** A generator that is a function in this process. */
export interface RunnablePlugin {
  readonly name: string;
  generate(request: GenerateRequest): GenerateResponse | Promise<GenerateResponse>;
}

/** How to reach a plugin: one kind of definition per transport. */
export type TransportDefinition =
  | ProcessDefinition
  | WasmDefinition
  | GrpcDefinition
  | ModuleDefinition
  | ScriptDefinition;

/** What every definition says. */
export interface CommonDefinition {
  /** The plugin's name in the configuration, for messages. */
  readonly name: string;
  /** Folder of the configuration, absolute: relative paths start here, and the lock file lies here. */
  readonly baseDirectory: string;
  /** `SQLC_VERSION` and the variables that the configuration lists, in order; nothing else reaches a plugin. */
  readonly environment: readonly EnvironmentVariable[];
  /** Path of the JSON Schema that the plugin's options are checked against, relative to the configuration or absolute. */
  readonly schema?: string | undefined;
  /** Gets what the plugin wrote to stderr when it ended well; otherwise that is in the error. A `module` has no stderr of its own. */
  readonly onStderr?: ((text: string) => void) | undefined;
}

export type EnvironmentVariable = readonly [name: string, value: string];

/** A command that reads the request from stdin and writes the response to stdout. */
export interface ProcessDefinition extends CommonDefinition {
  readonly kind: "process";
  /** A path, or a name to be found in `PATH`; never a shell's command line. */
  readonly command: string;
  /** Stand before the method's name, so that the command may be an interpreter and these its script. */
  readonly args: readonly string[];
  readonly format: "protobuf" | "json";
  /** Whether the request may carry fields that sqlc does not know. */
  readonly extensions: boolean;
}

/** A WebAssembly module made for WASI preview 1, run in the sandbox. */
export interface WasmDefinition extends CommonDefinition {
  readonly kind: "wasm";
  /** `file://`, `https://` or `npm:`. */
  readonly url: string;
  /** Of the module, lower-case hexadecimal; empty when the configuration pins none. */
  readonly sha256: string;
  readonly grants: SandboxGrants;
}

/** A service that speaks gRPC: a command with go-plugin's handshake, or a fixed address. */
export interface GrpcDefinition extends CommonDefinition {
  readonly kind: "grpc";
  readonly target:
    | { readonly kind: "command"; readonly command: string; readonly args: readonly string[] }
    | { readonly kind: "address"; readonly address: string };
}

/** A JavaScript module in this process, with all that this process may do. */
export interface ModuleDefinition extends CommonDefinition {
  readonly kind: "module";
  /** A path, or the name of an installed package. */
  readonly specifier: string;
}

/** One JavaScript file inside an interpreter in the sandbox. */
export interface ScriptDefinition extends CommonDefinition {
  readonly kind: "script";
  readonly path: string;
  readonly grants: SandboxGrants;
}

/** What a plugin in the sandbox gets beyond stdin, stdout, stderr and its variables; nothing by default. */
export interface SandboxGrants {
  /** The time of day instead of a clock that starts in 2022 and goes on by 1 ms a look. */
  readonly clock: boolean;
  /** Unpredictable bytes instead of the same stream in every run. */
  readonly random: boolean;
  /** Folders that can be read, by the name under which the plugin sees them (`/templates`). */
  readonly directories: readonly GrantedDirectory[];
}

export interface GrantedDirectory {
  /** Absolute, as the plugin sees it. */
  readonly mount: string;
  /** Relative to the configuration or absolute. */
  readonly path: string;
}

/** What a plugin may use up before it is stopped. */
export interface PluginLimits {
  /** Wall-clock time, from the plugin's start to its end. */
  readonly milliseconds: number;
  /** Of memory; only transports with a sandbox can hold a plugin to it. */
  readonly bytes: number;
  /** Of the response. */
  readonly outputBytes: number;
  /** Number of files in the response. */
  readonly files: number;
}

export const defaultLimits: PluginLimits = {
  milliseconds: 30_000,
  bytes: 512 * 1024 * 1024,
  outputBytes: 64 * 1024 * 1024,
  files: 10_000,
};

/** One way to run plugins that are not part of sqlc-ts. Failures are {@link PluginError}s. */
export interface PluginTransport<Definition extends TransportDefinition = TransportDefinition> {
  run(
    definition: Definition,
    request: GenerateRequest,
    limits: PluginLimits,
    signal?: AbortSignal,
  ): Promise<GenerateResponse>;
}

/** The only method of plugins, as gRPC names it; argument 1 of processes and modules. */
export const generateMethod = "/plugin.CodegenService/Generate";
