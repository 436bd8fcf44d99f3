/** The steps of a JSON Pointer (RFC 6901): `/a~1b/0` → `a/b`, `0`. */
export function pointerSteps(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** As messages name an option: `overrides[0].column`. */
export function optionName(pointer: string): string {
  return pointerSteps(pointer).reduce((name, step) => {
    if (/^\d+$/.test(step)) return `${name}[${step}]`;
    return name === "" ? step : `${name}.${step}`;
  }, "");
}

/** The value at a pointer; undefined when there is none. */
export function valueAt(root: unknown, pointer: string): unknown {
  return pointerSteps(pointer).reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined,
    root,
  );
}
