import { nameCharacters } from "../naming/characters.ts";
import type { GoPackage } from "../syntax/packages.ts";

/** A type in Go code. */
export interface GoType {
  /** `[]`s and `*`s in front of the name. */
  readonly prefix: string;
  /** With its package: `sql.NullString`. Types of the models file are without one. */
  readonly name: string;
  /** What must be imported for it. */
  readonly imports?: GoPackage;
  /** Declared in the models file, which may be another package. */
  readonly isModel?: boolean;
}

export function goType(text: string, imports?: GoPackage): GoType {
  const [prefix = ""] = /^(?:\[\]|\*)*/.exec(text) ?? [];
  const name = text.slice(prefix.length);
  return imports ? { prefix, name, imports } : { prefix, name };
}

export function modelType(name: string, prefix = ""): GoType {
  return { prefix, name, isModel: true };
}

/** For values of which nothing is known. */
export const anyType: GoType = { prefix: "", name: "any" };

export function isAny(type: GoType): boolean {
  return type.prefix === "" && type.name === "any";
}

/** The type as it is written where models need no package. */
export function typeText({ prefix, name }: GoType): string {
  return prefix + name;
}

export function sameType(left: GoType, right: GoType): boolean {
  return typeText(left) === typeText(right);
}

export function sliceOf(element: GoType, dimensions = 1): GoType {
  return dimensions === 0 ? element : { ...element, prefix: "[]".repeat(dimensions) + element.prefix };
}

/** Whether lib/pq must be told that it is an array. */
export function isSlice({ prefix, name }: GoType): boolean {
  return prefix.startsWith("[]") && !(prefix === "[]" && name === "byte");
}

/** The first name in a type's name: of a package, or its own. */
export function leadingName(name: string): string {
  return nameCharacters(name).partAtStart.exec(name)?.[0] ?? "";
}
