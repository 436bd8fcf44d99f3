import { didYouMean } from "@sqlc-ts/diagnostics";
import type { ReportProblem } from "./plugin.ts";

/** How one option is read from the configuration's value. */
export interface Option<Value> {
  /** Taken when the option is absent or null. */
  readonly fallback: Value;
  /** Reports what is wrong, and then gives the fallback. `path` is the option's name for messages, such as `overrides[0].column`. */
  readonly read: (value: unknown, path: string, report: ReportProblem) => Value;
}

export type OptionSchema<Options> = { readonly [Key in keyof Options]: Option<Options[Key]> };

/**
 * Reads the JSON bytes of `GenerateRequest.plugin_options`; options that are not there are taken from `global_options`, which hold for all
 * uses of the plugin in a configuration. Unknown options are errors that name the nearest known one.
 */
export function readOptions<Options>(
  schema: OptionSchema<Options>,
  bytes: { readonly pluginOptions: Uint8Array; readonly globalOptions: Uint8Array },
  report: ReportProblem,
): Options {
  const own = parseJson(bytes.pluginOptions, report);
  const shared = parseJson(bytes.globalOptions, report);
  const options = isMap(own) && isMap(shared) ? { ...shared, ...own } : (own ?? shared);
  return recordOption(schema).read(options, "", report);
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

function isMap(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function stringOption<Fallback extends string | undefined>(fallback: Fallback): Option<string | Fallback> {
  return simpleOption<string | Fallback>("a string", fallback, (value) =>
    typeof value === "string" ? value : undefined,
  );
}

export function booleanOption(fallback: boolean): Option<boolean> {
  return simpleOption("true or false", fallback, (value) => (typeof value === "boolean" ? value : undefined));
}

/** One of a few words. */
export function choiceOption<const Choice extends string, Fallback extends Choice | undefined>(
  choices: readonly Choice[],
  fallback: Fallback,
): Option<Choice | Fallback> {
  return {
    fallback,
    read(value, path, report) {
      if (value === null || value === undefined) return fallback;
      const found = choices.find((choice) => choice === value);
      if (found !== undefined) return found;
      const hint = typeof value === "string" ? didYouMean(value, choices) : undefined;
      const known = choices.map((choice) => `"${choice}"`).join(", ");
      report({ message: `option "${path}": ${show(value)} is not one of ${known}`, hint });
      return fallback;
    },
  };
}

export function listOption<Item>(item: Option<Item>): Option<readonly Item[]> {
  return {
    fallback: [],
    read(value, path, report) {
      if (value === null || value === undefined) return [];
      if (!Array.isArray(value)) {
        report({ message: `option "${path}": expected a list, got ${show(value)}` });
        return [];
      }
      return value.map((entry: unknown, index) => item.read(entry, `${path}[${index}]`, report));
    },
  };
}

/** A map with known keys. */
export function recordOption<Fields>(schema: OptionSchema<Fields>): Option<Fields> {
  return {
    fallback: readFields(schema, {}, "", () => {}),
    read(value, path, report) {
      if (value === null || value === undefined) return readFields(schema, {}, path, report);
      if (isMap(value)) return readFields(schema, value, path, report);
      const subject = path === "" ? "the plugin's options" : `option "${path}"`;
      report({ message: `${subject}: expected a map, got ${show(value)}` });
      return readFields(schema, {}, path, report);
    },
  };
}

/** Known for the sake of compatibility, and without effect. */
export function ignoredOption(): Option<undefined> {
  return { fallback: undefined, read: () => undefined };
}

function readFields<Fields>(schema: OptionSchema<Fields>, values: object, path: string, report: ReportProblem): Fields {
  const nested = (key: string) => (path === "" ? key : `${path}.${key}`);
  for (const key of Object.keys(values)) {
    if (!Object.hasOwn(schema, key))
      report({ message: `unknown option "${nested(key)}"`, hint: didYouMean(key, Object.keys(schema)) });
  }
  const fields: Partial<Fields> = {};
  for (const key in schema) {
    const value: unknown = Object.hasOwn(values, key) ? Reflect.get(values, key) : undefined;
    fields[key] = schema[key].read(value, nested(key), report);
  }
  return complete(schema, fields);
}

// The loop above has filled every key of the schema; this says so to the type checker, and checks it.
function complete<Fields>(schema: OptionSchema<Fields>, fields: Partial<Fields>): Fields {
  const isComplete = (candidate: Partial<Fields>): candidate is Fields =>
    Object.keys(schema).every((key) => Object.hasOwn(candidate, key));
  if (isComplete(fields)) return fields;
  throw new TypeError("an option was not read");
}

function simpleOption<Value>(
  expected: string,
  fallback: Value,
  accept: (value: unknown) => Value | undefined,
): Option<Value> {
  return {
    fallback,
    read(value, path, report) {
      if (value === null || value === undefined) return fallback;
      const accepted = accept(value);
      if (accepted !== undefined) return accepted;
      report({ message: `option "${path}": expected ${expected}, got ${show(value)}` });
      return fallback;
    },
  };
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
