import { camelName, type NamingOptions } from "./naming/camel-name.ts";
import type { Override } from "./options/overrides.ts";
import type { GoOptions } from "./options/schema.ts";
import type { Runtime } from "./runtime.ts";
import type { GoPackage } from "./syntax/packages.ts";

/** The checked options of a package, and what follows from them. */
export interface GoSettings {
  readonly options: GoOptions;
  readonly engine: string;
  readonly defaultSchema: string;
  readonly runtime: Runtime;
  readonly packageName: string;
  /** Those of all packages before those of this one. */
  readonly overrides: readonly Override[];
  readonly naming: NamingOptions;
  /** The Go name for a column's or parameter's, by `naming`. */
  readonly fieldName: (name: string) => string;
  /** The package of the models where it is not this one. */
  readonly modelsPackage: GoPackage | undefined;
  readonly hasEnumPointers: boolean;
  /** Go name of a type or (singular) table: outside the default schema its schema goes before it. */
  nameInSchema(schema: string, name: string): string;
}

/** The name in the database, with its schema unless that is the default one. */
export function prefixedName(schema: string, name: string, defaultSchema: string): string {
  return schema === defaultSchema || schema === "" ? name : `${schema}_${name}`;
}

export function goNameInSchema(naming: NamingOptions, defaultSchema: string): GoSettings["nameInSchema"] {
  return (schema, name) => camelName(prefixedName(schema, name, defaultSchema), naming);
}
