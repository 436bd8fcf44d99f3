import { boolean, integer, type Located, listOf, mapOf, object, text } from "./decoder.ts";

/** An item of `plugins`. `name`, `env`, `process` and `wasm` with `cmd`, `format`, `url` and `sha256` are sqlc's, the rest is ours. */
export interface PluginFields {
  readonly name: Located<string>;
  readonly env: readonly Located<string>[];
  readonly process: Located<Partial<ProcessFields>>;
  readonly wasm: Located<Partial<WasmFields>>;
  readonly grpc: Located<Partial<GrpcFields>>;
  readonly module: Located<Partial<PathFields>>;
  readonly script: Located<Partial<PathFields>>;
  readonly schema: Located<string>;
  readonly catalog: Located<string>;
  readonly extensions: Located<boolean>;
  readonly limits: Located<Partial<LimitFields>>;
  readonly grants: Located<Partial<GrantFields>>;
}

export interface ProcessFields {
  readonly cmd: Located<string>;
  readonly format: Located<string>;
  readonly args: readonly Located<string>[];
}

export interface WasmFields {
  readonly url: Located<string>;
  readonly sha256: Located<string>;
}

export interface GrpcFields {
  readonly cmd: Located<string>;
  readonly args: readonly Located<string>[];
  readonly address: Located<string>;
}

export interface PathFields {
  readonly path: Located<string>;
}

export interface LimitFields {
  readonly memory: Located<string>;
  readonly time: Located<string>;
  readonly output: Located<string>;
  readonly files: Located<number>;
}

export interface GrantFields {
  readonly clock: Located<boolean>;
  readonly random: Located<boolean>;
  /** Folders by the name under which the plugin sees them. */
  readonly directories: ReadonlyMap<string, Located<string>>;
}

const texts = listOf(text, "[]string");
const path = object<PathFields>("config.File", { path: text });

export const plugin = object<PluginFields>("config.Plugin", {
  name: text,
  env: texts,
  process: object<ProcessFields>("config.Process", { cmd: text, format: text, args: texts }),
  wasm: object<WasmFields>("config.WASM", { url: text, sha256: text }),
  grpc: object<GrpcFields>("config.GRPC", { cmd: text, args: texts, address: text }),
  module: path,
  script: path,
  schema: text,
  catalog: text,
  extensions: boolean,
  limits: object<LimitFields>("config.Limits", { memory: text, time: text, output: text, files: integer }),
  grants: object<GrantFields>("config.Grants", {
    clock: boolean,
    random: boolean,
    directories: mapOf(text, "map[string]string"),
  }),
});
