import type { OptionPlaces } from "./model.ts";
import type { ConfigNode, MapEntry } from "./node.ts";

/** A piece of the configuration, in UTF-16 offsets. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Where an option is written, by its JSON Pointer: in the generator's own options or, when its first step is not there, in those of the
 * whole configuration. Of a path that leads on, the last part that is there.
 */
export function findOption(places: OptionPlaces, pointer: string, part: "name" | "value"): Place | undefined {
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const [first] = steps;
  const owner = [places.own, places.global].find((node) => first !== undefined && childOf(node, first));
  const root = owner ?? places.own ?? places.global;
  return root && follow(root, steps, part);
}

interface Child {
  readonly key: Place | undefined;
  readonly value: ConfigNode;
}

function follow(root: ConfigNode, steps: readonly string[], part: "name" | "value"): Place {
  let found: Child = { key: undefined, value: root };
  for (const step of steps) {
    const child = childOf(found.value, step);
    if (!child) return found.value;
    found = child;
  }
  return part === "name" && found.key ? found.key : found.value;
}

function childOf(node: ConfigNode | undefined, step: string): Child | undefined {
  if (node?.kind === "list") {
    const value = /^\d+$/.test(step) ? node.items[Number(step)] : undefined;
    return value && { key: undefined, value };
  }
  // As in the options' bytes: the last of equal keys.
  const entry: MapEntry | undefined =
    node?.kind === "map" ? node.entries.findLast(({ key }) => key.text === step) : undefined;
  return entry;
}
