import { pascalCase, type ReportProblem } from "@sqlc-ts/plugin-sdk";
import type { Column, Span, Type } from "@sqlc-ts/protocol";
import { remembering } from "../../../remembering.ts";
import { textCodec } from "../../types/basic-codecs.ts";
import type { Codec } from "../../types/codec.ts";
import { enumCodec } from "../../types/enum-codec.ts";
import { overrideCodec } from "../../types/override-codec.ts";
import { memoize, type TypeContext, type TypeResolver } from "../../types/resolver.ts";
import { createArrayCodecs } from "./array-codecs.ts";
import { builtinCodecs, builtinRanges, unknownCodec } from "./builtin-codecs.ts";
import { compositeAttributes, compositeCodec } from "./composite-codec.ts";
import { rangeCodec } from "./range-codec.ts";
import { parseTypeName, type TypeReference, typeOfColumn } from "./spelling.ts";
import { isTextType, isUntyped } from "./text-types.ts";

export function createPostgresqlResolver(context: TypeContext): TypeResolver {
  const builtins = builtinCodecs(context.options);
  const scalars = new Map<string, Codec>();
  const arrayOf = createArrayCodecs(context);
  const parse = remembering(parseTypeName);
  const overridden = new Map<string, Codec>();
  // Where the type being resolved is used, for what is reported of it.
  let place: Span | undefined;
  const boxes: Codec = { ...textCodec, name: "Box" };

  const resolveScalar = (id: string): Codec => {
    const known = scalars.get(id);
    if (known) return known;
    // A type that contains itself ends here.
    scalars.set(id, textCodec);
    const override = context.overrides.forType(id);
    const codec = createScalar(id);
    const resolved = override ? overrideCodec(override, codec, context) : codec;
    scalars.set(id, resolved);
    return resolved;
  };
  const createScalar = (id: string): Codec => {
    if (id === "box") return boxes;
    const range = builtinRanges.get(id);
    if (range) return rangeCodec(range.kind, resolveScalar(range.bound), context);
    const type = context.userTypes.find(id);
    if (type) return createUserType(type);
    const builtin = builtins.get(id);
    if (builtin) return builtin;
    if (isUntyped(id)) return unknownCodec;
    if (!isTextType(id)) reportUnknownType(id, place, context.report);
    return textCodec;
  };
  const createUserType = (type: Type): Codec => {
    switch (type.kind) {
      case "enum":
        return enumCodec(type, context);
      case "composite":
        return type.attributes.length === 0 ? textCodec : compositeCodec(type, context, resolveType);
      case "domain":
        return resolveType(parseTypeName(type.baseId));
      case "range":
      case "multirange":
        return rangeCodec(type.kind, resolveType(parseTypeName(type.subtypeId)), context);
      default:
        if (!isTextType(type.id)) reportUnknownType(type.id, place, context.report);
        return textCodec;
    }
  };
  const resolveType = ({ id, dimensions, full = false }: TypeReference): Codec => {
    const element = resolveScalar(id);
    if (dimensions === 0) return element;
    return arrayOf(element, { delimiter: element === boxes ? ";" : ",", dimensions, full });
  };
  const resolveColumn = (column: Column): Codec => {
    place = column.facts?.span;
    const codec = resolveType(typeOfColumn(column, parse));
    const override = context.overrides.forColumn(column);
    if (!override) return codec;
    const key = JSON.stringify([override, codec.name]);
    return memoize(overridden, key, () => overrideCodec(override, codec, context));
  };
  return {
    resolveColumn,
    resolveType: (id) => resolveType(parseTypeName(id)),
    attributesOf: (type) => compositeAttributes(type, context, resolveType),
  };
}

function reportUnknownType(id: string, span: Span | undefined, report: ReportProblem): void {
  const name = pascalCase(id.slice(id.lastIndexOf(".") + 1)) || "Custom";
  const override = `{ db_type: "${id}", ts_type: "${name}", import: "./types.js", decode: "parse${name}", encode: "format${name}" }`;
  report({
    severity: "info",
    span,
    message: `type "${id}" is not known: its values are PostgreSQL's text, of type string`,
    hint: `to give it a type of your own, add to the generator's options: overrides: [${override}]`,
  });
}
