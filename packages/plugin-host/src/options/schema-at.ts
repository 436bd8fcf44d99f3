import { pointerSteps, valueAt } from "./pointer.ts";

/** The part of a schema at the path by which the validator came to it: the path goes through `$ref`s. */
export function schemaAt(root: unknown, path: string): unknown {
  return pointerSteps(path).reduce<unknown>((schema, step) => {
    const next = childOf(schema, step);
    return step === "$ref" && typeof next === "string" ? valueAt(root, decodeURIComponent(next.slice(1))) : next;
  }, root);
}

function childOf(schema: unknown, step: string): unknown {
  return typeof schema === "object" && schema !== null && Object.hasOwn(schema, step)
    ? Reflect.get(schema, step)
    : undefined;
}
