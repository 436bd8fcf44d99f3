import type { TypeId } from "../../../../packages/compiler/src/catalog/index.ts";
import type { Place } from "../generation.ts";
import { quoteText, typedValue, valueTexts, writtenType } from "../literals.ts";

const bareNumbers: Readonly<Record<TypeId, RegExp>> = {
  int4: /^\d+$/,
  int8: /^\d{10,}$/,
  numeric: /^\d+\.\d+$/,
};

/** A column, literal or parameter of the type. */
export function leaf(place: Place, type: TypeId): string {
  const { random } = place;
  if (random.chance(0.75)) {
    const column = random.pickFrom(place.scope.columns.filter((candidate) => candidate.type === type));
    if (column) return column.reference;
  }
  if (random.chance(0.12)) {
    const parameter = parameterOf(place, type);
    if (parameter !== undefined) return random.chance(0.5) ? `${parameter}::${writtenType(type)}` : parameter;
  }
  if (random.chance(0.04)) return `NULL::${writtenType(type)}`;
  return literal(place, type);
}

export function literal({ random }: Place, type: TypeId): string {
  const text = random.pickFrom(valueTexts(type));
  if (text === undefined) return `NULL::${writtenType(type)}`;
  if (type === "bool" && random.chance(0.7)) return text.startsWith("t") ? "true" : "false";
  if (bareNumbers[type]?.test(text) && random.chance(0.8)) return text;
  if (type === "text" && random.chance(0.5)) return quoteText(text);
  return random.chance(0.2) ? `CAST(${quoteText(text)} AS ${writtenType(type)})` : typedValue(type, text);
}

/** A literal without a type of its own: what stands around it decides. */
export function untypedLiteral({ random }: Place, type: TypeId): string {
  const text = random.pickFrom(valueTexts(type));
  return text === undefined || random.chance(0.06) ? "NULL" : quoteText(text);
}

/** A new parameter, or one that has been used for the type before. */
export function parameterOf({ generation, random }: Place, type: TypeId): string | undefined {
  const { parameters, parametrized } = generation;
  if (!parametrized || parameters.length >= 8) return undefined;
  const known = parameters.indexOf(type);
  if (known >= 0 && random.chance(0.3)) return `$${known + 1}`;
  parameters.push(type);
  return `$${parameters.length}`;
}
