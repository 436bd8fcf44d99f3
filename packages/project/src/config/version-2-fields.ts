import { anything, type Decode, type Located, listOf, mapOf, object, text } from "./decoder.ts";
import { type GoOptions, goOptions, overrideList, renameMap } from "./go-options.ts";
import type { ConfigNode } from "./node.ts";
import { type PluginFields, plugin } from "./plugin-fields.ts";
import { cloud, type EntryFields, entryFields, type RuleFields, rules } from "./shared-fields.ts";

export interface Version2Fields {
  readonly version: Located<string>;
  readonly cloud: unknown;
  readonly servers: readonly Located<Partial<ServerFields>>[];
  readonly sql: readonly Located<Partial<SqlFields>>[];
  readonly overrides: Located<{ readonly go?: Located<Partial<Pick<GoOptions, "overrides" | "rename">>> }>;
  readonly plugins: readonly Located<Partial<PluginFields>>[];
  readonly rules: readonly Located<Partial<RuleFields>>[];
  readonly options: ReadonlyMap<string, ConfigNode>;
}

export interface SqlFields extends EntryFields {
  readonly name: Located<string>;
  readonly gen: Located<Partial<GenFields>>;
  readonly codegen: readonly Located<Partial<CodegenFields>>[];
}

export interface GenFields {
  readonly go: Located<Partial<GoOptions>>;
  readonly json: Located<Partial<JsonFields>>;
  /** The generator checks its own options; only `out` is read here. */
  readonly typescript: ConfigNode;
}

export interface JsonFields {
  readonly out: Located<string>;
  readonly indent: Located<string>;
  readonly filename: Located<string>;
}

export interface CodegenFields {
  readonly out: Located<string>;
  readonly plugin: Located<string>;
  readonly options: ConfigNode;
}

interface ServerFields {
  readonly name: Located<string>;
  readonly engine: Located<string>;
  readonly uri: Located<string>;
}

const gen = object<GenFields>("config.SQLGen", {
  go: goOptions,
  json: object<JsonFields>("config.SQLJSON", { out: text, indent: text, filename: text }),
  typescript: anything,
});

const sql = object<SqlFields>("config.SQL", {
  ...entryFields,
  name: text,
  gen,
  codegen: listOf(
    object<CodegenFields>("config.Codegen", { out: text, plugin: text, options: anything }),
    "[]config.Codegen",
  ),
});

const goOverrides = object<Pick<GoOptions, "overrides" | "rename">>("opts.GlobalOptions", {
  overrides: overrideList,
  rename: renameMap,
});

/** The keys of a configuration of version 2. */
export const version2: Decode<Located<Partial<Version2Fields>>> = object<Version2Fields>("config.Config", {
  version: text,
  cloud,
  servers: listOf(object<ServerFields>("config.Server", { name: text, engine: text, uri: text }), "[]config.Server"),
  sql: listOf(sql, "[]config.SQL"),
  overrides: object("config.Overrides", { go: goOverrides }),
  plugins: listOf(plugin, "[]config.Plugin"),
  rules,
  options: mapOf(anything, "map[string]yaml.Node"),
});
