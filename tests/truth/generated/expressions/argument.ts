import type { TypeId } from "../../../../packages/compiler/src/catalog/index.ts";
import { below, type Place } from "../generation.ts";
import { expression } from "./expression.ts";
import { parameterOf, untypedLiteral } from "./leaf.ts";

/** Types that are converted to another without being asked. */
const convertible: Readonly<Record<TypeId, readonly TypeId[]>> = {
  int4: ["int2", "public.quantity"],
  int8: ["int4", "int2"],
  numeric: ["int4", "int8", "int2"],
  float8: ["float4", "numeric", "int4", "int8"],
  float4: ["int4", "numeric"],
  text: ["varchar", "bpchar", "name", "public.email"],
  varchar: ["text", "bpchar"],
  timestamp: ["date"],
  timestamptz: ["timestamp", "date"],
  inet: ["cidr"],
  interval: ["time"],
  "text[]": ["public.labels"],
};

/** An operand for a parameter of the type: mostly of that type, sometimes untyped or of one that is converted to it. */
export function argument(place: Place, type: TypeId): string {
  const { random } = place;
  const dice = random.below(100);
  if (dice < 12) return untypedLiteral(place, type);
  if (dice < 17) return parameterOf(place, type) ?? untypedLiteral(place, type);
  const other = dice < 30 ? random.pickFrom(convertible[type] ?? []) : undefined;
  return expression(below(place), other ?? type);
}
