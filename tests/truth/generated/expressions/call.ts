import type { TypeId } from "../../../../packages/compiler/src/catalog/index.ts";
import type { Callable } from "../callables.ts";
import { below, insideAggregate, type Place } from "../generation.ts";
import { instantiate } from "../polymorphic.ts";
import { several } from "../random.ts";
import { argument } from "./argument.ts";
import { condition } from "./condition.ts";
import { windowOf } from "./window.ts";

export interface TypedText {
  readonly text: string;
  readonly type: TypeId;
}

/** A call of any function or operator, each name as often as another. */
export function anyCall(place: Place): TypedText | undefined {
  const { callables } = place.generation;
  const dice = place.random.below(100);
  if (place.grouped && dice < 45) return callText(place, place.random.pickFrom(callables.aggregates));
  if (place.windows && dice < 15) return callText(place, place.random.pickFrom(callables.windows));
  if (place.windows && dice < 22) return callText(place, place.random.pickFrom(callables.aggregates));
  return callText(place, place.random.pickFrom(callables.all));
}

const polymorphicResults = [
  "anyelement",
  "anyarray",
  "anycompatible",
  "anycompatiblearray",
  "anyrange",
  "anymultirange",
];

/** A call of a plain function or operator that gives the type. */
export function callReturning(place: Place, type: TypeId): string | undefined {
  const { random, generation } = place;
  const isPolymorphic = random.chance(0.2);
  const results = isPolymorphic ? random.pickFrom(polymorphicResults) : type;
  const chosen = random.pickFrom(generation.callables.byResult.get(results ?? type) ?? []);
  return callText(place, chosen, type)?.text;
}

export function aggregateReturning(place: Place, type: TypeId): string | undefined {
  const fitting = place.generation.callables.aggregates.filter(
    ({ returns }) => returns === type || returns === "anyelement",
  );
  return callText(place, place.random.pickFrom(fitting), type)?.text;
}

function callText(place: Place, declared: Callable | undefined, wanted?: TypeId): TypedText | undefined {
  const callable = declared && instantiate(place.random, declared, wanted);
  if (!callable) return undefined;
  const text = writers[callable.kind](place, callable);
  return text === undefined ? undefined : { text, type: callable.returns };
}

type Writer = (place: Place, callable: Callable) => string | undefined;

const writers: Readonly<Record<Callable["kind"], Writer>> = {
  operator: (place, { name, parameters }) => {
    const [left = "", right] = parameters.map((type) => argument(place, type));
    return right === undefined ? `(${name} ${left})` : `(${left} ${name} ${right})`;
  },
  function: (place, callable) => `${callable.name}(${functionArguments(place, callable).join(", ")})`,
  window: (place, callable) => {
    if (!place.windows) return undefined;
    const inner = { ...below(place), windows: false };
    return `${callable.name}(${functionArguments(inner, callable).join(", ")}) OVER ${windowOf(inner)}`;
  },
  aggregate: writeAggregate,
};

function functionArguments(place: Place, { parameters, optional, variadic }: Callable): string[] {
  const left = optional > 0 && !variadic ? place.random.below(optional + 1) : 0;
  const written = parameters.slice(0, parameters.length - left).map((type) => argument(place, type));
  return variadic ? spreadLast(place, written, parameters.at(-1) ?? "text") : written;
}

/** The array of a variadic parameter: as such, or as its elements. */
function spreadLast(place: Place, written: readonly string[], type: TypeId): string[] {
  const before = written.slice(0, -1);
  if (!type.endsWith("[]")) return [...before, ...several(place.random, 1, 3, () => argument(place, type))];
  if (place.random.chance(0.3)) return [...before, `VARIADIC ${argument(place, type)}`];
  return [...before, ...several(place.random, 1, 3, () => argument(place, type.slice(0, -2)))];
}

function writeAggregate(place: Place, callable: Callable): string | undefined {
  const { random } = place;
  const isWindow = !place.grouped && place.windows && callable.direct === undefined;
  if (!place.grouped && !isWindow) return undefined;
  const inner = place.grouped ? insideAggregate(place) : { ...below(place), windows: false };
  const filter = random.chance(0.15) ? ` FILTER (WHERE ${condition(below(inner))})` : "";
  if (callable.direct !== undefined) return orderedSet(place, inner, callable, callable.direct) + filter;
  const star = callable.name === '"count"' && callable.parameters.length === 0;
  const written = star ? ["*"] : functionArguments(inner, callable);
  const order = !isWindow && written.length === 1 && !star && random.chance(0.15) ? ` ORDER BY ${written[0]}` : "";
  const distinct = !isWindow && !star && random.chance(0.12) ? "DISTINCT " : "";
  const over = isWindow ? ` OVER ${windowOf(inner)}` : "";
  return `${callable.name}(${distinct}${written.join(", ")}${order})${filter}${over}`;
}

function orderedSet(place: Place, inner: Place, { name, parameters }: Callable, direct: number): string {
  if (parameters.length <= direct) return hypotheticalSet(place, inner, name);
  const outside = parameters.slice(0, direct).map((type) => argument({ ...below(place), windows: false }, type));
  const keys = parameters.slice(direct).map((type) => argument(inner, type));
  return `${name}(${outside.join(", ")}) WITHIN GROUP (ORDER BY ${keys.join(", ")})`;
}

/** `rank(1) WITHIN GROUP (ORDER BY age)`: a value for each key. */
function hypotheticalSet(place: Place, inner: Place, name: string): string {
  const types = several(place.random, 1, 2, () => place.random.pick(["int4", "text", "date"]));
  const values = types.map((type) => argument({ ...below(place), windows: false }, type));
  return `${name}(${values.join(", ")}) WITHIN GROUP (ORDER BY ${types.map((type) => argument(inner, type)).join(", ")})`;
}
