import type { JsonObject } from "@sqlc-ts/protocol";

/** A JSON Schema, draft 2020-12: what a plugin's options may be, for hosts and editors. */
export type JsonSchema = JsonObject;

/** A schema of the type, or of null: a key without a value counts as absent. */
export function typeSchema(type: string, fallback: unknown, description: string | undefined): JsonSchema {
  return { type: [type, "null"], ...annotations(fallback, description) };
}

/** `default` and `description`, where there are any. */
export function annotations(fallback: unknown, description: string | undefined): JsonSchema {
  const isPlain = typeof fallback === "string" || typeof fallback === "number" || typeof fallback === "boolean";
  return { ...(isPlain && { default: fallback }), ...(description !== undefined && { description }) };
}
