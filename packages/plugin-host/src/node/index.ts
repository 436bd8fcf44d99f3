export { EmbedError } from "./embed-error.ts";
export type { ModuleReport } from "./inspect-module.ts";
export { createPluginHost, type PluginHost, type PluginHostOptions } from "./plugin-host.ts";
