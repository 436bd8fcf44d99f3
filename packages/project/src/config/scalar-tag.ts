import type { ScalarTag } from "./node.ts";

const decimalInteger = /^[-+]?[0-9][0-9_]*$/;
const prefixedInteger = /^[-+]?0(?:b[01_]+|o[0-7_]+|x[0-9a-fA-F_]+)$/;
const float = /^[-+]?(?:\.[0-9]+|[0-9][0-9_]*(?:\.[0-9_]*)?)(?:[eE][-+]?[0-9]+)?$/;
const specialFloat = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const timestamp =
  /^\d{4}-\d{1,2}-\d{1,2}(?:(?:[Tt]|[ \t]+)\d{1,2}:\d{2}:\d{2}(?:\.\d*)?[ \t]*(?:Z|[-+]\d{1,2}(?::?\d{2})?)?)?$/;

/** Tag of a scalar written without quotes, by the core schema of YAML 1.2 (booleans of 1.1 such as `yes` are strings). */
export function plainScalarTag(text: string): ScalarTag {
  if (/^(?:~|null|Null|NULL|)$/.test(text)) return "!!null";
  if (/^(?:true|True|TRUE|false|False|FALSE)$/.test(text)) return "!!bool";
  // Most scalars are words: then the patterns of numbers and dates, which take a while to compile, are not needed.
  if (!/^[-+.0-9]/.test(text)) return "!!str";
  if (decimalInteger.test(text) || prefixedInteger.test(text)) return "!!int";
  if (float.test(text) || specialFloat.test(text)) return "!!float";
  return timestamp.test(text) ? "!!timestamp" : "!!str";
}

/** A boolean as typed fields accept it: the words of YAML 1.1 too, when they are not quoted. */
export function readBoolean(text: string): boolean | undefined {
  if (/^(?:true|True|TRUE|y|Y|yes|Yes|YES|on|On|ON)$/.test(text)) return true;
  if (/^(?:false|False|FALSE|n|N|no|No|NO|off|Off|OFF)$/.test(text)) return false;
  return undefined;
}

/** A decimal, `0x`, `0o` or `0b` integer with optional underscores. */
export function readInteger(text: string): number | undefined {
  const digits = text.replaceAll("_", "");
  const sign = digits.startsWith("-") ? -1 : 1;
  const value = Number(digits.replace(/^[-+]/, ""));
  return Number.isInteger(value) ? sign * value : undefined;
}
