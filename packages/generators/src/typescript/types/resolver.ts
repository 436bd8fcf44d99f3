import type { ReportProblem } from "@sqlc-ts/plugin-sdk";
import type { Column, Type } from "@sqlc-ts/protocol";
import type { ModelNames, PropertyStyle } from "../emit/names.ts";
import type { ModulePaths } from "../module-paths.ts";
import type { TypeScriptOptions } from "../options.ts";
import type { RuntimeLibrary } from "../runtime/library.ts";
import type { Codec } from "./codec.ts";
import type { OverrideIndex } from "./overrides.ts";
import type { UserTypes } from "./user-types.ts";

/** What codecs are made from. */
export interface TypeContext {
  readonly options: TypeScriptOptions;
  readonly userTypes: UserTypes;
  readonly overrides: OverrideIndex;
  readonly names: ModelNames;
  readonly paths: ModulePaths;
  readonly propertyStyle: PropertyStyle;
  readonly library: RuntimeLibrary;
  readonly report: ReportProblem;
  /** What the functions of an override get and give: the driver's text, or values of the type without the override. */
  readonly overrideSource: "text" | "value";
}

/** Finds how the values of a type or column look in TypeScript. */
export interface TypeResolver {
  resolveColumn(column: Column): Codec;
  /** A type by its identity, as in `ColumnFacts.type_id`. */
  resolveType(id: string): Codec;
  /** What a composite type consists of. */
  attributesOf(type: Type): readonly CompositeAttribute[];
}

export interface CompositeAttribute {
  readonly property: string;
  readonly codec: Codec;
}

/** The codec that is known for a key, or a new one, known from then on. */
export function memoize<Key>(known: Map<Key, Codec>, key: Key, create: (key: Key) => Codec): Codec {
  const codec = known.get(key) ?? create(key);
  known.set(key, codec);
  return codec;
}
