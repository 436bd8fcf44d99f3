import type { Plugin } from "@sqlc-ts/plugin-sdk";

const loaders = {
  typescript: async () => (await import("./typescript/plugin.ts")).typescriptPlugin,
  go: async () => (await import("./go/plugin.ts")).goPlugin,
  json: async () => (await import("./json/plugin.ts")).jsonPlugin,
} satisfies Readonly<Record<string, () => Promise<Plugin>>>;

export type GeneratorName = keyof typeof loaders;

/** Names of the built-in generators, for messages and suggestions. */
export const generatorNames: readonly GeneratorName[] = ["typescript", "go", "json"];

/** Whether `name` is a built-in generator that {@link loadGenerator} knows. */
export function isGeneratorName(name: string): name is GeneratorName {
  return Object.hasOwn(loaders, name);
}

/** Loads the code of one built-in generator; nothing of the others. */
export function loadGenerator(name: GeneratorName): Promise<Plugin> {
  return loaders[name]();
}
