import { baseName } from "../paths.ts";
import type { DecodeContext, Located } from "./decoder.ts";
import { goGlobalOptionBytes, goOptionBytes } from "./go-option-bytes.ts";
import type { GeneratorSettings, ResolvedConfig, SqlEntry } from "./model.ts";
import type { ConfigNode } from "./node.ts";
import {
  checkGlobalOverrides,
  deprecationWarnings,
  noPackages,
  resolveEntryFields,
  resolveRules,
  startOf,
} from "./resolve-entry.ts";
import { type GeneratorContext, modelsFolder } from "./resolve-generators.ts";
import type { PackageFields, Version1Fields } from "./version-1-fields.ts";

/** Version 1 in the shape of version 2: a package is an entry with the Go generator. */
export function resolveVersion1(
  fields: Partial<Version1Fields>,
  root: ConfigNode,
  context: DecodeContext,
): Omit<ResolvedConfig, "source" | "baseDirectory"> {
  const packages = fields.packages ?? [];
  if (packages.length === 0) throw noPackages();
  // Before the default engine is filled in, as sqlc does.
  const engines = packages.map(({ value }) => value.engine?.value ?? "");
  checkGlobalOverrides(fields.overrides, engines, context);
  const goGlobal = { options: goGlobalOptionBytes(fields), node: root };
  return {
    version: "1",
    entries: packages.map((entry, index) => resolvePackage(entry, index, goGlobal, context)),
    plugins: [],
    rules: resolveRules(fields.rules),
    servers: [],
    warnings: deprecationWarnings([fields.overrides, ...packages.map(({ value }) => value.overrides)]),
  };
}

function resolvePackage(
  { value: fields, span, node }: Located<Partial<PackageFields>>,
  index: number,
  goGlobal: GeneratorContext["goGlobal"],
  context: DecodeContext,
): SqlEntry {
  const { path } = fields;
  if (!path?.value) context.report({ text: "missing package path", span: path?.span ?? startOf(span) });
  const out = path ?? { value: "", span };
  const name = fields.name?.value ? fields.name : { value: baseName(out.value), span: out.span };
  const generator: GeneratorSettings = {
    kind: "go",
    label: name.value,
    out,
    ...modelsFolder(fields),
    options: goOptionBytes({ ...fields, out, package: name }),
    globalOptions: goGlobal.options,
    optionPlaces: { own: node, global: goGlobal.node },
    span,
  };
  return {
    ...resolveEntryFields(fields, context),
    index,
    name: name.value,
    engine: fields.engine?.value ? fields.engine : { value: "postgresql", span },
    generators: [generator],
    span,
  };
}
