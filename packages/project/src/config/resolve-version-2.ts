import type { DecodeContext, Located } from "./decoder.ts";
import { goGlobalOptionBytes } from "./go-option-bytes.ts";
import type { PluginDefinition, ResolvedConfig, SqlEntry } from "./model.ts";
import {
  checkGlobalOverrides,
  deprecationWarnings,
  noPackages,
  resolveEntryFields,
  resolveRules,
  startOf,
} from "./resolve-entry.ts";
import { type GeneratorContext, resolveGenerators } from "./resolve-generators.ts";
import { resolvePlugins } from "./resolve-plugins.ts";
import type { SqlFields, Version2Fields } from "./version-2-fields.ts";

export function resolveVersion2(
  fields: Partial<Version2Fields>,
  context: DecodeContext,
): Omit<ResolvedConfig, "source" | "baseDirectory"> {
  const sql = fields.sql ?? [];
  if (sql.length === 0) throw noPackages();
  const goGlobal = fields.overrides?.value.go;
  const goOverrides = goGlobal?.value ?? {};
  const engines = sql.map(({ value }) => value.engine?.value ?? "");
  checkGlobalOverrides(goOverrides.overrides, engines, context);
  const plugins = resolvePlugins(fields.plugins ?? [], context);
  const generators: GeneratorContext = {
    decode: context,
    plugins: new Map(plugins.map((plugin): [string, PluginDefinition] => [plugin.name, plugin])),
    goGlobal: { options: goGlobalOptionBytes(goOverrides), node: goGlobal?.node },
    pluginOptions: fields.options ?? new Map(),
  };
  return {
    version: "2",
    entries: sql.map((entry, index) => resolveSql(entry, index, generators)),
    plugins,
    rules: resolveRules(fields.rules),
    servers: (fields.servers ?? []).map(({ value }) => ({
      name: value.name?.value ?? "",
      engine: value.engine?.value ?? "",
      uri: value.uri?.value ?? "",
    })),
    warnings: deprecationWarnings([
      goOverrides.overrides,
      ...sql.map(({ value }) => value.gen?.value.go?.value.overrides),
    ]),
  };
}

function resolveSql(
  { value: fields, span }: Located<Partial<SqlFields>>,
  index: number,
  generators: GeneratorContext,
): SqlEntry {
  const { engine } = fields;
  if (!engine?.value) {
    generators.decode.report({
      text: "unknown engine",
      span: engine?.span ?? startOf(span),
      message: 'this entry has no "engine"',
      hint: "write engine: postgresql, mysql or sqlite",
    });
  }
  return {
    ...resolveEntryFields(fields, generators.decode),
    index,
    name: fields.name?.value ?? "",
    engine: engine ?? { value: "", span },
    generators: resolveGenerators(fields, generators),
    span,
  };
}
