export { createPluginHost, type PluginHost, type PluginHostOptions } from "./plugin-host.ts";
