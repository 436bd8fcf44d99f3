import type { Diagnostic, SourceFile } from "@sqlc-ts/diagnostics";
import { type Host, HostError } from "../host.ts";
import { relativePath } from "../paths.ts";

/** Reads each file once, whatever number of entries list it. */
export interface SourceReader {
  read(paths: readonly string[]): Promise<ReadSources>;
  /** Everything read so far, for messages. */
  readonly sources: readonly SourceFile[];
}

export interface ReadSources {
  readonly sources: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
}

export function createSourceReader(host: Host, baseDirectory: string): SourceReader {
  const known = new Map<string, SourceFile | Diagnostic>();
  const readOne = async (path: string): Promise<SourceFile | Diagnostic> => {
    const shown = relativePath(baseDirectory, path);
    try {
      return { path: shown, text: await host.readFile(path) };
    } catch (error) {
      if (error instanceof HostError) return unreadable(shown, error);
      throw error;
    }
  };
  return {
    get sources() {
      return [...known.values()].filter(isSourceFile);
    },
    async read(paths) {
      const results: (SourceFile | Diagnostic)[] = [];
      for (const path of paths) {
        const result = known.get(path) ?? (await readOne(path));
        known.set(path, result);
        results.push(result);
      }
      return {
        sources: results.filter(isSourceFile),
        diagnostics: results.filter(isDiagnostic),
      };
    },
  };
}

function isSourceFile(result: SourceFile | Diagnostic): result is SourceFile {
  return "text" in result;
}

function isDiagnostic(result: SourceFile | Diagnostic): result is Diagnostic {
  return !isSourceFile(result);
}

function unreadable(file: string, error: HostError): Diagnostic {
  return { code: "unreadable-file", severity: "error", message: error.message, span: { file, start: 0, end: 0 } };
}
