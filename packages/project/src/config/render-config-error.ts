import { type Diagnostic, renderDiagnostics, type SourceFile } from "@sqlc-ts/diagnostics";
import type { ConfigError, ConfigProblem } from "./problem.ts";

/**
 * The text for the user: first sqlc's own lines, which people know and search for, then each problem at its place with a frame.
 * `name` is the file's base name.
 */
export function renderConfigError(error: ConfigError, name: string, source: SourceFile | undefined): string {
  const located = error.problems.filter((problem) => problem.span);
  const frames = renderDiagnostics(located.map(toDiagnostic), source ? [source] : []);
  return `${error.preface}${summary(error, name)}\n${frames}${looseHints(error.problems)}`;
}

function summary({ stage, problems }: ConfigError, name: string): string {
  const texts = problems.map((problem) => problem.text);
  if (stage === "finding") return texts.join("\n");
  if (stage === "decoding") return `error parsing ${name}: yaml: unmarshal errors:\n${texts.join("\n")}`;
  return texts.map((text) => `error ${stage} ${name}: ${text}`).join("\n");
}

function toDiagnostic({ text, span, message, hint, related }: ConfigProblem): Diagnostic {
  return {
    code: "configuration",
    severity: "error",
    message: message ?? text,
    ...(span && { span }),
    ...(hint && { hint }),
    ...(related && { related }),
  };
}

function looseHints(problems: readonly ConfigProblem[]): string {
  return problems.map(({ span, hint }) => (hint && !span ? `  hint: ${hint}\n` : "")).join("");
}
