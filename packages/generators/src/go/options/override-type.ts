import { GoProblem } from "../problem.ts";
import { dependency, type GoPackage } from "../syntax/packages.ts";
import { type GoType, goType, typeText } from "../types/go-type.ts";
import { knownType } from "../types/known-imports.ts";
import type { GoTypeOption, GoTypeParts } from "./schema.ts";

const basicTypes: ReadonlySet<string> = new Set(
  "bool string int int8 int16 int32 int64 uint uint8 uint16 uint32 uint64 uintptr float32 float64 complex64 complex128".split(
    " ",
  ),
);

/** The type that `go_type` names; undefined when it is not set. */
export function parseOverrideType(option: GoTypeOption, pgtype: GoPackage): GoType | undefined {
  const type = typeof option === "string" ? parseText(option) : parseParts(option, pgtype);
  if (!type?.imports || type.imports.alias !== undefined) return type;
  // So that a standard package is listed among those.
  const known = knownType(typeText(type), pgtype).imports;
  return known?.path === type.imports.path ? { ...type, imports: known } : type;
}

function parseText(text: string): GoType | undefined {
  if (text === "") return undefined;
  const lastDot = text.lastIndexOf(".");
  const lastSlash = text.lastIndexOf("/");
  if (lastDot < 0 && lastSlash < 0) {
    if (basicTypes.has(text)) return goType(text);
    throw new GoProblem(`Package override \`go_type\` specifier "${text}" is not a Go basic type e.g. 'string'`);
  }
  if (lastDot < 0) {
    throw new GoProblem(
      `Package override \`go_type\` specifier "${text}" is not the proper format, expected 'package.type', e.g. 'github.com/segmentio/ksuid.KSUID'`,
    );
  }
  const isPointer = text.startsWith("*");
  const name = text
    .slice(lastSlash + 1)
    .replace(/^go-/, "")
    .replace(/-go$/, "");
  // Without a slash the star is in both: `*time.Time` becomes `**time.Time`, as in sqlc.
  return goType(isPointer ? `*${name}` : name, dependency(text.slice(isPointer ? 1 : 0, lastDot)));
}

function parseParts(parts: GoTypeParts, pgtype: GoPackage): GoType | undefined {
  const { import: path, package: qualifier, type, pointer, slice } = parts;
  if (path === "" && qualifier === "" && type === "") return undefined;
  if (path === "" && qualifier !== "") {
    throw new GoProblem("Package override `go_type`: package name requires an import path");
  }
  const prefix = `${slice ? "[]" : ""}${pointer ? "*" : ""}`;
  if (path === "") return knownType(`${prefix}${type}`, pgtype);
  const imports = qualifier === "" ? importOf(path) : dependency(path, qualifier);
  const name = imports.alias ?? path.slice(path.lastIndexOf("/") + 1);
  return goType(`${prefix}${name}.${type}`, imports);
}

function importOf(path: string): GoPackage {
  const parts = path.split("/");
  const last = parts.at(-1) ?? "";
  if (/^v\d+$/.test(last) && parts.length > 1) return dependency(path, identifier(parts.at(-2) ?? ""));
  return /^[A-Za-z0-9_]+$/.test(last) ? dependency(path) : dependency(path, identifier(last));
}

function identifier(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9_]/g, "_");
}
