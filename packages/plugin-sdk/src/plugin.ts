import type { GenerateRequest, GenerateResponse, PluginDiagnostic, Span } from "@sqlc-ts/protocol";
import { type OptionSchema, readOptions } from "./options.ts";

/** A code generator: a pure function from a request to files. */
export interface Plugin {
  readonly name: string;
  generate(request: GenerateRequest): GenerateResponse | Promise<GenerateResponse>;
}

/** A file to write, its name relative to the output folder. */
export interface OutputFile {
  readonly name: string;
  readonly contents: string | Uint8Array;
}

export interface Problem {
  /** Default: `error`, which fails the run. */
  readonly severity?: "error" | "warning" | "info";
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string | undefined;
  readonly span?: Span | undefined;
}

export type ReportProblem = (problem: Problem) => void;

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
export function definePlugin<Options>(definition: PluginDefinition<Options>): Plugin {
  return {
    name: definition.name,
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

function toDiagnostic(problem: Problem): PluginDiagnostic {
  return {
    severity: problem.severity ?? "error",
    message: problem.message,
    hint: problem.hint ?? "",
    span: problem.span,
  };
}

function encodeFile(file: OutputFile): { name: string; contents: Uint8Array } {
  const { name, contents } = file;
  return { name, contents: typeof contents === "string" ? new TextEncoder().encode(contents) : contents };
}
