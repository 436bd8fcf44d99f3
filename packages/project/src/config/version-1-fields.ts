import { type Decode, type Located, listOf, object, text } from "./decoder.ts";
import { type GoOptions, goFields, overrideList, renameMap } from "./go-options.ts";
import { cloud, type EntryFields, entryFields, type RuleFields, rules } from "./shared-fields.ts";

export interface Version1Fields {
  readonly version: Located<string>;
  readonly cloud: unknown;
  readonly packages: readonly Located<Partial<PackageFields>>[];
  readonly overrides: GoOptions["overrides"];
  readonly rename: GoOptions["rename"];
  readonly rules: readonly Located<Partial<RuleFields>>[];
}

/** Options that a package of version 1 lacks, or has under another name. */
type Version2Options = "out" | "package" | "rename" | "initialisms" | "wrap_errors" | "inflection_exclude_table_names";

/** A package always produces Go; its `path` and `name` are version 2's `out` and `package`. */
export interface PackageFields extends EntryFields, Omit<GoOptions, Version2Options> {
  readonly name: Located<string>;
  readonly path: Located<string>;
}

const {
  out: _out,
  package: _package,
  rename: _rename,
  initialisms: _initialisms,
  wrap_errors: _wrapErrors,
  inflection_exclude_table_names: _excluded,
  ...packageGoFields
} = goFields;

/** The keys of a configuration of version 1. */
export const version1: Decode<Located<Partial<Version1Fields>>> = object<Version1Fields>("config.V1GenerateSettings", {
  version: text,
  cloud,
  packages: listOf(
    object<PackageFields>("config.v1PackageSettings", { ...entryFields, ...packageGoFields, name: text, path: text }),
    "[]config.v1PackageSettings",
  ),
  overrides: overrideList,
  rename: renameMap,
  rules,
});
