import type { Plugin } from "@sqlc-ts/plugin-sdk";

const loaders = {
  typescript: async () => (await import("./typescript/plugin.ts")).typescriptPlugin,
  go: async () => (await import("./go/plugin.ts")).goPlugin,
  json: async () => (await import("./json/plugin.ts")).jsonPlugin,
} satisfies Readonly<Record<string, () => Promise<Plugin>>>;

/** Loads the code of one built-in generator; nothing of the others. */
export function loadGenerator(name: keyof typeof loaders): Promise<Plugin> {
  return loaders[name]();
}
