import type { GenerateResponse, PluginDiagnostic, Span } from "@sqlc-ts/protocol";
import { describeOutputLimit } from "./limit-text.ts";
import { ResponseError } from "./read-response.ts";
import type { PluginLimits } from "./transport.ts";

type OutputLimits = Pick<PluginLimits, "files" | "outputBytes">;

/**
 * A response that a plugin written in JavaScript returned, checked: plugins are not compiled against our types. Contents may be text.
 * Throws {@link ResponseError}.
 */
export function readResponseValue(value: unknown, limits: OutputLimits): GenerateResponse {
  if (!isObject(value)) {
    throw invalid("the response", "an object", value, "generate returns { files: [{ name, contents }, …] }");
  }
  const listed = listOf(value.files, "files");
  if (listed.length > limits.files)
    throw new ResponseError(`the response has ${listed.length} files, the limit is ${limits.files}`);
  const files = listed.map((file, index) => readFile(file, `files[${index}]`));
  const size = files.reduce((sum, { name, contents }) => sum + name.length + contents.length, 0);
  if (size > limits.outputBytes) throw new ResponseError(describeOutputLimit(limits));
  const diagnostics = listOf(value.diagnostics, "diagnostics").map((item, index) =>
    readDiagnostic(item, `diagnostics[${index}]`),
  );
  return { files, diagnostics };
}

function readFile(value: unknown, place: string): GenerateResponse["files"][number] {
  if (!isObject(value)) throw invalid(place, "an object", value);
  const { name, contents } = value;
  if (typeof name !== "string") throw invalid(`${place}.name`, "a text", name, hintForKeys(value));
  if (typeof contents === "string") return { name, contents: new TextEncoder().encode(contents) };
  if (contents instanceof Uint8Array) return { name, contents };
  throw invalid(`${place}.contents`, "a text or a Uint8Array", contents, hintForKeys(value));
}

function hintForKeys(file: object): string {
  return `a file has name and contents; this one has ${Object.keys(file).join(", ") || "nothing"}`;
}

function readDiagnostic(value: unknown, place: string): PluginDiagnostic {
  if (!isObject(value)) throw invalid(place, "an object", value);
  const { severity, message, hint, span, option, optionName } = value;
  if (typeof message !== "string") throw invalid(`${place}.message`, "a text", message);
  return {
    severity: typeof severity === "string" ? severity : "error",
    message,
    hint: typeof hint === "string" ? hint : "",
    span: readSpan(span),
    option: typeof option === "string" ? option : "",
    optionName: optionName === true,
  };
}

function readSpan(value: unknown): Span | undefined {
  if (!isObject(value)) return undefined;
  const { file, start, end } = value;
  if (typeof file !== "string" || typeof start !== "number" || typeof end !== "number") return undefined;
  return { file, start, end };
}

function listOf(value: unknown, place: string): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw invalid(place, "a list", value);
  return value;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function invalid(place: string, wanted: string, value: unknown, hint?: string): ResponseError {
  const shown = value === undefined ? "nothing" : JSON.stringify(value)?.slice(0, 60);
  const explained = hint === undefined ? "" : `\n  hint: ${hint}`;
  return new ResponseError(`${place} must be ${wanted}, got ${shown ?? typeof value}${explained}`);
}
