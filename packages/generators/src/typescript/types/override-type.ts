import { hasIdentifierForm } from "@sqlc-ts/plugin-sdk";
import type { Override } from "../options.ts";
import type { TypeText } from "./codec.ts";

const knownTypes: ReadonlySet<string> = new Set(
  (
    "Array ArrayBuffer Awaited BigInt Boolean Date Exclude Extract Map NonNullable Number Object Omit Partial Pick Promise Readonly " +
    "ReadonlyArray ReadonlyMap ReadonlySet Record Required Set String Uint8Array URL"
  ).split(" "),
);

/** The type that an override names; names in it that are not global are imported from the override's module. */
export function overrideType(override: Override): TypeText {
  const { ts_type: text, import: module } = override;
  if (module === undefined) return () => text;
  const imported = namesIn(text);
  return (file) =>
    text.replace(identifierOrString, (word) => (imported.has(word) ? file.import(word, module, { type: true }) : word));
}

/** A short name for the override's functions in db.ts. */
export function overrideName(override: Override): string {
  const [first] = namesIn(override.ts_type);
  return first ?? "Custom";
}

// A name after a dot belongs to the one before it, and one before a colon is a property.
const identifierOrString =
  /"[^"]*"|'[^']*'|(?<![.\w$])[\p{ID_Start}$_][\p{ID_Continue}$]*(?![\p{ID_Continue}$]|\s*\??:)/gu;

function namesIn(text: string): ReadonlySet<string> {
  const words = (text.match(identifierOrString) ?? []).filter(
    (word) => hasIdentifierForm(word) && !knownTypes.has(word),
  );
  const named = words.filter((word) => /^[\p{Lu}$_]/u.test(word));
  return new Set(named.length > 0 ? named : words.slice(0, 1));
}
