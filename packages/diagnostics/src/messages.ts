import type { Diagnostic, RelatedLocation, Severity } from "./diagnostic.ts";
import type { Span } from "./source-file.ts";

/** Names of the `{placeholders}` in a message template. */
export type Placeholders<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

export type MessageArguments<Template extends string> = Readonly<Record<Placeholders<Template>, string | number>>;

/** What a diagnostic may carry besides its message. */
export interface DiagnosticDetails {
  readonly span?: Span | undefined;
  readonly hint?: string | undefined;
  readonly related?: readonly RelatedLocation[] | undefined;
  /** Default: `error`. */
  readonly severity?: Severity;
}

export type MessageCatalogue = Readonly<Record<string, string>>;

/** Makes a diagnostic from one entry of a catalogue; its arguments are checked against the template's placeholders. */
export type Reporter<Catalogue extends MessageCatalogue> = <Code extends keyof Catalogue & string>(
  code: Code,
  values: MessageArguments<Catalogue[Code]>,
  details?: DiagnosticDetails,
) => Diagnostic;

/**
 * Turns a catalogue of message templates into a function that makes diagnostics.
 *
 * @example
 * const report = createReporter({ "undefined-column": 'column "{name}" does not exist' });
 * report("undefined-column", { name: "nmae" }, { hint: 'did you mean "name"?' });
 */
export function createReporter<const Catalogue extends MessageCatalogue>(catalogue: Catalogue): Reporter<Catalogue> {
  return (code, values, details = {}) => {
    const template = catalogue[code] ?? code;
    return {
      code,
      severity: details.severity ?? "error",
      message: fillTemplate(template, values),
      ...(details.span && { span: details.span }),
      ...(details.hint !== undefined && { hint: details.hint }),
      ...(details.related && { related: details.related }),
    };
  };
}

function fillTemplate(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
