import type { RunTools } from "./tools.ts";

/** The real compiler and generators, loaded when they are asked for. */
export const defaultTools: RunTools = {
  engineNames: ["postgresql", "mysql", "sqlite"],
  async loadCompiler(engine) {
    const { loadEntryCompiler } = await import("./entry-compiler.ts");
    return loadEntryCompiler(engine);
  },
  async loadGenerator(name) {
    const { loadGenerator } = await import("@sqlc-ts/generators");
    return loadGenerator(name);
  },
};
