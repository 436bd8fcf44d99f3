import { didYouMean, type LineIndex, type Span } from "@sqlc-ts/diagnostics";
import { type ConfigNode, isNull, type MapEntry, type MapNode, type ScalarNode, tagOf } from "./node.ts";
import type { ConfigProblem } from "./problem.ts";
import { readBoolean, readInteger } from "./scalar-tag.ts";

/** A value with the place where it is written. */
export interface Located<Value> {
  readonly value: Value;
  readonly span: Span;
  /** What a map was read from. */
  readonly node?: ConfigNode;
}

/** Where decoding collects what it finds wrong: all problems of a file are reported together. */
export interface DecodeContext {
  readonly file: string;
  readonly lines: LineIndex;
  report(problem: ConfigProblem): void;
}

/** Reads a typed value off a node; reports and gives undefined when the node does not fit. */
export type Decode<Value> = (node: ConfigNode, context: DecodeContext) => Value | undefined;

/** Any scalar as text, numbers and booleans as they are written. */
export const text: Decode<Located<string>> = (node, context) =>
  node.kind === "scalar" ? located(node, node.text, context) : mismatch(node, "string", context);

export const boolean: Decode<Located<boolean>> = (node, context) => {
  const value = node.kind === "scalar" && !node.quoted ? readBoolean(node.text) : undefined;
  return value === undefined ? mismatch(node, "bool", context) : located(node, value, context);
};

export const integer: Decode<Located<number>> = (node, context) => {
  const value = node.kind === "scalar" && node.tag === "!!int" ? readInteger(node.text) : undefined;
  return value === undefined ? mismatch(node, "int32", context) : located(node, value, context);
};

/** The node itself, `null` included. */
export const anything: Decode<ConfigNode> = (node) => node;

/** A list of values; `goType` is sqlc's name of the list's type, for the message. */
export function listOf<Value>(decode: Decode<Value>, goType: string): Decode<readonly Value[]> {
  return (node, context) =>
    node.kind === "list"
      ? node.items.flatMap((item) => {
          const value = decode(item, context);
          return value === undefined ? [] : [value];
        })
      : mismatch(node, goType, context);
}

/** A list, or a single value in place of a list of one. */
export function oneOrMore<Value>(decode: Decode<Value>): Decode<readonly Value[]> {
  const many = listOf(decode, "string");
  return (node, context) => {
    if (node.kind === "list") return many(node, context);
    const value = decode(node, context);
    return value === undefined ? undefined : [value];
  };
}

/** A map with free keys. */
export function mapOf<Value>(decode: Decode<Value>, goType: string): Decode<ReadonlyMap<string, Value>> {
  return (node, context) => {
    if (node.kind !== "map") return mismatch(node, goType, context);
    const values = new Map<string, Value>();
    for (const { key, value } of entriesOf(node, context)) {
      const decoded = decode(value, context);
      if (decoded !== undefined) values.set(key.text, decoded);
    }
    return values;
  };
}

/** A map with the keys of `fields` only, each of them optional. `goType` is sqlc's name of its type. */
export function object<Fields extends object>(
  goType: string,
  fields: { readonly [Key in keyof Fields]-?: Decode<Fields[Key]> },
): Decode<Located<Partial<Fields>>> {
  const isField = (name: string): name is keyof Fields & string => Object.hasOwn(fields, name);
  return (node, context) => {
    if (node.kind !== "map") return mismatch(node, goType, context);
    const decoded: Partial<Fields> = {};
    const decodeField = <Key extends keyof Fields>(key: Key, value: ConfigNode): void => {
      const decode: Decode<Fields[Key]> = fields[key];
      if (isNull(value) && !acceptsNull(decode)) return;
      const result = decode(value, context);
      if (result !== undefined) decoded[key] = result;
    };
    for (const { key, value } of entriesOf(node, context)) {
      if (isField(key.text)) decodeField(key.text, value);
      else reportUnknownKey(key, goType, Object.keys(fields), context);
    }
    return { ...located(node, decoded, context), node };
  };
}

export function spanOf(node: ConfigNode, context: DecodeContext): Span {
  return { file: context.file, start: node.start, end: node.end };
}

function acceptsNull(decode: unknown): boolean {
  return decode === anything;
}

function located<Value>(node: ConfigNode, value: Value, context: DecodeContext): Located<Value> {
  return { value, span: spanOf(node, context) };
}

/** The entries of a map with merge keys followed and duplicates reported; an entry of the map itself wins over a merged one. */
function entriesOf(node: MapNode, context: DecodeContext): readonly MapEntry[] {
  const own = node.entries.filter(({ key }) => !isMergeKey(key));
  reportDuplicates(own, context);
  const merged = node.entries
    .filter(({ key }) => isMergeKey(key))
    .flatMap(({ value }) => (value.kind === "list" ? value.items : [value]))
    .flatMap((value) => (value.kind === "map" ? entriesOf(value, context) : []));
  if (merged.length === 0) return own;
  const names = new Set(own.map(({ key }) => key.text));
  return [...own, ...merged.filter(({ key }) => !names.has(key.text) && names.add(key.text))];
}

function isMergeKey(key: ScalarNode): boolean {
  return key.text === "<<" && !key.quoted;
}

function reportDuplicates(entries: readonly MapEntry[], context: DecodeContext): void {
  const first = new Map<string, ScalarNode>();
  for (const { key } of entries) {
    const earlier = first.get(key.text);
    if (!earlier) {
      first.set(key.text, key);
      continue;
    }
    const line = lineOf(earlier, context);
    context.report({
      text: `  line ${lineOf(key, context)}: mapping key "${key.text}" already defined at line ${line}`,
      span: spanOf(key, context),
      message: `"${key.text}" is already defined`,
      related: [{ message: "defined here first", span: spanOf(earlier, context) }],
    });
  }
}

function reportUnknownKey(key: ScalarNode, goType: string, known: readonly string[], context: DecodeContext): void {
  const hint = didYouMean(key.text, known) ?? `known here: ${known.join(", ")}`;
  context.report({
    text: `  line ${lineOf(key, context)}: field ${key.text} not found in type ${goType}`,
    span: spanOf(key, context),
    message: `unknown key "${key.text}"`,
    hint,
  });
}

const wanted: Readonly<Record<string, string>> = {
  string: "a text",
  bool: "true or false",
  int32: "an integer",
};

function mismatch(node: ConfigNode, goType: string, context: DecodeContext): undefined {
  const shown = node.kind === "scalar" ? ` \`${shorten(node.text)}\`` : "";
  const plain = wanted[goType] ?? (goType.startsWith("[]") ? "a list" : "a map");
  context.report({
    text: `  line ${lineOf(node, context)}: cannot unmarshal ${tagOf(node)}${shown} into ${goType}`,
    span: spanOf(node, context),
    message: `this must be ${plain}`,
  });
}

function lineOf(node: ConfigNode, context: DecodeContext): number {
  return context.lines.position(node.start).line;
}

/** Go's YAML decoder shows at most ten characters of a value. */
function shorten(value: string): string {
  return value.length > 10 ? `${value.slice(0, 7)}...` : value;
}
