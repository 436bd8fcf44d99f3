export { type BrowserHostOptions, type BrowserPluginHost, createBrowserPluginHost } from "./browser-host.ts";
export type { FileReader } from "./load-module.ts";
export type { PluginWorker } from "./worker-pool.ts";
