import type { SourceFile, Span } from "@sqlc-ts/diagnostics";
import type { PluginLimits, SandboxGrants } from "@sqlc-ts/plugin-host";
import type { Located } from "./decoder.ts";
import type { ConfigNode } from "./node.ts";

/** A configuration file of either version after all checks, in one shape. */
export interface ResolvedConfig {
  readonly version: "1" | "2";
  readonly source: SourceFile;
  /** Folder that relative paths are joined to. */
  readonly baseDirectory: string;
  readonly entries: readonly SqlEntry[];
  readonly plugins: readonly PluginDefinition[];
  readonly rules: readonly VetRule[];
  readonly servers: readonly DatabaseServer[];
  /** Notices about deprecated keys, one line each. */
  readonly warnings: readonly string[];
}

/** One item of `sql` (or of `packages` in version 1): a schema with its queries and what is generated from them. */
export interface SqlEntry {
  /** Position in the configuration, from 0. */
  readonly index: number;
  readonly name: string;
  readonly engine: Located<string>;
  readonly schema: readonly Located<string>[];
  readonly queries: readonly Located<string>[];
  /** In the order in which they run: go, json, typescript, then the plugins. */
  readonly generators: readonly GeneratorSettings[];
  readonly database?: DatabaseSettings;
  /** `analyzer.database: false` turns off the use of the database for analysis. */
  readonly analyzeWithDatabase: boolean;
  readonly rules: readonly Located<string>[];
  readonly strictFunctionChecks: boolean;
  readonly strictOrderBy: boolean;
  readonly nullability?: "proven" | "sqlc";
  readonly span: Span;
}

export interface GeneratorSettings {
  /** `go`, `json`, `typescript`: built in. `plugin`: see `plugin`. */
  readonly kind: "go" | "json" | "typescript" | "plugin";
  readonly plugin?: PluginDefinition;
  /** What is printed behind `# package`. */
  readonly label: string;
  readonly out: Located<string>;
  /** Second folder to write to: the Go generator's `output_models_path`. */
  readonly modelsOut?: Located<string>;
  /** The generator's options as JSON; empty when there are none. */
  readonly options: Uint8Array;
  /** What the root's `options` or `overrides` say to this generator, as JSON; empty when nothing. */
  readonly globalOptions: Uint8Array;
  /** Where the options are written. */
  readonly optionPlaces?: OptionPlaces;
  readonly span: Span;
}

/** What the configuration says to a generator: in its entry and at the root. */
export interface OptionPlaces {
  readonly own: ConfigNode | undefined;
  readonly global: ConfigNode | undefined;
}

/** One of `process`, `wasm`, `grpc`, `module` and `script` is there. */
export interface PluginDefinition {
  readonly name: string;
  /** Names of the variables that the plugin gets. */
  readonly env: readonly string[];
  readonly process?: { readonly command: string; readonly args: readonly string[]; readonly format: Located<string> };
  readonly wasm?: { readonly url: string; readonly sha256: string };
  /** A command with go-plugin's handshake, or the address of a running service. */
  readonly grpc?: { readonly command: string; readonly args: readonly string[]; readonly address: string };
  readonly module?: { readonly path: string };
  readonly script?: { readonly path: string };
  /** Path of the JSON Schema of the plugin's options. */
  readonly schema?: string;
  /** Whether the request lists the engine's own schemas; default: as sqlc does for the kind. */
  readonly catalog?: "user" | "full";
  /** Whether the request carries what sqlc does not know; default: for `module` and `script`. */
  readonly extensions?: boolean;
  /** What differs from the default limits. */
  readonly limits: Partial<PluginLimits>;
  readonly grants: SandboxGrants;
  readonly span: Span;
}

export interface DatabaseSettings {
  /** As written; `${NAME}` is expanded when a connection is made. */
  readonly uri: string;
  readonly managed: boolean;
  readonly span: Span;
}

export interface DatabaseServer {
  readonly name: string;
  readonly engine: string;
  readonly uri: string;
}

export interface VetRule {
  readonly name: Located<string>;
  readonly rule: Located<string>;
  readonly message: string;
}
