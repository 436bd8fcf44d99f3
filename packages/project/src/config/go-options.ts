// Not from the index, which is for loading generators.
import { goOptionShape, goTypeShape, overrideShape } from "@sqlc-ts/generators/go-options";
import { boolean, type Decode, integer, listOf, mapOf, object, text } from "./decoder.ts";

/** What is decoded under these names. */
type DecodedBy<Shape> = {
  readonly [Key in keyof Shape]: Shape[Key] extends Decode<infer Value> ? Value : never;
};

const goTypeParts = goTypeShape({ flag: boolean, text });

export type GoType = string | Partial<DecodedBy<typeof goTypeParts>>;

const goTypeMap = object<DecodedBy<typeof goTypeParts>>("opts.GoType", goTypeParts);

const goType: Decode<GoType> = (node, context) =>
  node.kind === "scalar" ? node.text : goTypeMap(node, context)?.value;

const overrideFields = overrideShape({ flag: boolean, text, goType });

/** A type to use in place of the generator's choice, for a database type or for a column. */
export type Override = DecodedBy<typeof overrideFields>;

export const overrideList = listOf(object<Override>("opts.Override", overrideFields), "[]opts.Override");
export const renameMap = mapOf(text, "map[string]string");

const texts = listOf(text, "[]string");

/** By name, in sqlc's order. */
export const goFields = goOptionShape({
  flag: boolean,
  optionalFlag: boolean,
  text,
  caseStyle: text,
  integer,
  texts,
  optionalTexts: texts,
  names: renameMap,
  overrides: overrideList,
});

/** Options of the Go generator as configured; it checks their values itself. */
export type GoOptions = DecodedBy<typeof goFields>;

export const goOptions = object<GoOptions>("opts.Options", goFields);
