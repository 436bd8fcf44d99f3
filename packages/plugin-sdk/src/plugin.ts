import type { GenerateRequest, GenerateResponse, PluginDiagnostic } from "@sqlc-ts/protocol";
import type { JsonSchema } from "./json-schema.ts";
import type { OptionSchema } from "./option.ts";
import { type ReportProblem, toDiagnostic } from "./problem.ts";
import { optionsSchema, readOptions } from "./read-options.ts";

/** A code generator: a pure function from a request to files. */
export interface Plugin {
  readonly name: string;
  generate(request: GenerateRequest): GenerateResponse | Promise<GenerateResponse>;
}

/** A plugin that says what options it takes. */
export interface DefinedPlugin extends Plugin {
  readonly optionsSchema: JsonSchema;
}

/** A file to write, its name relative to the output folder. */
export interface OutputFile {
  readonly name: string;
  readonly contents: string | Uint8Array;
}

export interface PluginDefinition<Options> {
  readonly name: string;
  readonly options: OptionSchema<Options>;
  /** Called with valid options only. */
  readonly generate: (
    request: GenerateRequest,
    options: Options,
    report: ReportProblem,
  ) => readonly OutputFile[] | Promise<readonly OutputFile[]>;
}

/**
 * Makes a plugin. Its options are read from the request and checked against their schema; what `generate` reports becomes
 * the response's diagnostics, and after an error no file is written.
 *
 * @example
 * export const plugin = definePlugin({
 *   name: "names",
 *   options: { filename: stringOption("names.txt") },
 *   generate: (request, options) => [
 *     { name: options.filename, contents: request.queries.map((query) => `${query.name}\n`).join("") },
 *   ],
 * });
 */
export function definePlugin<Options>(definition: PluginDefinition<Options>): DefinedPlugin {
  return {
    name: definition.name,
    get optionsSchema() {
      return optionsSchema(definition.options);
    },
    async generate(request) {
      const diagnostics: PluginDiagnostic[] = [];
      const report: ReportProblem = (problem) => diagnostics.push(toDiagnostic(problem));
      const failed = () => diagnostics.some((diagnostic) => diagnostic.severity === "error");
      const options = readOptions(definition.options, request, report);
      if (failed()) return { files: [], diagnostics };
      const files = await definition.generate(request, options, report);
      return { files: failed() ? [] : files.map(encodeFile), diagnostics };
    },
  };
}

function encodeFile(file: OutputFile): { name: string; contents: Uint8Array } {
  const { name, contents } = file;
  return { name, contents: typeof contents === "string" ? new TextEncoder().encode(contents) : contents };
}
