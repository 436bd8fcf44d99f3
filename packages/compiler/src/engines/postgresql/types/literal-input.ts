import type { TypeId } from "../../../catalog/index.ts";

/** What PostgreSQL says of a text that it certainly cannot read as a value of the type; undefined for all others (manual, chapter 8: the types' input). */
export function literalProblem(type: TypeId, text: string): string | undefined {
  const input = Object.hasOwn(inputs, type) ? inputs[type] : undefined;
  if (!input || input.accepts(text)) return undefined;
  return input.tellsValue
    ? `invalid input syntax for type ${input.name}: "${text}"`
    : `invalid input syntax for type ${input.name}`;
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

/** Without a digit a number must be one of these words. */
const number = /\d|^[ \t\n\v\f\r]*[+-]?(nan|inf|infinity)[ \t\n\v\f\r]*$/i;

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
