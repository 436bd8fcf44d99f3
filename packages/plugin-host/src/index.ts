export { runBuiltIn } from "./built-in.ts";
export { PluginError } from "./plugin-error.ts";
export { describeBytes, describeMilliseconds } from "./show-quantity.ts";
export {
  type CommonDefinition,
  defaultLimits,
  type EnvironmentVariable,
  type GrantedDirectory,
  type GrpcDefinition,
  type ModuleDefinition,
  type PluginLimits,
  type PluginTransport,
  type ProcessDefinition,
  type RunnablePlugin,
  type SandboxGrants,
  type ScriptDefinition,
  type TransportDefinition,
  type WasmDefinition,
} from "./transport.ts";
