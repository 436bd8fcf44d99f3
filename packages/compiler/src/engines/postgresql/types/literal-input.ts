import type { TypeId } from "../../../catalog/index.ts";

/** What PostgreSQL says of a text that it certainly cannot read as a value of the type; undefined for all others (manual, chapter 8: the types' input). */
export function literalProblem(type: TypeId, text: string): string | undefined {
  if (type.endsWith("[]")) return arrayProblem(type.slice(0, -2), text);
  const input = Object.hasOwn(inputs, type) ? inputs[type] : undefined;
  if (!input) return rangeProblem(type, text);
  if (input.accepts(text)) return undefined;
  return input.tellsValue
    ? `invalid input syntax for type ${input.name}: "${text}"`
    : `invalid input syntax for type ${input.name}`;
}

/** Elements are looked at where nothing is quoted or nested. */
function arrayProblem(element: TypeId, text: string): string | undefined {
  if (!/^[ \t\n\v\f\r]*[[{]/.test(text)) return `malformed array literal: "${text}"`;
  const list = /^\{([^{}"\\]+)\}$/.exec(text)?.[1];
  const elements = list?.split(",").map((part) => part.trim()) ?? [];
  // An empty element is the array's own mistake.
  if (elements.includes("")) return undefined;
  for (const part of elements) {
    const problem = /^null$/i.test(part) ? undefined : literalProblem(element, part);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

const range = /^(int4|int8|num|date|ts|tstz)range$/;
const multirange = /^(int4|int8|num|date|ts|tstz)multirange$/;

function rangeProblem(type: TypeId, text: string): string | undefined {
  if (range.test(type) && !/^[ \t\n\v\f\r]*([[(]|empty)/i.test(text)) return `malformed range literal: "${text}"`;
  if (multirange.test(type) && !/^[ \t\n\v\f\r]*\{/.test(text)) return `malformed multirange literal: "${text}"`;
  return undefined;
}

interface Input {
  readonly name: string;
  /** True also where that cannot be told without a server. */
  readonly accepts: (text: string) => boolean;
  readonly tellsValue: boolean;
}

/** Truth values may be cut short, as long as they differ. */
const truthValue = /^[ \t\n\v\f\r]*(t(r(u(e)?)?)?|f(a(l(s(e)?)?)?)?|y(e(s)?)?|n(o)?|on|off?|[01])[ \t\n\v\f\r]*$/i;

/** Decimal with underscores between digits, or by `0x`, `0o`, `0b`. */
const integer = /^[ \t\n\v\f\r]*[+-]?(\d(_?\d)*|0x(_?[0-9a-f])+|0o(_?[0-7])+|0b(_?[01])+)[ \t\n\v\f\r]*$/i;

const uuid = /^(\{([0-9a-f]{4}-?){7}[0-9a-f]{4}\}|([0-9a-f]{4}-?){7}[0-9a-f]{4})$/i;

/** A number with a digit has none of these signs in any notation; without one it must be one of these words. */
const number = /^[^,;:$€%/'"]*\d[^,;:$€%/'"]*$|^[ \t\n\v\f\r]*[+-]?(nan|inf|infinity)[ \t\n\v\f\r]*$/i;

/** Without a digit a day must have one of these words. */
const day = /\d|now|today|tomorrow|yesterday|epoch|inf|allballs/i;

const valued = (name: string, pattern: RegExp): Input => ({
  name,
  accepts: (text) => pattern.test(text),
  tellsValue: true,
});
const json: Input = { name: "json", accepts: isJson, tellsValue: false };

const inputs: Readonly<Record<TypeId, Input>> = {
  bool: valued("boolean", truthValue),
  int2: valued("smallint", integer),
  int4: valued("integer", integer),
  int8: valued("bigint", integer),
  numeric: valued("numeric", number),
  float4: valued("real", number),
  float8: valued("double precision", number),
  uuid: valued("uuid", uuid),
  date: valued("date", day),
  timestamp: valued("timestamp", day),
  timestamptz: valued("timestamp with time zone", day),
  json,
  jsonb: json,
};

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
