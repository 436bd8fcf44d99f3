import { booleanOption, listOption, type Option } from "@sqlc-ts/plugin-sdk";

/** An integer, or undefined when it is not set. */
export function integerOption(): Option<number | undefined> {
  return {
    fallback: undefined,
    read(value, path, report) {
      if (value === null || value === undefined) return undefined;
      if (typeof value === "number" && Number.isInteger(value)) return value;
      report({ message: `option "${path}": expected an integer, got ${JSON.stringify(value)}` });
      return undefined;
    },
  };
}

/** True, false, or undefined when it is not set. */
export function optionalBooleanOption(): Option<boolean | undefined> {
  const inner = booleanOption(false);
  return {
    fallback: undefined,
    read: (value, path, report) =>
      value === null || value === undefined ? undefined : inner.read(value, path, report),
  };
}

/** A list, or undefined when it is not set; an empty one counts as set. */
export function optionalListOption<Item>(item: Option<Item>): Option<readonly Item[] | undefined> {
  const inner = listOption(item);
  return {
    fallback: undefined,
    read: (value, path, report) =>
      value === null || value === undefined ? undefined : inner.read(value, path, report),
  };
}

/** A map with any keys. */
export function mapOption<Value>(option: Option<Value>): Option<ReadonlyMap<string, Value>> {
  return {
    fallback: new Map(),
    read(value, path, report) {
      if (value === null || value === undefined) return new Map();
      if (typeof value !== "object" || Array.isArray(value)) {
        report({ message: `option "${path}": expected a map, got ${JSON.stringify(value)}` });
        return new Map();
      }
      const entries = Object.entries(value);
      return new Map(entries.map(([key, each]) => [key, option.read(each, `${path}.${key}`, report)]));
    },
  };
}
