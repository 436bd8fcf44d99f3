export type { CompileSettings } from "./settings.ts";
