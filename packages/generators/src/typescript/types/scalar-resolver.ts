import { pascalCase, type ReportProblem } from "@sqlc-ts/plugin-sdk";
import type { Column, Span } from "@sqlc-ts/protocol";
import type { Override } from "../options.ts";
import type { Codec } from "./codec.ts";
import { overrideCodec } from "./override-codec.ts";
import { memoize, type TypeContext, type TypeResolver } from "./resolver.ts";

/** The types of an engine that has neither arrays nor composite types. */
export interface ScalarTypes {
  /** Identity of a column's type. */
  readonly idOf: (column: Column) => string;
  /** Identities by which an override may name the type, the narrowest first. */
  readonly namesOf: (id: string) => readonly string[];
  /** undefined for what is not known. */
  readonly codecOf: (id: string) => Codec | undefined;
  /** What a type that is not known is taken for, and what to call that in a message. */
  readonly fallback: Codec;
  readonly fallbackName: string;
  /** The codec with which a type's values are also one of JavaScript's basic types. */
  readonly basicCodecOf: (id: string, tsType: string) => Codec | undefined;
}

export function createScalarResolver(types: ScalarTypes, context: TypeContext): TypeResolver {
  const codecs = new Map<string, Codec>();
  const overridden = new Map<string, Codec>();
  const apply = (override: Override, id: string, base: Codec): Codec =>
    memoize(overridden, JSON.stringify([override, id]), () => {
      const isBasic = override.decode === undefined && override.encode === undefined && override.import === undefined;
      const basic = isBasic ? types.basicCodecOf(id, override.ts_type) : undefined;
      return basic ?? overrideCodec(override, base, context);
    });
  const plain = (id: string, place: Span | undefined): Codec =>
    memoize(codecs, id, () => {
      const known = types.codecOf(id);
      if (!known && findOverride(id) === undefined) reportUnknownType(id, types.fallbackName, place, context.report);
      return known ?? types.fallback;
    });
  const findOverride = (id: string): Override | undefined => {
    for (const name of types.namesOf(id)) {
      const override = context.overrides.forType(name);
      if (override) return override;
    }
    return undefined;
  };
  const resolve = (id: string, override: Override | undefined, place: Span | undefined): Codec => {
    const base = plain(id, place);
    return override ? apply(override, id, base) : base;
  };
  return {
    resolveType: (id) => resolve(id, findOverride(id), undefined),
    resolveColumn(column) {
      const id = types.idOf(column);
      return resolve(id, context.overrides.forColumn(column) ?? findOverride(id), column.facts?.span);
    },
    attributesOf: () => [],
  };
}

function reportUnknownType(id: string, fallback: string, span: Span | undefined, report: ReportProblem): void {
  const name = pascalCase(id.slice(id.lastIndexOf(".") + 1)) || "Custom";
  report({
    severity: "info",
    span,
    message: `type "${id}" is not known: its values are of type ${fallback}`,
    hint: `to give it a type of your own, add to the generator's options: overrides: [{ db_type: "${id}", ts_type: "${name}", import: "./types.js", decode: "parse${name}", encode: "format${name}" }]`,
  });
}
