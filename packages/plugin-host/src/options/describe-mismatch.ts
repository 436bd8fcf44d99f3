import { didYouMean } from "@sqlc-ts/diagnostics";

/** A keyword that does not hold. */
export interface BrokenKeyword {
  readonly keyword: string;
  /** What the schema says behind the keyword. */
  readonly limit: unknown;
  readonly value: unknown;
  /** The validator's own words. */
  readonly text: string;
}

export interface Description {
  readonly message: string;
  readonly hint?: string | undefined;
}

/** What is wrong, in the words of the plugin SDK's own messages. */
export function describeMismatch(broken: BrokenKeyword): Description {
  const { keyword, limit, value, text } = broken;
  switch (keyword) {
    case "type":
      return { message: `expected ${describeTypes([limit].flat())}, got ${show(value)}` };
    case "enum":
      return describeEnum(Array.isArray(limit) ? limit : [], value);
    case "const":
      return { message: `expected ${show(limit)}, got ${show(value)}` };
    case "required":
    case "dependentRequired":
      return { message: `"${/have (?:required property )?"(.*)"\.$/s.exec(text)?.[1] ?? ""}" is missing` };
    default: {
      const wanted = wantedBy[keyword];
      return { message: wanted ? `${show(value)} ${wanted(limit)}` : text };
    }
  }
}

const wantedBy: Readonly<Record<string, (limit: unknown) => string>> = {
  minimum: (limit) => `is less than ${show(limit)}`,
  maximum: (limit) => `is more than ${show(limit)}`,
  exclusiveMinimum: (limit) => `must be more than ${show(limit)}`,
  exclusiveMaximum: (limit) => `must be less than ${show(limit)}`,
  multipleOf: (limit) => `is no multiple of ${show(limit)}`,
  minLength: (limit) => `has fewer than ${show(limit)} characters`,
  maxLength: (limit) => `has more than ${show(limit)} characters`,
  pattern: (limit) => `does not match ${String(limit)}`,
  format: (limit) => `is not of the format ${String(limit)}`,
  minItems: (limit) => `has fewer than ${show(limit)} items`,
  maxItems: (limit) => `has more than ${show(limit)} items`,
  uniqueItems: () => "has an item twice",
  minProperties: (limit) => `has fewer than ${show(limit)} keys`,
  maxProperties: (limit) => `has more than ${show(limit)} keys`,
  not: () => "is what it must not be",
};

const typeNames: Readonly<Record<string, string>> = {
  string: "a string",
  integer: "an integer",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "a map",
  null: "nothing",
};

/** `a string or a list`; that a value may be absent is left out. */
export function describeTypes(types: readonly unknown[]): string {
  const names = [...new Set(types)].flatMap((type) => typeNames[String(type)] ?? []);
  const shown = names.length > 1 ? names.filter((name) => name !== typeNames.null) : names;
  return shown.join(" or ");
}

function describeEnum(choices: readonly unknown[], value: unknown): Description {
  const shown = choices.filter((choice) => choice !== null);
  const words = shown.filter((choice) => typeof choice === "string");
  return {
    message: `${show(value)} is not one of ${shown.map(show).join(", ")}`,
    hint: typeof value === "string" ? didYouMean(value, words) : undefined,
  };
}

/** A value as messages show it. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
