import { didYouMean } from "@sqlc-ts/diagnostics";
import { annotations, typeSchema } from "./json-schema.ts";
import { isAbsent, type Option, show } from "./option.ts";

export function stringOption<Fallback extends string | undefined>(
  fallback: Fallback,
  description?: string,
): Option<string | Fallback> {
  return simpleOption<string | Fallback>({
    expected: "a string",
    fallback,
    schema: typeSchema("string", fallback, description),
    accept: (value) => (typeof value === "string" ? value : undefined),
  });
}

export function booleanOption(fallback: boolean, description?: string): Option<boolean> {
  return simpleOption({
    expected: "true or false",
    fallback,
    schema: typeSchema("boolean", fallback, description),
    accept: (value) => (typeof value === "boolean" ? value : undefined),
  });
}

export function integerOption<Fallback extends number | undefined>(
  fallback: Fallback,
  description?: string,
): Option<number | Fallback> {
  return simpleOption<number | Fallback>({
    expected: "an integer",
    fallback,
    schema: typeSchema("integer", fallback, description),
    accept: (value) => (typeof value === "number" && Number.isInteger(value) ? value : undefined),
  });
}

export function numberOption<Fallback extends number | undefined>(
  fallback: Fallback,
  description?: string,
): Option<number | Fallback> {
  return simpleOption<number | Fallback>({
    expected: "a number",
    fallback,
    schema: typeSchema("number", fallback, description),
    accept: (value) => (typeof value === "number" ? value : undefined),
  });
}

/** One of a few words. */
export function choiceOption<const Choice extends string, Fallback extends Choice | undefined>(
  choices: readonly Choice[],
  fallback: Fallback,
  description?: string,
): Option<Choice | Fallback> {
  return {
    fallback,
    schema: { enum: [...choices, null], ...annotations(fallback, description) },
    read(value, path, report) {
      if (isAbsent(value)) return fallback;
      const found = choices.find((choice) => choice === value);
      if (found !== undefined) return found;
      const hint = typeof value === "string" ? didYouMean(value, choices) : undefined;
      const known = choices.map((choice) => `"${choice}"`).join(", ");
      report({ message: `option "${path}": ${show(value)} is not one of ${known}`, hint });
      return fallback;
    },
  };
}

/** Known for the sake of compatibility, and without effect. */
export function ignoredOption(): Option<undefined> {
  return { fallback: undefined, read: () => undefined };
}

/** The same option, but it must be there. */
export function required<Value>(option: Option<Value>): Option<Value> {
  return {
    ...option,
    isRequired: true,
    read(value, path, report) {
      if (!isAbsent(value)) return option.read(value, path, report);
      report({ message: `option "${path}" is missing` });
      return option.fallback;
    },
  };
}

interface SimpleOption<Value> extends Pick<Option<Value>, "fallback" | "schema"> {
  readonly expected: string;
  readonly accept: (value: unknown) => Value | undefined;
}

function simpleOption<Value>({ expected, fallback, schema, accept }: SimpleOption<Value>): Option<Value> {
  return {
    fallback,
    schema,
    read(value, path, report) {
      if (isAbsent(value)) return fallback;
      const accepted = accept(value);
      if (accepted !== undefined) return accepted;
      report({ message: `option "${path}": expected ${expected}, got ${show(value)}` });
      return fallback;
    },
  };
}
