import { type Plugin, type Problem, type ReportProblem, readOptions, toDiagnostic } from "@sqlc-ts/plugin-sdk";
import type { GenerateRequest, GenerateResponse, PluginDiagnostic } from "@sqlc-ts/protocol";
import { createSettings } from "./create-settings.ts";
import { writePackage } from "./emit/files.ts";
import { buildPackage } from "./model/package-model.ts";
import { type GoOptions, optionSchema, type SharedOptions, sharedSchema } from "./options/schema.ts";
import { GoProblem } from "./problem.ts";

/**
 * Generates a Go package as sqlc does: for database/sql, pgx/v4 or pgx/v5, laid out as gofmt does.
 *
 * Not made with `definePlugin`: the options of all packages (`overrides.go`) are not defaults for those of one, both hold.
 */
export const goPlugin: Plugin = {
  name: "go",
  generate(request) {
    const diagnostics: PluginDiagnostic[] = [];
    const report = (problem: Problem) => diagnostics.push(toDiagnostic(problem));
    const { options, shared } = readAllOptions(request, report);
    if (diagnostics.length > 0) return { files: [], diagnostics };
    try {
      return { files: generateFiles(request, options, shared, report), diagnostics };
    } catch (error) {
      if (!(error instanceof GoProblem)) throw error;
      for (const problem of error.problems) report(problem);
      return { files: [], diagnostics };
    }
  },
};

function readAllOptions(
  { pluginOptions, globalOptions }: GenerateRequest,
  report: ReportProblem,
): { options: GoOptions; shared: SharedOptions } {
  const none = new Uint8Array();
  return {
    options: readOptions(optionSchema, { pluginOptions, globalOptions: none }, report),
    shared: readOptions(sharedSchema, { pluginOptions: globalOptions, globalOptions: none }, report),
  };
}

function generateFiles(
  request: GenerateRequest,
  options: GoOptions,
  shared: SharedOptions,
  report: ReportProblem,
): GenerateResponse["files"] {
  const settings = createSettings(request, options, shared);
  const files = writePackage(buildPackage(request, settings, report), versionLine(request));
  const encoder = new TextEncoder();
  return files.map(({ name, contents }) => ({
    name,
    contents: typeof contents === "string" ? encoder.encode(contents) : contents,
  }));
}

function versionLine({ sqlcTsVersion, sqlcVersion }: GenerateRequest): string {
  return sqlcTsVersion === "" ? `sqlc ${sqlcVersion}` : `sqlc-ts v${sqlcTsVersion}`;
}
