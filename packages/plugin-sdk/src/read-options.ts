import { isMap, recordOption, recordSchema } from "./collection-options.ts";
import type { JsonSchema } from "./json-schema.ts";
import type { OptionSchema } from "./option.ts";
import type { ReportProblem } from "./problem.ts";

/**
 * Reads the JSON bytes of `GenerateRequest.plugin_options`; options that are not there are taken from `global_options`, which hold for all
 * uses of the plugin in a configuration. Unknown options are errors that name the nearest known one.
 */
export function readOptions<Options>(
  schema: OptionSchema<Options>,
  bytes: { readonly pluginOptions: Uint8Array; readonly globalOptions: Uint8Array },
  report: ReportProblem,
): Options {
  const reportPlaced: ReportProblem = (problem) => report(problem.option ? problem : { ...problem, optionName: true });
  const own = parseJson(bytes.pluginOptions, reportPlaced);
  const shared = parseJson(bytes.globalOptions, reportPlaced);
  const options = isMap(own) && isMap(shared) ? { ...shared, ...own } : (own ?? shared);
  return recordOption(schema).read(options, "", reportPlaced);
}

/** The JSON Schema of a plugin's options. */
export function optionsSchema<Options>(schema: OptionSchema<Options>): JsonSchema {
  return { $schema: "https://json-schema.org/draft/2020-12/schema", ...recordSchema(schema, ["object", "null"]) };
}

function parseJson(bytes: Uint8Array, report: ReportProblem): unknown {
  if (bytes.length === 0) return null;
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return value;
  } catch {
    report({ message: "the plugin's options are not valid JSON" });
    return null;
  }
}
