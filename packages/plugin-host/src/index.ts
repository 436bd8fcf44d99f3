export { runBuiltIn } from "./built-in.ts";
export { PluginError } from "./plugin-error.ts";
export type { PluginLimits, PluginTransport, RunnablePlugin, TransportDefinition } from "./transport.ts";
