import type { Diagnostic, SourceFile, Span } from "@sqlc-ts/diagnostics";
import type { GenerateResponse, PluginDiagnostic } from "@sqlc-ts/protocol";
import { findOption } from "../config/find-option.ts";
import type { GeneratorSettings } from "../config/model.ts";

/** What a generator has to say, with the places of options in the configuration. */
export function toDiagnostics(
  { diagnostics }: GenerateResponse,
  config: SourceFile,
  generator: GeneratorSettings,
): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) => toDiagnostic(diagnostic, placeOfOption(diagnostic, config, generator)));
}

/** `place` is where an option is written, when that is known. */
export function toDiagnostic(
  { severity, message, hint, span }: PluginDiagnostic,
  place: Span | undefined = undefined,
): Diagnostic {
  const shown = span ?? place;
  return {
    code: "generator",
    severity: severity === "warning" || severity === "info" ? severity : "error",
    message,
    ...(hint !== "" && { hint }),
    ...(shown && { span: shown }),
  };
}

/** What is said of options that are not there is shown where the generator is. */
function placeOfOption(
  { option, optionName }: PluginDiagnostic,
  { path }: SourceFile,
  { optionPlaces, span }: GeneratorSettings,
): Span | undefined {
  if (option === "" && !optionName) return undefined;
  const place = optionPlaces && findOption(optionPlaces, option, optionName ? "name" : "value");
  return { file: path, start: place?.start ?? span.start, end: place?.end ?? span.start };
}
