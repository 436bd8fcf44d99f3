export { findConfig, parseConfig, readConfigFile } from "./config/load-config.ts";
export type {
  DatabaseServer,
  DatabaseSettings,
  GeneratorSettings,
  PluginDefinition,
  ResolvedConfig,
  SqlEntry,
  VetRule,
} from "./config/model.ts";
export { ConfigError, type ConfigProblem } from "./config/problem.ts";
export { sandboxedOnlyVariable } from "./config/validate-config.ts";
export { findSources, PathError } from "./files/find-sources.ts";
export { type FolderOrder, migrationOrder } from "./files/migration-order.ts";
export { type Awaitable, type FileKind, type FileToWrite, type Host, HostError } from "./host.ts";
export { createMemoryHost, type MemoryHost, type MemoryHostOptions } from "./memory-host.ts";
export type { GeneratedFiles, OutputPlan } from "./output/plan-output.ts";
export { planSafely } from "./output/plan-safely.ts";
export { writeChanged } from "./output/write-changed.ts";
export { isAbsolutePath, joinPath } from "./paths.ts";
export { defaultTools } from "./run/default-tools.ts";
export { sqlcTsVersion, sqlcVersion } from "./run/fill-request.ts";
export { toDiagnostic, toDiagnostics } from "./run/plugin-diagnostics.ts";
export { type CreatedRequest, createPluginRequest, type PluginUse, pluginUses } from "./run/plugin-request.ts";
export { loadOrExplain, type RunOptions, type RunResult, runProject } from "./run/run-project.ts";
export type { RunTools } from "./run/tools.ts";
export { transportDefinition } from "./run/transport-definition.ts";
