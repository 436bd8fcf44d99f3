import type { CompileSettings } from "@sqlc-ts/compiler";
import type { Diagnostic, SourceFile } from "@sqlc-ts/diagnostics";
import type { PluginTransport, RunnablePlugin } from "@sqlc-ts/plugin-host";
import type { GenerateRequest } from "@sqlc-ts/protocol";

/** What a run needs besides the host; replaced in tests. */
export interface RunTools {
  /** Names of the engines that can be had. */
  readonly engines: readonly string[];
  compile(input: CompileInput): Promise<CompiledEntry>;
  loadGenerator(name: "go" | "json" | "typescript"): Promise<RunnablePlugin>;
  /** Runs plugins that are not built in; absent where there is no way to. */
  readonly plugins?: PluginTransport | undefined;
}

/** The SQL of one entry. */
export interface CompileInput {
  /** One of {@link RunTools.engines}. */
  readonly engine: string;
  readonly schema: readonly SourceFile[];
  readonly queries: readonly SourceFile[];
  readonly settings: CompileSettings;
  /** Some request will list the engine's own schemas. */
  readonly listing: boolean;
}

export interface CompiledEntry {
  readonly schemaDiagnostics: readonly Diagnostic[];
  /** Empty when the schema has errors. */
  readonly queryDiagnostics: readonly Diagnostic[];
  readonly queryCount: number;
  /** Catalog and queries; the rest of the request is the project's. `full`: with the engine's own schemas. */
  request(system: "none" | "full"): GenerateRequest;
}
