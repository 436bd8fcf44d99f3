import type { CompileSettings } from "@sqlc-ts/compiler";
import type { Diagnostic, SourceFile } from "@sqlc-ts/diagnostics";
import type { RunnablePlugin } from "@sqlc-ts/plugin-host";
import type { GenerateRequest } from "@sqlc-ts/protocol";

/** What a run needs besides the host; replaced in tests. */
export interface RunTools {
  /** Undefined when there is no such engine. */
  loadCompiler(engine: string): Promise<EntryCompiler | undefined>;
  /** Names of the engines, for suggestions. */
  readonly engineNames: readonly string[];
  loadGenerator(name: "json" | "typescript"): Promise<RunnablePlugin>;
}

/** Compiles the SQL of one entry. */
export type EntryCompiler = (
  schema: readonly SourceFile[],
  queries: readonly SourceFile[],
  settings: CompileSettings,
) => CompiledEntry;

export interface CompiledEntry {
  readonly schemaDiagnostics: readonly Diagnostic[];
  /** Empty when the schema has errors. */
  readonly queryDiagnostics: readonly Diagnostic[];
  readonly queryCount: number;
  /** Catalog and queries; the rest of the request is the project's. `full`: with the engine's own schemas. */
  request(system: "none" | "full"): GenerateRequest;
}
