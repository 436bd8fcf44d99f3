import { type Diagnostic, hasErrors, renderDiagnostics, type SourceFile } from "@sqlc-ts/diagnostics";
import { PluginError } from "@sqlc-ts/plugin-host";
import type { PluginHost } from "@sqlc-ts/plugin-host/node";
import { toDiagnostic } from "@sqlc-ts/project";
import type { GenerateRequest, GenerateResponse } from "@sqlc-ts/protocol";
import { CommandError } from "./command-error.ts";
import type { PluginTarget } from "./target.ts";

/** What a plugin did with a request. */
export interface Invocation {
  /** Empty after an error. */
  readonly files: GenerateResponse["files"];
  readonly failed: boolean;
  /** The plugin's diagnostics, or why it failed, as they are shown; empty when there is nothing to say. */
  readonly messages: string;
  /** What it wrote to stderr, when it ended well. */
  readonly stderr: string;
}

/** How a response's diagnostics become ours, and the files that they point into. */
export interface DiagnosticReader {
  readonly read: (response: GenerateResponse) => readonly Diagnostic[];
  readonly sources: readonly SourceFile[];
}

/** A saved request does not carry the text that its places point into. */
export const savedRequestReader: DiagnosticReader = {
  read: (response) => response.diagnostics.map((diagnostic) => toDiagnostic({ ...diagnostic, span: undefined })),
  sources: [],
};

/** Runs a plugin; its failure is an outcome like others. Throws {@link CommandError} when the plugin is not there. */
export async function invoke(
  host: PluginHost,
  { definition, limits }: PluginTarget,
  request: GenerateRequest,
  { read, sources }: DiagnosticReader,
): Promise<Invocation> {
  const written: string[] = [];
  const onStderr = (text: string): void => {
    written.push(text);
  };
  try {
    const response = await host.run({ ...definition, onStderr }, request, limits);
    const diagnostics = read(response);
    const failed = hasErrors(diagnostics);
    return {
      files: failed ? [] : response.files,
      failed,
      messages: renderDiagnostics(diagnostics, sources),
      stderr: written.join(""),
    };
  } catch (error) {
    if (!(error instanceof PluginError)) throw error;
    if (error.isAbsent) throw new CommandError(error.message, undefined, { cause: error });
    return { files: [], failed: true, messages: `${error.message}\n`, stderr: "" };
  }
}
