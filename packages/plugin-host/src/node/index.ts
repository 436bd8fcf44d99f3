export { EmbedError, embedOptionsSchema } from "./embed-options-schema.ts";
export type { ModuleReport } from "./inspect-module.ts";
export { createPluginHost, type PluginHost, type PluginHostOptions } from "./plugin-host.ts";
