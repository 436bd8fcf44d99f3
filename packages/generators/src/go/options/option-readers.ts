import { booleanOption, listOption, type Option } from "@sqlc-ts/plugin-sdk";

/** True, false, or undefined when it is not set. */
export function optionalBooleanOption(): Option<boolean | undefined> {
  const inner = booleanOption(false);
  return {
    fallback: undefined,
    schema: inner.schema,
    read: (value, path, report) =>
      value === null || value === undefined ? undefined : inner.read(value, path, report),
  };
}

/** A list, or undefined when it is not set; an empty one counts as set. */
export function optionalListOption<Item>(item: Option<Item>): Option<readonly Item[] | undefined> {
  const inner = listOption(item);
  return {
    fallback: undefined,
    schema: inner.schema,
    read: (value, path, report) =>
      value === null || value === undefined ? undefined : inner.read(value, path, report),
  };
}
