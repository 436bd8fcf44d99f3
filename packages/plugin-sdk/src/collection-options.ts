import { didYouMean } from "@sqlc-ts/diagnostics";
import { annotations, type JsonSchema } from "./json-schema.ts";
import { below, isAbsent, type Option, type OptionSchema, show } from "./option.ts";
import type { ReportProblem } from "./problem.ts";

export function listOption<Item>(item: Option<Item>, description?: string): Option<readonly Item[]> {
  return {
    fallback: [],
    schema: { type: ["array", "null"], items: item.schema ?? {}, ...annotations(undefined, description) },
    read(value, path, report) {
      if (isAbsent(value)) return [];
      if (!Array.isArray(value)) {
        report({ message: `option "${path}": expected a list, got ${show(value)}` });
        return [];
      }
      return value.map((entry: unknown, index) => item.read(entry, `${path}[${index}]`, below(index, report)));
    },
  };
}

/** A map with any keys. */
export function mapOption<Value>(option: Option<Value>, description?: string): Option<ReadonlyMap<string, Value>> {
  return {
    fallback: new Map(),
    schema: {
      type: ["object", "null"],
      additionalProperties: option.schema ?? {},
      ...annotations(undefined, description),
    },
    read(value, path, report) {
      if (isAbsent(value)) return new Map();
      if (!isMap(value)) {
        report({ message: `option "${path}": expected a map, got ${show(value)}` });
        return new Map();
      }
      const entries = Object.entries(value);
      return new Map(entries.map(([key, each]) => [key, option.read(each, `${path}.${key}`, below(key, report))]));
    },
  };
}

/** A map with known keys. */
export function recordOption<Fields>(schema: OptionSchema<Fields>, description?: string): Option<Fields> {
  return {
    fallback: readFields(schema, {}, "", () => {}),
    schema: { ...recordSchema(schema, ["object", "null"]), ...annotations(undefined, description) },
    read(value, path, report) {
      if (isAbsent(value)) return readFields(schema, {}, path, report);
      if (isMap(value)) return readFields(schema, value, path, report);
      const subject = path === "" ? "the plugin's options" : `option "${path}"`;
      report({ message: `${subject}: expected a map, got ${show(value)}` });
      return readFields(schema, {}, path, () => {});
    },
  };
}

/** The JSON Schema of a map with these options and no others. */
export function recordSchema<Fields>(fields: OptionSchema<Fields>, type: readonly string[]): JsonSchema {
  const options: [string, Option<unknown>][] = [];
  for (const key in fields) options.push([key, fields[key]]);
  const required = options.filter(([, option]) => option.isRequired).map(([key]) => key);
  return {
    type: [...type],
    properties: Object.fromEntries(options.map(([key, { schema = {} }]) => [key, schema])),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

export function isMap(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readFields<Fields>(schema: OptionSchema<Fields>, values: object, path: string, report: ReportProblem): Fields {
  const nested = (key: string) => (path === "" ? key : `${path}.${key}`);
  for (const key of Object.keys(values)) {
    if (Object.hasOwn(schema, key)) continue;
    const hint = explainUnknown(key, Object.keys(schema));
    below(key, report)({ message: `unknown option "${nested(key)}"`, hint, optionName: true });
  }
  const fields: Partial<Fields> = {};
  for (const key in schema) {
    const isGiven = Object.hasOwn(values, key);
    const value: unknown = isGiven ? Reflect.get(values, key) : undefined;
    // What is absent has no place of its own: the map is shown.
    fields[key] = schema[key].read(value, nested(key), isGiven ? below(key, report) : report);
  }
  return complete(schema, fields);
}

function explainUnknown(key: string, known: readonly string[]): string {
  if (known.length === 0) return "this plugin has no options";
  return didYouMean(key, known) ?? `known here: ${known.join(", ")}`;
}

// The loop above has filled every key of the schema; this says so to the type checker, and checks it.
function complete<Fields>(schema: OptionSchema<Fields>, fields: Partial<Fields>): Fields {
  const isComplete = (candidate: Partial<Fields>): candidate is Fields =>
    Object.keys(schema).every((key) => Object.hasOwn(candidate, key));
  if (isComplete(fields)) return fields;
  throw new TypeError("an option was not read");
}
