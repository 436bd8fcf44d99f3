import type { TypeScriptOptions } from "./options.ts";

/** Specifiers by which the generated files import each other. */
export interface ModulePaths {
  readonly db: string;
  readonly models: string;
}

export function modulePaths(options: TypeScriptOptions): ModulePaths {
  const extension = options.import_extension.replace(".", "");
  const suffix = extension === "" || extension === "none" ? "" : `.${extension}`;
  return { db: `./db${suffix}`, models: `./models${suffix}` };
}
