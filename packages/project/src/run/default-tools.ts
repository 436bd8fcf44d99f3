import { engines } from "./engines.ts";
import type { RunTools } from "./tools.ts";

/** The real compiler and generators, loaded when they are asked for. */
export const defaultTools: RunTools = {
  engines,
  async compile(input) {
    const { compileSources } = await import("./compile-sources.ts");
    return compileSources(input);
  },
  async loadGenerator(name) {
    const { loadGenerator } = await import("@sqlc-ts/generators");
    return loadGenerator(name);
  },
};
