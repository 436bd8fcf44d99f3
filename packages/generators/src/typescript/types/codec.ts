import type { GeneratedFile } from "@sqlc-ts/plugin-sdk";

/** The text of a type as it is written in a file, which gets the imports that the type needs. */
export type TypeText = (file: GeneratedFile) => string;

/** A function that turns a value into PostgreSQL's text: none is needed, one of JavaScript's own, or one of db.ts. */
export type Encoder =
  | { readonly kind: "none" }
  | { readonly kind: "global"; readonly name: string }
  | { readonly kind: "runtime"; readonly name: string };

/** How values of one database type look in TypeScript, and how they get there and back. NULL is not its business. */
export interface Codec {
  /** Part of the names of functions in db.ts: `Int8`, `MoodArray`. */
  readonly name: string;
  readonly type: TypeText;
  /** What a parameter accepts: wider than `type` for arrays, which may be read-only. */
  readonly inputType: TypeText;
  /** Function of db.ts from what the driver delivers to `type`. */
  readonly decode: string;
  readonly encode: Encoder;
}

/** A type that needs no import. */
export function plainType(text: string): TypeText {
  return () => text;
}

/** `T | null`; `unknown` already has null in it. */
export function withNull(type: string): string {
  return type === "unknown" ? type : `${type} | null`;
}

/** A list that is only read, of elements of a type. */
export function listOf(type: string): string {
  return /^[\w$]+$/.test(type) ? `readonly ${type}[]` : `readonly (${type})[]`;
}
