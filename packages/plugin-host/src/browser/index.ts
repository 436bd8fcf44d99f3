export { type BrowserHostOptions, createBrowserPluginHost } from "./browser-host.ts";
export type { FileReader } from "./load-bytes.ts";
export type { PluginWorker } from "./run-in-worker.ts";
