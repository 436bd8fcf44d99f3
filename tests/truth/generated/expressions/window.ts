import { below, type Place } from "../generation.ts";
import { several } from "../random.ts";
import { expression } from "./expression.ts";

const frames = [
  "ROWS BETWEEN 1 PRECEDING AND CURRENT ROW",
  "ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING",
  "ROWS BETWEEN 2 PRECEDING AND 1 PRECEDING",
  "ROWS BETWEEN 1 FOLLOWING AND 2 FOLLOWING",
  "GROUPS CURRENT ROW",
  "ROWS UNBOUNDED PRECEDING EXCLUDE CURRENT ROW",
  "ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING EXCLUDE TIES",
] as const;

/** A window's definition in parentheses. */
export function windowOf(place: Place): string {
  const { random } = place;
  const key = () => expression(below(place), random.pick(["int4", "text", "date", "int8"]));
  const partition = random.chance(0.5) ? `PARTITION BY ${several(random, 1, 2, key).join(", ")}` : "";
  const order = random.chance(0.7) ? `ORDER BY ${key()}${random.pick(["", " DESC", " NULLS FIRST"])}` : "";
  const frame = order !== "" && random.chance(0.35) ? random.pick(frames) : "";
  return `(${[partition, order, frame].filter((part) => part !== "").join(" ")})`;
}
