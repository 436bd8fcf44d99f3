import type { SqlType } from "../../../catalog/index.ts";
import type { CallShape } from "../../engine.ts";
import { baseOf, isNumeric } from "./affinity.ts";

/** Texts of a call's arguments where they are constants. */
type Constants = readonly (string | undefined)[];

const dateFunctions: ReadonlySet<string> = new Set(["date", "time", "datetime", "julianday", "unixepoch"]);
const roundingFunctions: ReadonlySet<string> = new Set("ceil ceiling floor trunc sign exp degrees radians".split(" "));

/** Whether a function that gives NULL for arguments it can make nothing of has arguments that it can. */
export function hasSureArguments(name: string, { arguments: written, constants = [] }: CallShape): boolean {
  if (dateFunctions.has(name)) return isSureDate(constants, written.length);
  if (name === "strftime") return isSureFormat(constants[0]) && isSureDate(constants.slice(1), written.length - 1);
  if (name === "printf" || name === "format") return writesSomething(constants[0]);
  return false;
}

/** Numbers are NULL only where their argument is (documentation: Built-In Mathematical SQL Functions). */
export function isStrictForNumbers(name: string, { arguments: written }: CallShape): boolean {
  return roundingFunctions.has(name) && written.every(({ type }) => isNumeric(baseOf(type.id)));
}

/** `unixepoch('now', 'subsec')` counts fractions (documentation: Date And Time Functions, 3). */
export function countsFractions({ constants = [] }: CallShape): boolean {
  return constants.some((constant) => constant !== undefined && /^subsec(ond)?$/i.test(constant));
}

/** `datetime(?, 'unixepoch')` takes a number: the type of the time, where a modifier tells (documentation: Date And Time Functions, 3). */
export function timeArgument(name: string, { constants = [] }: CallShape, position: number): SqlType | undefined {
  const isTime = name === "strftime" ? position === 1 : dateFunctions.has(name) && position === 0;
  const modifier = isTime ? constants[position + 1]?.toLowerCase() : undefined;
  const id = modifier === undefined ? undefined : timeTypes.get(modifier);
  return id === undefined ? undefined : { id };
}

const timeTypes: ReadonlyMap<string, string> = new Map([
  ["unixepoch", "integer"],
  ["julianday", "real"],
  ["auto", "numeric"],
]);

const modifiers = [
  /^[+-]?\d{1,6}(\.\d+)? (second|minute|hour|day)s?$/i,
  /^[+-]?\d{1,3} (month|year)s?$/i,
  /^start of (month|year|day)$/i,
  /^weekday [0-6]$/i,
  /^(localtime|utc|subsec|subsecond|ceiling|floor)$/i,
];

/** The current time or a date, moved by fixed amounts that stay within the calendar. */
function isSureDate(constants: Constants, count: number): boolean {
  if (count === 0) return true;
  const [time, ...moves] = constants.slice(0, count);
  const isKnown =
    time !== undefined && /^(now|[12]\d{3}-(0[1-9]|1[0-2])-([01]\d|2[0-8])( [01]\d:[0-5]\d(:[0-5]\d)?)?)$/i.test(time);
  return isKnown && moves.every((move) => move !== undefined && modifiers.some((pattern) => pattern.test(move)));
}

/** A conversion that is not known makes the whole NULL. */
function isSureFormat(format: string | undefined): boolean {
  return format !== undefined && /^(%[deFfgGHIjJklmMpPRsSTuUVwWY%]|[^%])*$/.test(format);
}

/** An empty text, or one that begins with an unknown conversion, makes NULL. */
function writesSomething(format: string | undefined): boolean {
  return format !== undefined && /^([^%]|%[-+ #0!,]*\d*(\.\d+)?[dfgsx])/.test(format);
}
