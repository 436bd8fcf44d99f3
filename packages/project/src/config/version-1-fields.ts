import { type Decode, type Located, listOf, object, text } from "./decoder.ts";
import { type GoOptions, type GoPackageOptions, goPackageFields, overrideList, renameMap } from "./go-options.ts";
import { cloud, type EntryFields, entryFields, type RuleFields, rules } from "./shared-fields.ts";

export interface Version1Fields {
  readonly version: Located<string>;
  readonly cloud: unknown;
  readonly packages: readonly Located<Partial<PackageFields>>[];
  readonly overrides: GoOptions["overrides"];
  readonly rename: GoOptions["rename"];
  readonly rules: readonly Located<Partial<RuleFields>>[];
}

/** A package always produces Go; its `path` and `name` are version 2's `out` and `package`. */
export interface PackageFields extends EntryFields, Omit<GoPackageOptions, "out" | "package"> {
  readonly name: Located<string>;
  readonly path: Located<string>;
}

const { out: _out, package: _package, ...goFields } = goPackageFields;

/** The keys of a configuration of version 1. */
export const version1: Decode<Located<Partial<Version1Fields>>> = object<Version1Fields>("config.V1GenerateSettings", {
  version: text,
  cloud,
  packages: listOf(
    object<PackageFields>("config.v1PackageSettings", { ...entryFields, ...goFields, name: text, path: text }),
    "[]config.v1PackageSettings",
  ),
  overrides: overrideList,
  rename: renameMap,
  rules,
});
