import type { TypeId } from "../../../packages/compiler/src/catalog/index.ts";
import type { Callable } from "./callables.ts";
import type { Random } from "./random.ts";

const rangeOf: Readonly<Record<TypeId, readonly [TypeId, TypeId]>> = {
  int4: ["int4range", "int4multirange"],
  int8: ["int8range", "int8multirange"],
  numeric: ["numrange", "nummultirange"],
  date: ["daterange", "datemultirange"],
  timestamp: ["tsrange", "tsmultirange"],
  timestamptz: ["tstzrange", "tstzmultirange"],
};
const rangeElements = ["int4", "numeric", "date", "timestamptz"] as const;
const elements = [
  "int4",
  "text",
  "numeric",
  "public.mood",
  "timestamptz",
  "int4",
  "text",
  "uuid",
  "float8",
  "bool",
] as const;
const arrayElements = ["int4", "text", "int8", "numeric", "public.mood", "bool", "uuid"] as const;

/** A callable with its polymorphic types replaced; undefined when it cannot give the wanted type. */
export function instantiate(random: Random, callable: Callable, wanted?: TypeId): Callable | undefined {
  const types = [...callable.parameters, callable.returns];
  if (!types.some((type) => type.startsWith("any"))) return callable;
  const element = wanted === undefined ? chooseElement(random, types) : elementFor(callable.returns, wanted);
  if (element === undefined) return undefined;
  const replace = (type: TypeId) => replaceType(random, type, element);
  const parameters = callable.parameters.map(replace);
  const returns = replace(callable.returns);
  return parameters.includes("") || returns === "" ? undefined : { ...callable, parameters, returns };
}

function chooseElement(random: Random, types: readonly TypeId[]): TypeId {
  if (types.includes("anyenum")) return "public.mood";
  if (types.some((type) => type.includes("range"))) return random.pick(rangeElements);
  return random.pick(types.some((type) => type.includes("array")) ? arrayElements : elements);
}

function elementFor(returns: TypeId, wanted: TypeId): TypeId | undefined {
  const isArray = wanted.endsWith("[]");
  switch (returns) {
    case "anyelement":
    case "anycompatible":
      return isArray ? undefined : wanted;
    case "anyarray":
    case "anycompatiblearray":
      return isArray ? wanted.slice(0, -2) : undefined;
    case "anyenum":
      return wanted === "public.mood" ? wanted : undefined;
    case "anyrange":
    case "anymultirange":
      return Object.keys(rangeOf).find((element) => rangeOf[element]?.includes(wanted));
    default:
      return returns === wanted ? "int4" : undefined;
  }
}

/** Empty where there is no such type. */
function replaceType(random: Random, type: TypeId, element: TypeId): TypeId {
  switch (type) {
    case "any":
      return random.pick(elements);
    case "anyelement":
    case "anycompatible":
    case "anynonarray":
    case "anycompatiblenonarray":
    case "anyenum":
      return element;
    case "anyarray":
    case "anycompatiblearray":
      return element.endsWith("[]") ? "" : `${element}[]`;
    case "anyrange":
    case "anycompatiblerange":
      return rangeOf[element]?.[0] ?? "";
    case "anymultirange":
    case "anycompatiblemultirange":
      return rangeOf[element]?.[1] ?? "";
    default:
      return type;
  }
}
